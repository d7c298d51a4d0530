import type { CountryRole } from '#article/article'

/** A stretch of a snippet's text that matched, in Unicode code points of that text, end exclusive. */
export type Mark = [start: number, end: number]

/** Where in an article the words stand: a passage of its body, or one of its notes. */
export type Snippet =
	| { kind: 'passage'; block: string; text: string; marks: Mark[] }
	| {
			kind: 'footnote'
			marker: string
			/** The first block that calls the note. */
			block: string | null
			/** The sentence there that calls it; null where nothing does. */
			calling: string | null
			text: string
			marks: Mark[]
	  }

/** One article that answers the question. */
export interface Hit {
	kind: 'article'
	id: string
	/** The article's page. A passage stands at `#b7` in it, a note at `#note-2`. */
	url: string
	title: string
	/** Where the words stand in the title, as in a snippet. */
	titleMarks: Mark[]
	kicker: string | null
	standfirst: string | null
	/** Where they stand in the standfirst. */
	standfirstMarks: Mark[]
	publishedOn: string | null
	publication: string
	authors: string[]
	issue: string | null
	countries: { code: string; name: string; role: CountryRole }[]
	snippets: Snippet[]
}

/**
 * One value of a facet with the number of articles it would give, what else is chosen in the facet left out of account. What is
 * excluded stays so, but for the value's own sake.
 */
export interface FacetValue {
	value: string
	label: string
	count: number
	selected: boolean
	/** Chosen to be left out. */
	excluded: boolean
}

export const FACETS = [
	'country',
	'region',
	'author',
	'issue',
	'topic',
	'source',
	'language',
	'publication',
	'year',
] as const
export type Facet = (typeof FACETS)[number]

/** One clause of a question as it was understood, for the reader to see and to take back. */
export interface Understood {
	/** What it was taken for: `by Ama Reyes`, `not about Iran`. */
	text: string
	/** Why it finds nothing, or not all, where that is so. */
	trouble: string | null
	/** What would be typed without it. */
	without: string
	/** Whether it is an alternative to the clause before it. */
	isAlternative: boolean
}

/** What `find` answers and `GET /api/v1/search` returns. */
export interface Answer {
	total: number
	page: number
	perPage: number
	tookMs: number
	hits: Hit[]
	facets: Record<Facet, FacetValue[]>
	/** What was typed beyond plain words, clause by clause; empty for plain words. */
	understood: Understood[]
}
