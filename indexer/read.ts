import type { Article, SourceFormat } from '#article/article'

/** What became of one record of an input: an article, or the reason why there is none. */
export type Reading =
	| { kind: 'article'; article: Article; place: string | null }
	| { kind: 'failed'; reason: string; place: string | null; id: string | null }

export interface ReadOptions {
	as?: SourceFormat
	publication?: string
}

/** Every record of one file as exactly one Reading, in order. Bad content is a failed Reading, never thrown. */
// biome-ignore lint/correctness/useYield: the readers land next
export async function* readInput(path: string, options: ReadOptions = {}): AsyncGenerator<Reading> {
	throw new Error(`Nothing reads ${path} as ${options.as ?? 'anything'} yet`)
}
