import type { Article } from '#article/article'

/** What became of one record of an input: an article, or the reason why there is none. */
export type Reading =
	| { kind: 'article'; article: Article; place: string | null }
	| { kind: 'failed'; reason: string; place: string | null; id: string | null }
