/** Where a country stands in an article: the article is about it, or merely names it. */
export type CountryRole = 'subject' | 'mentioned'

/** A country named in an article. `code` is ISO 3166-1 alpha-2; `mentions` counts every naming of it. */
export interface ArticleCountry {
	code: string
	role: CountryRole
	mentions: number
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
}
