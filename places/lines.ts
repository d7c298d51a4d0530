/** What the letters of the line around a place in the text tell. */
export interface Lines {
	/** Most words have capitals, which then say nothing. */
	isHeadline: (at: number) => boolean
	/** There are no small letters. */
	isShouted: (at: number) => boolean
}

/** The lines of a text, each looked at once, when first asked for. */
export function linesOf(text: string): Lines {
	const known = new Map<number, { isHeadline: boolean; isShouted: boolean }>()
	const lineAt = (at: number) => {
		const start = text.lastIndexOf('\n', at - 1) + 1
		const seen = known.get(start)
		if (seen) return seen
		const end = text.indexOf('\n', at)
		const line = text.slice(start, end < 0 ? undefined : end)
		const told = { isHeadline: isHeadline(line), isShouted: isShouted(line) }
		known.set(start, told)
		return told
	}
	return { isHeadline: (at) => lineAt(at).isHeadline, isShouted: (at) => lineAt(at).isShouted }
}

function isHeadline(line: string): boolean {
	if (line.length > 300) return false
	const long = line.match(/\p{L}{4,}/gu) ?? []
	return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6
}

// As much of a line as it takes to tell.
const ENOUGH = 400

function isShouted(line: string): boolean {
	let [big, small] = [0, 0]
	const enough = Math.min(line.length, ENOUGH)
	for (let at = 0; at < enough; at++) {
		const code = line.charCodeAt(at)
		if (code >= 65 && code <= 90) big++
		else if (code >= 97 && code <= 122) small++
	}
	return big >= 8 && small * 10 < big
}
