import type { Footnote } from '#article/article'
import type { Match } from '#search/matches'

/** Where a note stands in the list at the end. */
export const noteId = (marker: string) => `note-${marker}`

/** Where the n-th of an article's references stands among its works. */
export const workId = (n: number) => `work-${n + 1}`

/** Where the n-th call of a note stands, from 0. */
export const callId = (marker: string, n: number) => `call-${marker}${n === 0 ? '' : `-${n + 1}`}`

/** Where a note opens beside its call. */
export const besideId = (marker: string) => `beside-${marker}`

/** What a note is called where highlights are painted in it: the n-th of the article's, from 0. */
export const notePlace = (n: number) => `note ${n}`

/** Where the title and what belongs to it stand. */
export const HEAD = 'head'

/** Where the postscript stands. */
export const POSTSCRIPT = 'postscript'

type Named = Pick<Match, 'kind' | 'name'>

/** Where a match stands: the head, its block, the postscript, or its note in the list. */
export const placeOf = (match: Named) => (match.kind === 'head' ? HEAD : textOf(match))

/** Which text it stands in, where marks are given by text: in the head `title`, `author 0`; elsewhere as its place. */
export const textOf = ({ kind, name }: Named) => (kind === 'footnote' ? noteId(name) : name)

/** Says of every call in turn which one of its note's calls it is, and which note it calls. */
export function callCounter(footnotes: readonly Footnote[]) {
	const notes = new Map(footnotes.map((note, n) => [note.marker, { note, place: notePlace(n) }]))
	const seen = new Map<string, number>()
	return (marker: string) => {
		const n = seen.get(marker) ?? 0
		seen.set(marker, n + 1)
		return { n, ...(notes.get(marker) ?? { note: null, place: '' }) }
	}
}
