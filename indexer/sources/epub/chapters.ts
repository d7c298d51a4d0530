import { tidy } from '../../clean/text.ts'
import { isLabel } from '../html/prepare.ts'
import type { NavEntry } from './navigation.ts'

/** A text of the book as a look at it shows. */
export interface Text {
	path: string
	/** What the book itself calls it: `cover`, `chapter`, `endnotes`. */
	types: string[]
	words: number
	hasByline: boolean
}

/** Texts that belong together: those from one entry of the table of contents to the next. */
export interface Chapter {
	label: string | null
	trail: string[]
	texts: Text[]
}

/** What becomes of the texts of a book: articles, and what is none, each with the reason. */
export interface Plan {
	articles: Chapter[]
	/** Whether the whole book is one article, and not an issue with several. */
	isOne: boolean
	left: { path: string; reason: string }[]
	warnings: string[]
}

const AROUND =
	/^(?:cover|cover-page|title-?page|half-?title-?page|toc|copyright-page|imprint|colophon|index|lo[itav]|dedication|other-credits|landmarks|page-list|epigraph)$/u
const NOTES = /^(?:footnotes|endnotes|rearnotes|notes)$/u
const FEWEST_WORDS = 40
/** A long article; an issue of a magazine, which has several authors, is longer. */
const LONGEST_ARTICLE = 20_000

/**
 * Which texts make which articles, by the table of contents. A book by named authors in which no chapter names its own
 * is one article when it is no longer than an article is; a warning says so.
 */
export function planOf(
	texts: readonly Text[],
	entries: readonly NavEntry[],
	authors: number,
): Plan {
	const left: Plan['left'] = []
	const leave = ({ path }: Text, reason: string) => left.push({ path, reason })
	const chapters = grouped(texts, entries).filter((chapter) => {
		const why = whyNone(chapter)
		if (why) for (const text of chapter.texts) leave(text, why)
		return why === null
	})
	const words = chapters
		.flatMap((chapter) => chapter.texts)
		.reduce((sum, text) => sum + text.words, 0)
	const isSigned = chapters.some((chapter) => chapter.texts.some((text) => text.hasByline))
	const isOne = chapters.length === 1 || (authors > 0 && !isSigned && words < LONGEST_ARTICLE)
	if (!isOne || chapters.length < 2)
		return { articles: chapters, isOne, left, warnings: entries.length === 0 ? [NO_CONTENTS] : [] }
	const whole = { label: null, trail: [], texts: chapters.flatMap((chapter) => chapter.texts) }
	const warning = `The ${chapters.length} chapters of the EPUB are read as one article: none of them names an author of its own.`
	return { articles: [whole], isOne: true, left, warnings: [warning] }
}

const NO_CONTENTS = 'The EPUB has no table of contents, so all its texts are read as one article.'

function grouped(texts: readonly Text[], entries: readonly NavEntry[]): Chapter[] {
	const chapters: Chapter[] = []
	for (const text of texts) {
		const entry = entries.find(({ path }) => path === text.path)
		const isApart = text.types.some((type) => AROUND.test(type) || NOTES.test(type))
		const last = chapters.at(-1)
		const isAfterApart = last?.texts[0]?.types.some((type) => AROUND.test(type)) ?? false
		if (last && !entry && !isApart && !isAfterApart) last.texts.push(text)
		else chapters.push({ label: entry?.label ?? null, trail: entry?.trail ?? [], texts: [text] })
	}
	return chapters
}

function whyNone({ label, texts }: Chapter): string | null {
	const types = texts[0]?.types ?? []
	const around = types.find((type) => AROUND.test(type))
	if (around) return `It is no text of the EPUB, but its ${around}.`
	if (types.some((type) => NOTES.test(type)) || isLabel(tidy(label ?? '')))
		return 'It holds the notes of the other texts; they are read with those.'
	const words = texts.reduce((sum, text) => sum + text.words, 0)
	return words < FEWEST_WORDS ? `It has ${words} words: a title page, or a picture.` : null
}
