import type { HighlightChange } from '#db/highlight-changes'
import type { WaitingChange } from './browser-database.ts'
import type { KeptHighlight } from './kept.ts'

/** What the server says of a change (see `db/highlight-changes.ts`), and when by its clock. */
export type Answer = { at: number } & (
	| { outcome: 'done'; rev: number; highlight: KeptHighlight | null }
	| { outcome: 'newer'; highlight: KeptHighlight }
	| { outcome: 'removed' | 'already' }
	| { outcome: 'refused'; why: 'unknown' | 'other-words' }
)

/** Why a change did not get an answer. It is kept, and sent again. */
export type Trouble = 'unreached' | 'signed-out' | 'another-reader'

/** Nobody waits longer for an answer; by then the connection is as good as lost. */
const PATIENCE_MS = 20_000

/** Sends a change to the server. */
export async function post(reader: string, change: HighlightChange): Promise<Answer | Trouble> {
	const response = await fetch('/api/highlights', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json' },
		body: JSON.stringify({ reader, change }),
		signal: AbortSignal.timeout(PATIENCE_MS),
	}).catch(() => null)
	if (response?.status === 401) return 'signed-out'
	if (response?.status === 403) return 'another-reader'
	// What the server cannot read now it will not read later either.
	if (response?.status === 400) return { at: 0, outcome: 'refused', why: 'unknown' }
	if (!response?.ok) return 'unreached'
	return response.json().catch(() => 'unreached')
}

/** A change that waits, as the server takes it. */
export function toSend({ key, change, rev, highlightId }: WaitingChange): HighlightChange {
	if (change.deed === 'add') return { deed: 'add', passage: passageOf(change.highlight) }
	if (change.deed === 'change')
		return { deed: 'change', id: key, highlightId, rev, wish: change.wish }
	return { deed: change.deed, id: key, highlightId }
}

/** A highlight as the passage that was marked. */
export function passageOf(highlight: KeptHighlight) {
	const { id, articleId, versionId, colour, note, tags, quote, range } = highlight
	return { id, articleId, versionId, colour, note, tags, quote, ...(range ?? { start: 0, end: 0 }) }
}
