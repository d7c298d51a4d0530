import type { Article } from '#article/article'
import { shownStandfirst } from '#article/standfirst'
import type { Mark } from './answer.ts'
import { likestIn, lookedThrough } from './likest.ts'
import { markerOf, marksOf } from './marking.ts'
import { type MarkedPassage, passagesByIndex } from './passages-by-index.ts'
import { type SearchServer, SearchUnavailable } from './server.ts'
import { joined } from './snippet.ts'
import { markedTerms, type Term } from './words.ts'

/** Where words stand in one article: marks in code points of the text that `kind` and `name` tell. */
export interface Match {
	kind: 'head' | 'passage' | 'postscript' | 'footnote'
	/** A block's id or a note's marker; in the head `kicker`, `title`, `subtitle`, `standfirst` or `author 0`. */
	name: string
	marks: Mark[]
}

/** A text of an article as its page shows it. */
interface Shown extends Pick<Match, 'kind' | 'name'> {
	text: string
}

/**
 * Every place in an article where any of the words stands, in the order of its page, by the rules by which results show
 * theirs. The index is asked only where the article's own text says nothing; while it rests, that is all that is known.
 */
export async function matchesIn(
	server: SearchServer,
	article: Article,
	words: string,
): Promise<Match[]> {
	const terms = markedTerms(words)
	if (terms.length === 0) return []
	const shown = shownIn(article)
	const marks = marksByText(shown, {
		terms: terms.length,
		marker: markerOf(terms, [article.language]),
	})
	if (!shown.some((one) => isText(one) && marks.has(one)))
		for (const [one, found] of await markedByIndex(server, article, { shown, terms }))
			marks.set(one, found)
	return shown.flatMap((one) => {
		const found = marks.get(one)
		return found ? [{ kind: one.kind, name: one.name, marks: found }] : []
	})
}

/**
 * Results choose among the passages alone, and so are passages chosen here; what stands around them has to be as like the
 * words as the best of all.
 */
function marksByText(shown: readonly Shown[], wish: Parameters<typeof likestIn>[1]) {
	const looked = lookedThrough(shown, wish.marker)
	const inText = likestIn(
		looked.filter((one) => isText(one.in)),
		wish,
	)
	const around = likestIn(looked, wish).filter((one) => !isText(one.in))
	return new Map<Shown, Mark[]>(
		[...inText, ...around].map(({ in: one, places }) => [one, joined(marksOf(one.text, places))]),
	)
}

const isText = ({ kind }: Shown) => kind === 'passage' || kind === 'footnote'

/** All that an article's page shows of it, in the page's order. */
function shownIn(article: Article): Shown[] {
	const { kicker, title, subtitle, authors, blocks, postscript, footnotes } = article
	const head = { kicker, title, subtitle, standfirst: shownStandfirst(article) }
	return [
		...Object.entries(head).map(([name, text]) => ({ kind: 'head' as const, name, text })),
		...authors.map((text, n) => ({ kind: 'head' as const, name: `author ${n}`, text })),
		...blocks.map(({ id, text }) => ({ kind: 'passage' as const, name: id, text })),
		{ kind: 'postscript' as const, name: 'postscript', text: postscript },
		...footnotes.map(({ marker, text }) => ({ kind: 'footnote' as const, name: marker, text })),
	].flatMap(({ text, ...one }) => (text ? [{ ...one, text }] : []))
}

/** An article has more passages that hold a word only by accident; the rest goes unmarked. */
const MOST = 2000

/** The marks of passages as Meilisearch has them; none while it rests, for reading goes on. */
async function markedByIndex(
	server: SearchServer,
	{ id }: Article,
	{ shown, terms }: { shown: readonly Shown[]; terms: readonly Term[] },
): Promise<[Shown, Mark[]][]> {
	const wish = { articles: [id], kinds: ['passage', 'footnote'], terms, each: MOST } as const
	try {
		const found = (await passagesByIndex(server, wish)).get(id) ?? []
		const known = new Map(found.map(({ passage, marks }) => [keyIn(passage), marks]))
		return shown.flatMap((one) => {
			const marks = isText(one) ? known.get(keyOf(one)) : undefined
			return marks && marks.length > 0 ? [[one, marks] as [Shown, Mark[]]] : []
		})
	} catch (error) {
		if (error instanceof SearchUnavailable) return []
		throw error
	}
}

/** Marks of an older text would stand on other words, so that the text itself is part of the key. */
const keyOf = ({ kind, name, text }: Shown) => JSON.stringify([kind, name, text])

const keyIn = ({ kind, block, marker, text }: MarkedPassage['passage']) =>
	keyOf({ kind, name: (kind === 'footnote' ? marker : block) ?? '', text })
