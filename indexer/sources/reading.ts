import type { Article } from '#article/article'

/**
 * What became of one record of an input: an article, or the reason why there is none. `skipped` is what holds no article
 * by its nature (a menu in a web archive, a second copy); `failed` is what should have given one.
 */
export type Reading =
	| { kind: 'article'; article: Article; place: string | null }
	| { kind: 'failed' | 'skipped'; reason: string; place: string | null; id: string | null }

/** The reading of a record that gave no article. */
export function failed(reason: string, place: string | null = null): Reading {
	return { kind: 'failed', reason, place, id: null }
}

/** The reading of a record that is none of an article. */
export function skipped(reason: string, place: string | null = null): Reading {
	return { kind: 'skipped', reason, place, id: null }
}
