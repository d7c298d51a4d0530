import type { Citable } from './citable.ts'

/** The types of CSL that what is cited here can be. */
export type WorkKind =
	| 'article-magazine'
	| 'article-newspaper'
	| 'article-journal'
	| 'book'
	| 'chapter'
	| 'webpage'
	| 'document'

/**
 * A work as a bibliography names it. What is not known is null. `container` is the newspaper, journal, book or site that it
 * stands in, `date` is ISO 8601 and may be partial, `notes` are what somebody says of it.
 */
export interface CitedWork {
	id: string
	kind: WorkKind
	title: string | null
	authors: readonly string[]
	container: string | null
	issue: string | null
	publisher: string | null
	place: string | null
	date: string | null
	pages: string | null
	url: string | null
	notes: readonly string[]
}

/** A work of which nothing is known but what is given. */
export function aWork(known: Pick<CitedWork, 'id' | 'kind'> & Partial<CitedWork>): CitedWork {
	return {
		...{ title: null, authors: [], container: null, issue: null, publisher: null, place: null },
		...{ date: null, pages: null, url: null, notes: [] },
		...known,
	}
}

/** An article of the archive as a work. */
export function workOf(article: Citable): CitedWork {
	const { id, title, authors, publication, issue, publishedOn, url, notes = [] } = article
	const where = { container: publication, issue, date: publishedOn, url }
	return aWork({ id, kind: 'article-magazine', title, authors, ...where, notes })
}
