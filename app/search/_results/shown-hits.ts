import type { Hit, Snippet } from '#search/answer'

/** What a page of results shows of an article that answers. */
export type ShownHit = Pick<
	Hit,
	| 'id'
	| 'title'
	| 'titleMarks'
	| 'kicker'
	| 'issue'
	| 'publishedOn'
	| 'authors'
	| 'standfirst'
	| 'standfirstMarks'
	| 'snippets'
> & {
	/** How many passages of it whoever is here has marked, if any. */
	marked?: number
	/** That they have read it, or how much of it, in words. */
	readWord?: string
}

/** So many places of each kind are shown; the article itself leads from each to the next. */
const PLACES = 2

/** The standfirst stands in where the words are in no passage. */
export function shownHit(hit: Hit, reader: Pick<ShownHit, 'marked' | 'readWord'>): ShownHit {
	const { id, title, titleMarks, kicker, issue, publishedOn, authors } = hit
	const of = (kind: Snippet['kind']) =>
		hit.snippets.filter((one) => one.kind === kind).slice(0, PLACES)
	const snippets = [...of('passage'), ...of('footnote')]
	const [standfirst, standfirstMarks] =
		snippets.length === 0 ? [hit.standfirst, hit.standfirstMarks] : [null, []]
	const head = { id, title, titleMarks, kicker, issue, publishedOn, authors }
	return { ...head, standfirst, standfirstMarks, snippets, ...reader }
}
