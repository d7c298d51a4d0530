import type { Article } from '#article/article'
import { canonicalText } from '#article/text'

/** Words that a practised reader takes in a minute of serious prose. */
const WORDS_A_MINUTE = 220

/** How many minutes the text takes to read, its notes left out; never less than one. */
export function minutesToRead({ blocks }: Pick<Article, 'blocks'>): number {
	const words = canonicalText(blocks).match(/\S+/g)?.length ?? 0
	return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
