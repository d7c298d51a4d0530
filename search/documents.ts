import type { Article } from '#article/article'
import { sourceOf } from '#article/cited-source'
import { wordsIn } from '#article/text'
import { callingSentences } from './calling.ts'

/**
 * What Meilisearch holds of an article: enough to match, filter, count and sort. A result's own fields come from here;
 * its body never travels (`displayedAttributes` in `settings.ts`).
 */
export interface ArticleDocument {
	id: string
	title: string
	kicker: string | null
	subtitle: string | null
	standfirst: string | null
	/** As printed; also what the author facet shows. */
	authors: string[]
	/** Names of the subject countries in every usual spelling, so that `Zaire` finds the Congo. */
	countryNames: string[]
	/** Blocks joined by " ¶ ", which stops a phrase from matching across two of them (a blank line does not). */
	body: string
	postscript: string | null
	/** The notes, joined as the body is; their own field so that a search can be told to read only them. */
	notes: string
	/** Damaged spellings of names (`Erdo an`), parted as the body is: last of all, so that only who asks for them finds by them. */
	spellings: string
	/** ISO codes of the subject countries: the country facet. */
	countries: string[]
	/** ISO codes of all countries named, subject or not: filtered on request, never counted. */
	countriesNamed: string[]
	regions: string[]
	topics: string[]
	/** Names of what its notes cite. */
	sources: string[]
	issue: string | null
	language: string
	publication: string
	publishedOn: string | null
	year: number | null
	/** Of the text, without notes; 0 where only a title is here. */
	words: number
	/** First day the partial date can mean, as YYYYMMDD: sorts and compares. 0 when there is no date, so it sorts last. */
	day: number
}

/** One block or note of an article: where in it the words stand. Only ever asked for articles already found. */
export interface PassageDocument {
	id: string
	article: string
	kind: 'passage' | 'footnote'
	/** The block's id, or for a note the first block that calls it. */
	block: string | null
	marker: string | null
	/** Reading order within the article. */
	n: number
	text: string
	/**
	 * Of a note, the sentence that calls it, which is shown and not searched; null where nothing calls it. Passages have none,
	 * nor has what an older indexer sent.
	 */
	calling?: string | null
}

const BOUNDARY = ' ¶ '

/** The article's document. `names` gives the usual spellings of a country code. */
export function toArticleDocument(
	article: Article,
	names: (code: string) => readonly string[],
): ArticleDocument {
	const subjects = article.countries.filter(({ role }) => role === 'subject')
	return {
		id: article.id,
		title: article.title,
		kicker: article.kicker,
		subtitle: article.subtitle,
		standfirst: article.standfirst,
		authors: article.authors,
		countryNames: subjects.flatMap(({ code }) => names(code)),
		body: article.blocks.map(({ text }) => text).join(BOUNDARY),
		postscript: article.postscript,
		notes: article.footnotes.map(({ text }) => text).join(BOUNDARY),
		spellings: article.spellings.join(BOUNDARY),
		countries: subjects.map(({ code }) => code),
		countriesNamed: article.countries.map(({ code }) => code),
		regions: article.regions,
		topics: article.topics,
		sources: [...new Set(article.references.flatMap((one) => sourceOf(one)?.name ?? []))],
		issue: article.issue?.number ?? null,
		language: article.language,
		publication: article.publication,
		publishedOn: article.publishedOn,
		year: yearOf(article.publishedOn),
		words: article.blocks.reduce((sum, { text }) => sum + wordsIn(text), 0),
		day: dayOf(article.publishedOn),
	}
}

/** The article's blocks and notes, each a document of its own. */
export function toPassageDocuments(article: Article): PassageDocument[] {
	const passages = article.blocks.map((block, n) => ({
		id: `${article.id}_${block.id}`,
		article: article.id,
		kind: 'passage' as const,
		block: block.id,
		marker: null,
		n,
		text: block.text,
	}))
	const calling = callingSentences(article)
	const notes = article.footnotes.map((note, n) => ({
		id: `${article.id}_n${n + 1}`,
		article: article.id,
		kind: 'footnote' as const,
		block: note.calledFrom[0] ?? null,
		marker: note.marker,
		n: passages.length + n,
		text: note.text,
		calling: calling[n] ?? null,
	}))
	return [...passages, ...notes]
}

/** The year of a date, partial or not. */
function yearOf(date: string | null): number | null {
	return date ? Number(date.slice(0, 4)) : null
}

/** A date, partial or not, as the first day it can mean: `2003-03` is 20030301. */
export function dayOf(date: string | null): number {
	if (!date) return 0
	const [year = '0', month = '01', day = '01'] = date.split('-')
	return Number(`${year}${month}${day}`)
}
