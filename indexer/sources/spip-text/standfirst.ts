import { folded, wordCount } from '../../clean/text.ts'

export interface Standfirst {
	standfirst: string[]
	body: string[]
	warnings: string[]
}

const BOLD = /^\*\*((?:[^*]|\*(?!\*))+)\*\*$/su

/** Longer than this a first paragraph is a first paragraph: an introduction is a few sentences. */
const MOST_WORDS = 110
const SHORTEST_REPETITION = 40

/**
 * The standfirst told from the body. The export prints both alike, so: what is bold is the standfirst, and so is what
 * the body repeats word for word. Else the first paragraph is, unless it is long, calls a note, or leaves fewer than
 * two paragraphs after it; then a warning says that only its place speaks for it.
 */
export function standfirstOf(paragraphs: readonly string[]): Standfirst {
	const bold = paragraphs.findIndex((text) => !BOLD.test(text))
	if (bold > 0) {
		const standfirst = paragraphs.slice(0, bold).map((text) => BOLD.exec(text)?.[1] ?? text)
		return { standfirst, body: paragraphs.slice(bold), warnings: [] }
	}
	const [first, ...rest] = paragraphs
	if (first === undefined || rest.length === 0)
		return { standfirst: [], body: [...paragraphs], warnings: [] }
	const key = folded(first)
	if (key.length >= SHORTEST_REPETITION && rest.some((text) => folded(text).includes(key)))
		return {
			standfirst: [first],
			body: rest,
			warnings: ['The standfirst is repeated word for word in the body.'],
		}
	const isBody =
		rest.length < 2 || wordCount(first) > MOST_WORDS || /\[ ?(?:\d{1,3}|\*+) ?\]/u.test(first)
	if (isBody) return { standfirst: [], body: [...paragraphs], warnings: [] }
	return {
		standfirst: [first],
		body: rest,
		warnings: ['The first paragraph was taken for the standfirst; nothing but its place says so.'],
	}
}
