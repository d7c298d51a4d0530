/** Where a country stands in an article: the article is about it, or merely names it. */
export type CountryRole = 'subject' | 'mentioned'

/** Words that count for a country, as they stand in one part: `kicker`, `topic`, `title`, `standfirst`, `b7`, `note 2`. */
export interface Evidence {
	where: string
	words: string[]
}

/**
 * A country named in an article. `code` is ISO 3166-1 alpha-2; `mentions` counts every naming of it.
 * `because` says which words in which part counted, in reading order; empty where a source gave the country.
 */
export interface ArticleCountry {
	code: string
	role: CountryRole
	mentions: number
	because: Evidence[]
}

export type BlockKind = 'paragraph' | 'heading' | 'quotation' | 'list-item' | 'caption'

/**
 * One paragraph, heading, quotation, list item or caption.
 * `id` is `b1`, `b2`, … in reading order and stable within a version. `text` is plain, footnote calls left out.
 * `html` is the same text as allow-listed inline markup (`article/markup.ts`), calls included.
 * `calls` are the markers of the notes called from here, in order.
 */
export interface Block {
	id: string
	kind: BlockKind
	text: string
	html: string
	calls: string[]
}

/** A note: `marker` as printed (`1`, `a`, `*`), its text plain and as inline markup, and the blocks that call it. */
export interface Footnote {
	marker: string
	text: string
	html: string
	calledFrom: string[]
}

/** One correction the cleaner made. `confidence` is above 0, up to 1. `rule` names the rule in the cleaner. */
export interface Repair {
	raw: string
	fixed: string
	rule: string
	confidence: number
}

/**
 * Something that the reader of a source took out of the text: a running head, a page number, an appeal for donations.
 * `text` is what went, `rule` names why, `where` says whence (`page 2`, `after b7`), null where that says nothing.
 */
export interface Removal {
	text: string
	rule: string
	where: string | null
}

/** The same text in another language. */
export interface Translation {
	language: string
	url: string
}

export type ContributorRole =
	| 'interviewer'
	| 'interviewee'
	| 'translator'
	| 'editor'
	| 'photographer'

/** Who had a part in the article, and which, where the source says so. */
export interface Contributor {
	name: string
	role: ContributorRole
}

/**
 * One work that a note cites, as far as the note says; what it leaves out is null. `container` is the newspaper, journal,
 * site or book that the work stands in. `note` is the marker of the note. `sameAs` is the index, among the article's
 * references, of the one that *ibid.* or *op. cit.* points back to; its fields are filled from there.
 * `date` is ISO 8601, maybe partial. `confidence` is above 0, up to 1.
 */
export interface Reference {
	note: string
	kind: 'book' | 'chapter' | 'article' | 'page' | 'unknown'
	text: string
	authors: string[]
	title: string | null
	container: string | null
	publisher: string | null
	place: string | null
	date: string | null
	pages: string | null
	url: string | null
	sameAs: number | null
	confidence: number
}

/** An issue of the magazine: `number` as printed (`IV540`), `month` as `YYYY-MM`. */
export interface Issue {
	number: string
	month: string | null
}

export type SourceFormat =
	| 'spip-text'
	| 'spip-pdf'
	| 'spip-html'
	| 'feed'
	| 'jsonl'
	| 'html'
	| 'pdf'
	| 'epub'
	| 'warc'

/**
 * One published text as the indexer makes it, `inspect --json` prints it and the API returns it.
 * Dates are ISO 8601 and may be partial (`2003-03`, `2003`). What is not known is null or empty, never guessed.
 * `countries` has the subjects first, the main one first of all.
 */
export interface Article {
	id: string
	format: SourceFormat
	url: string | null
	publication: string
	kicker: string | null
	title: string
	subtitle: string | null
	standfirst: string | null
	language: string
	authors: string[]
	issue: Issue | null
	publishedOn: string | null
	writtenOn: string | null
	firstPublishedOn: string | null
	source: { name: string; url: string | null } | null
	copyright: string | null
	postscript: string | null
	topics: string[]
	blocks: Block[]
	footnotes: Footnote[]
	countries: ArticleCountry[]
	regions: string[]
	repairs: Repair[]
	warnings: string[]
	removals: Removal[]
	references: Reference[]
	/** Sections of the site from the root to the leaf, as printed. */
	rubrics: string[]
	translations: Translation[]
	contributors: Contributor[]
	/** Other addresses of this very article. */
	alsoAt: string[]
	/** Damaged spellings of names that were put right (`Erdo an`): readers who know only those find the article. */
	spellings: string[]
	/** Which source format each field came from, where an article was made of several; empty when one gave it all. */
	origins: Record<string, SourceFormat>
}
