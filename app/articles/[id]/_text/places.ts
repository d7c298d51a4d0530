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

/** Where a match stands: its block, or its note in the list. */
export const placeOf = ({ kind, block, marker }: Pick<Match, 'kind' | 'block' | 'marker'>) =>
	kind === 'footnote' ? noteId(marker ?? '') : (block ?? '')

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
