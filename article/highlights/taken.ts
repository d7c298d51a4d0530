import type { Citable } from '../citation/citable.ts'
import { dateInWords } from '../dates.ts'
import type { CalledNote } from './called-notes.ts'

/** A highlight as its reader takes it along. */
export interface TakenHighlight {
	id: string
	/** The passage in its article, in this library. */
	url: string
	article: Citable
	quote: string
	/** What stood before and behind it. */
	prefix: string
	suffix: string
	/** Where it was marked, in code points of the text as it then was; null for a quotation that came without a place. */
	range: { start: number; end: number } | null
	/** When the text that it was marked in came into the library. */
	textOf: Date
	state: string
	/** What the text says there now. */
	words: string
	colour: string
	note: string
	tags: readonly string[]
	createdAt: Date
	updatedAt: Date
	/** The notes of the article that are called within it. */
	calledNotes: readonly CalledNote[]
}

/** Highlights of one article. */
export interface TakenArticle {
	article: Citable
	highlights: TakenHighlight[]
}

/** The highlights under their articles, in the order in which each is met first. */
export function byArticle(highlights: readonly TakenHighlight[]): TakenArticle[] {
	const groups = new Map<string, TakenArticle>()
	for (const highlight of highlights) {
		const { article } = highlight
		const group = groups.get(article.id)
		if (group) group.highlights.push(highlight)
		else groups.set(article.id, { article, highlights: [highlight] })
	}
	return [...groups.values()]
}

/** Who wrote an article and where it stands: `Ama Reyes, The Quiet Harbour 12, 5 January 2020`. */
export function sourceLine(article: Citable): string {
	return lineOf(article, null)
}

/** An article cited in a line: `Ama Reyes, “The Quay”, The Quiet Harbour 12, 5 January 2020`. */
export function citationLine(article: Citable): string {
	return lineOf(article, `“${article.title || 'Untitled'}”`)
}

function lineOf({ authors, publication, issue, publishedOn }: Citable, title: string | null) {
	const where = issue ? `${publication} ${issue}` : publication
	const parts = [authors.join(' and '), title, where, publishedOn && dateInWords(publishedOn)]
	return parts.filter(Boolean).join(', ')
}
