import type { Article } from '#article/article'
import { minutesFor } from '#article/reading-time'
import { canonicalText } from '#article/text'

/** How many minutes the text takes to read, its notes left out; never less than one. */
export function minutesToRead({ blocks }: Pick<Article, 'blocks'>): number {
	return minutesFor(canonicalText(blocks).match(/\S+/g)?.length ?? 0)
}
