import type { Removal } from '#article/article'

const APPEAL =
	/If you (?:like|liked|enjoyed?|value) this article\b.{0,80}?\bplease consider (?:donating|making a donation|a donation|supporting)\b|Si (?:vous avez aimé|vous aimez|cet article vous a plu).{0,80}?\b(?:faire un don|soutenez)\b|Si (?:te gustó|le gustó|te ha gustado) este artículo.{0,80}?\b(?:donar|donación|donativo)\b/isu
const THANKS = /\b(?:Thank(?:s| you)|Merci|Gracias)\b[^.!]{0,40}[.!]/iu

// The appeal is one paragraph, seldom broken into a few.
const REACH = 3

/** The paragraphs without the magazine's appeal for donations; all else that stands beside it is kept. */
export function withoutAppeal(paragraphs: readonly string[]): {
	kept: string[]
	hasAppeal: boolean
	removed: string[]
} {
	const kept: string[] = []
	const removed: string[] = []
	for (let index = 0; index < paragraphs.length; index++) {
		const text = paragraphs[index] ?? ''
		const start = APPEAL.exec(text)
		if (!start) {
			kept.push(text)
			continue
		}
		const end = endOf(paragraphs, index, start.index + start[0].length)
		const taken = paragraphs
			.slice(index, end.paragraph + 1)
			.join(' ')
			.slice(start.index)
		removed.push(taken.slice(0, taken.length - end.rest.trim().length).trim())
		const rest = `${text.slice(0, start.index)}${end.rest}`.trim()
		if (rest) kept.push(rest)
		index = end.paragraph
	}
	return { kept, hasAppeal: removed.length > 0, removed }
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

/** The removals that appeals make. */
export function appealRemovals(texts: readonly string[], where: string | null): Removal[] {
	return texts.map((text) => ({ text, rule: 'donation-appeal', where }))
}
