import { and, eq } from 'drizzle-orm'
import { carryOver } from './carrying-over.ts'
import type { Connection } from './connection.ts'
import {
	changeHighlight,
	type Highlight,
	highlightOf,
	markPassage,
	type Passage,
	type Refusal,
	removeHighlight,
	restoreHighlight,
} from './highlights.ts'
import { highlightChanges } from './schema/highlight-changes.ts'
import { type HighlightColour, highlights } from './schema/readers.ts'

/** What becomes of a highlight's colour, note or tags; what is left out stays. */
export interface HighlightWish {
	colour?: HighlightColour
	note?: string
	tags?: readonly string[]
}

/** A change of one highlight that is there; `id` is the change's own. `rev` is what the highlight had when it was made. */
type Change = { id: string; highlightId: string } & (
	| { deed: 'change'; rev: number; wish: HighlightWish }
	| { deed: 'remove' | 'restore' }
)

/** One change as a browser keeps it until it is made. `carry` brings along what was marked without an account. */
export type HighlightChange = { deed: 'add' | 'carry'; passage: Passage } | Change

/**
 * What became of a change. `done`: it is made, now or when it was sent before; `rev` is the highlight's after it, and the
 * highlight is as it is now, null when it is removed. `newer`, `removed`: it was changed, or removed, elsewhere since,
 * and nothing was written. `already`: the same passage is marked already.
 */
export type ChangeAnswer =
	| { outcome: 'done'; rev: number; highlight: Highlight | null }
	| { outcome: 'newer'; highlight: Highlight }
	| { outcome: 'removed' }
	| { outcome: 'already' }
	| { outcome: 'refused'; why: Refusal }

/** Makes a change of this reader's highlights. Sent twice, it is made once. */
export function makeChange(
	db: Connection,
	readerId: string,
	change: HighlightChange,
): Promise<ChangeAnswer> {
	return db.transaction(async (tx) => {
		if (!('passage' in change)) return makeOnce(tx, readerId, change)
		const take = change.deed === 'carry' ? carryOver : add
		return take(tx, readerId, change.passage)
	})
}

async function add(tx: Connection, readerId: string, passage: Passage): Promise<ChangeAnswer> {
	const marked = await markPassage(tx, readerId, passage)
	if (typeof marked !== 'string') return { outcome: 'done', rev: 1, highlight: marked }
	const isRemoved = marked === 'unknown' && (await held(tx, readerId, passage.id)) !== undefined
	if (isRemoved) return { outcome: 'done', rev: 1, highlight: null }
	return { outcome: 'refused', why: marked }
}

async function makeOnce(tx: Connection, readerId: string, change: Change): Promise<ChangeAnswer> {
	const { highlightId } = change
	const own = await held(tx, readerId, highlightId)
	if (!own) return { outcome: 'refused', why: 'unknown' }
	const madeBefore = await tx.query.highlightChanges.findFirst({
		where: (made, { and, eq }) => and(eq(made.highlightId, highlightId), eq(made.id, change.id)),
	})
	const now = await highlightOf(tx, readerId, highlightId)
	if (madeBefore) return { outcome: 'done', rev: madeBefore.rev, highlight: now }
	if (change.deed === 'change') {
		if (!now) return { outcome: 'removed' }
		if (now.rev !== change.rev) return { outcome: 'newer', highlight: now }
	}
	await write(tx, readerId, change)
	const highlight = await highlightOf(tx, readerId, highlightId)
	const rev = highlight?.rev ?? own.rev
	await tx.insert(highlightChanges).values({ highlightId, id: change.id, rev })
	return { outcome: 'done', rev, highlight }
}

/** The reader's own row, removed or not, held until the transaction ends. */
async function held(tx: Connection, readerId: string, id: string) {
	const [own] = await tx
		.select({ rev: highlights.rev })
		.from(highlights)
		.where(and(eq(highlights.id, id), eq(highlights.readerId, readerId)))
		.for('update')
	return own
}

function write(tx: Connection, readerId: string, change: Change): Promise<boolean> {
	if (change.deed === 'change')
		return changeHighlight(tx, readerId, change.highlightId, change.wish)
	const verb = change.deed === 'remove' ? removeHighlight : restoreHighlight
	return verb(tx, readerId, change.highlightId)
}
