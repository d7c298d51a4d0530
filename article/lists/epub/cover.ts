import { xml } from './xhtml.ts'

const WIDEST = 17
const MOST_LINES = 7

/** A cover: the title as a drawing, which shows well on a shelf of covers. */
export function coverOf(title: string): string {
	const lines = linesOf(title)
	const words = lines.map(
		(line, n) => `<tspan x="60" dy="${n === 0 ? 0 : 62}">${xml(line)}</tspan>`,
	)
	return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900" role="img" aria-label="${xml(title)}">
	<rect width="600" height="900" fill="#f7f2e8"/>
	<rect x="60" y="90" width="480" height="6" fill="#6d1f26"/>
	<text x="60" y="150" font-family="Georgia, serif" font-size="26" fill="#6d1f26">Reading list</text>
	<text x="60" y="250" font-family="Georgia, serif" font-size="52" fill="#201c18">${words.join('')}</text>
</svg>
`
}

/** The title in lines that are as wide as the cover; what is too long ends in an ellipsis. */
function linesOf(title: string): string[] {
	const lines: string[] = ['']
	for (const word of title.split(/\s+/).flatMap(pieces)) {
		const last = lines.at(-1) ?? ''
		const longer = last === '' ? word : `${last} ${word}`
		if ([...longer].length <= WIDEST) lines[lines.length - 1] = longer
		else lines.push(word)
	}
	if (lines.length <= MOST_LINES) return lines
	return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`]
}

function pieces(word: string): string[] {
	const letters = [...word]
	const count = Math.max(1, Math.ceil(letters.length / WIDEST))
	return Array.from({ length: count }, (_, n) =>
		letters.slice(n * WIDEST, (n + 1) * WIDEST).join(''),
	)
}
