const APPEAL = /If you like this article\b.{0,80}?\bplease consider donating\b/isu
const THANKS = /\bThank(?:s| you)\b[^.!]{0,40}[.!]/iu

// The appeal is one paragraph, seldom broken into a few.
const REACH = 3

/** The paragraphs without the magazine's appeal for donations; all else that stands beside it is kept. */
export function withoutAppeal(paragraphs: readonly string[]): {
	kept: string[]
	hasAppeal: boolean
} {
	const kept: string[] = []
	let hasAppeal = false
	for (let index = 0; index < paragraphs.length; index++) {
		const text = paragraphs[index] ?? ''
		const start = APPEAL.exec(text)
		if (!start) {
			kept.push(text)
			continue
		}
		hasAppeal = true
		const end = endOf(paragraphs, index, start.index + start[0].length)
		const rest = `${text.slice(0, start.index)}${end.rest}`.trim()
		if (rest) kept.push(rest)
		index = end.paragraph
	}
	return { kept, hasAppeal }
}

/** Where the appeal ends: at its thanks, in this paragraph or one of the next, else with this paragraph. */
function endOf(
	paragraphs: readonly string[],
	from: number,
	offset: number,
): { paragraph: number; rest: string } {
	for (let index = from; index <= from + REACH && index < paragraphs.length; index++) {
		const text =
			index === from ? (paragraphs[index] ?? '').slice(offset) : (paragraphs[index] ?? '')
		const thanks = THANKS.exec(text)
		if (thanks) return { paragraph: index, rest: ` ${text.slice(thanks.index + thanks[0].length)}` }
	}
	return { paragraph: from, rest: '' }
}
