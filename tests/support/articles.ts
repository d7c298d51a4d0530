import type { Article, Block, Footnote } from '#article/article'
import { escapeHtml, parseInline, plainText } from '#article/markup'

let made = 0

/** What a test may say of an article: any field of it, and its paragraphs and notes as bare strings. */
export type ArticleWish = Partial<Article> & {
	paragraphs?: readonly string[]
	notes?: readonly string[]
}

/**
 * A well-formed article with an id of its own; a test names only what matters to it.
 * Each of `notes` is called from the paragraph of the same number, or from the last.
 */
export function anArticle({ paragraphs, notes, ...wish }: ArticleWish = {}): Article {
	made++
	const id = wish.id ?? `article-${process.pid}-${made}`
	const texts = paragraphs ?? [
		`The harbour of ${id} was quiet.`,
		'Nobody had unloaded a ship since May.',
	]
	const footnotes = wish.footnotes ?? (notes ?? []).map((note, n) => aNote(note, n, texts.length))
	return {
		id,
		format: 'jsonl',
		url: null,
		publication: 'The Quiet Harbour',
		kicker: null,
		title: `Article ${made}`,
		subtitle: null,
		standfirst: null,
		language: 'en',
		authors: [],
		issue: null,
		publishedOn: null,
		writtenOn: null,
		firstPublishedOn: null,
		source: null,
		copyright: null,
		postscript: null,
		topics: [],
		countries: [],
		regions: [],
		repairs: [],
		warnings: [],
		removals: [],
		references: [],
		rubrics: [],
		translations: [],
		contributors: [],
		alsoAt: [],
		spellings: [],
		origins: {},
		...wish,
		blocks: wish.blocks ?? texts.map((text, n) => aParagraph(text, n, footnotes)),
		footnotes,
	}
}

/** A paragraph of this inline HTML, the first of its article. */
export function aBlock(html: string, id = 'b1'): Block {
	return { id, kind: 'paragraph', text: plainText(parseInline(html)), html, calls: [] }
}

function aParagraph(text: string, n: number, footnotes: readonly Footnote[]): Block {
	const id = `b${n + 1}`
	const calls = footnotes.filter(({ calledFrom }) => calledFrom.includes(id))
	return {
		id,
		kind: 'paragraph',
		text,
		html:
			escapeHtml(text) +
			calls.map(({ marker }) => `<a data-call="${marker}">${marker}</a>`).join(''),
		calls: calls.map(({ marker }) => marker),
	}
}

function aNote(text: string, n: number, paragraphs: number): Footnote {
	return {
		marker: String(n + 1),
		text,
		html: escapeHtml(text),
		calledFrom: [`b${Math.min(n + 1, paragraphs)}`],
	}
}
