import type { Facet } from './answer.ts'

export type Scope = 'all' | 'text' | 'footnotes'
export type Sort = 'relevance' | 'newest' | 'oldest'

/** What a reader asks. Facets: OR within one, AND across. Dates may be partial (`2003`, `2003-03`). */
export interface Question {
	words: string
	facets: Record<Facet, string[]>
	/** Also articles that only mention a chosen country, not just those about it. */
	mentions: boolean
	from: string | null
	to: string | null
	in: Scope
	sort: Sort
	page: number
	perPage: number
}
