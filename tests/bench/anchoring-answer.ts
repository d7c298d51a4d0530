import { type Alignment, align } from '#article/alignment/alignment'
import { type Found, findAligned, findQuote } from '#article/alignment/finding'
import type { Case } from './anchoring-input.ts'

/** What became of a case's passage; offsets are UTF-16 units of the new text, null while it stands nowhere. */
export interface Answer {
	id: Case['id']
	state: Found['state']
	start: number | null
	end: number | null
}

/** Answers cases one after another; of those that share both texts, the first aligns them for all. */
export function answering(): (one: Case) => Answer {
	let last: Alignment | undefined
	return ({ id, oldText, newText, selector }) => {
		const placed = (found: Found): Answer => {
			const { state } = found
			return 'start' in found
				? { id, state, start: found.start, end: found.end }
				: { id, state, start: null, end: null }
		}
		const { exact } = selector
		const quote = { exact, prefix: selector.prefix ?? '', suffix: selector.suffix ?? '' }
		const near = selector.start ?? undefined
		if (typeof oldText !== 'string') return placed(findQuote(newText, quote, near))
		const home = homeIn(oldText, quote, selector)
		if (!home) return placed(findQuote(newText, quote, near))
		if (last?.oldText !== oldText || last.newText !== newText) last = align(oldText, newText)
		return placed(findAligned(last, home))
	}
}

/** Where the passage stands in the text it was marked in; its position counts where the words are there. */
function homeIn(
	oldText: string,
	quote: { exact: string; prefix: string; suffix: string },
	{ start, end }: Case['selector'],
) {
	if (typeof start === 'number' && oldText.startsWith(quote.exact, start))
		return { start, end: start + quote.exact.length }
	const found = findQuote(oldText, quote, start ?? undefined)
	if ('start' in found) return found
	const isThere = typeof start === 'number' && typeof end === 'number' && end > start
	return isThere && end <= oldText.length ? { start, end } : null
}
