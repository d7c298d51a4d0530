import type { Article } from './article.ts'

/** A standfirst as it is shown above its text: none where the text goes on to begin with it, word for word. */
export function shownStandfirst({
	standfirst,
	blocks,
}: Pick<Article, 'standfirst' | 'blocks'>): string | null {
	return standfirst && blocks[0]?.text.startsWith(standfirst) ? null : standfirst
}
