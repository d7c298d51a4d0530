import type { IDBPTransaction } from 'idb'
import { browserDatabase, type Shape, type WaitingChange } from './browser-database.ts'
import { collides, partOf } from './changes.ts'
import type { KeptHighlight } from './kept.ts'
import type { Answer } from './posting.ts'

/** In words for the reader: why the server will not have a change. */
const WHY = {
	unknown: 'This highlight, or its article, is no longer here.',
	'other-words':
		'The text has changed since you opened it. Reload the page and mark the passage again.',
}

/**
 * Does in this browser what the server's answer to a change asks for; gives why it will not have it. `isHeard` says
 * that the reader is told at once, so that a refused change need not stay.
 */
export async function takeAnswer(
	entry: WaitingChange,
	answer: Answer,
	isHeard: boolean,
): Promise<string | null> {
	const db = await browserDatabase()
	const tx: Stores = db.transaction(['changes', 'highlights'], 'readwrite')
	const changes = tx.objectStore('changes')
	const refused = answer.outcome === 'refused' ? WHY[answer.why] : null
	if ('highlight' in answer && answer.highlight)
		await tx
			.objectStore('highlights')
			.put({ ...answer.highlight, owner: entry.owner, at: answer.at, isRemoved: false })
	else if (answer.outcome !== 'refused') await bury(tx, entry, answer.at)
	const left = whatIsLeft(entry, answer)
	if (refused && !isHeard) await changes.put({ ...entry, refused })
	else if (left) await changes.put(left)
	else await changes.delete(entry.n)
	if (answer.outcome === 'done') await moveOn(tx, entry, answer)
	await tx.done
	return refused
}

/** The entry after the answer: to be sent again upon what is there now, or to be asked about; null when it is over. */
export function whatIsLeft(entry: WaitingChange, answer: Answer): WaitingChange | null {
	const { change } = entry
	if (answer.outcome === 'removed') return { ...entry, theirs: null }
	if (answer.outcome !== 'newer' || change.deed !== 'change') return null
	const theirs: KeptHighlight = answer.highlight
	if (collides(change.wish, entry.was, theirs)) return { ...entry, theirs }
	return { ...entry, rev: theirs.rev, was: partOf(theirs, change.wish) }
}

type Stores = IDBPTransaction<Shape, ('changes' | 'highlights')[], 'readwrite'>

/** What is removed stays as such, so that an older page does not show it again. */
async function bury(tx: Stores, { owner, highlightId }: WaitingChange, at: number): Promise<void> {
	const highlights = tx.objectStore('highlights')
	const stored = await highlights.get([owner, highlightId])
	if (stored) await highlights.put({ ...stored, at, isRemoved: true })
}

/** The changes of the same highlight that were made after this one stand on what it left. */
async function moveOn(
	tx: Stores,
	{ owner, highlightId, n }: WaitingChange,
	left: Pick<Done, 'rev' | 'highlight'>,
): Promise<void> {
	const changes = tx.objectStore('changes')
	for (const later of await changes.index('owner').getAll(owner))
		if (later.highlightId === highlightId && later.n > n) await changes.put(movedOn(later, left))
}

type Done = Extract<Answer, { outcome: 'done' }>

/**
 * A change that waits, upon what an earlier one left. One that would write over what its maker has not seen stays upon
 * what they saw: the server will say that there is something newer, and its maker is asked.
 */
export function movedOn(
	later: WaitingChange,
	{ rev, highlight }: Pick<Done, 'rev' | 'highlight'>,
): WaitingChange {
	const { change, was } = later
	const isUnseen = !highlight || (change.deed === 'change' && collides(change.wish, was, highlight))
	return isUnseen ? later : { ...later, rev }
}
