import { browserDatabase, type WaitingChange } from './browser-database.ts'
import { type Change, collides, foreseen, highlightIdOf, partOf, type Wish } from './changes.ts'
import { tell } from './channel.ts'
import type { KeptHighlight } from './kept.ts'
import { newId } from './new-id.ts'

type Unkept = Omit<WaitingChange, 'n'>

/** A reader's changes that wait, in the order they were made. */
export async function waitingOf(owner: string): Promise<WaitingChange[]> {
	return (await browserDatabase()).getAllFromIndex('changes', 'owner', owner)
}

/**
 * Keeps a change in this browser, to be sent; gives the name by which it is known. Several changes of one highlight that have
 * not been sent become one.
 */
export async function keepChange(
	owner: string,
	change: Change,
	before: KeptHighlight | undefined,
): Promise<string> {
	const entry = entryOf(owner, change, before)
	const db = await browserDatabase()
	const tx = db.transaction('changes', 'readwrite')
	const last = (await tx.store.index('owner').getAll(owner))
		.filter(({ highlightId }) => highlightId === entry.highlightId)
		.at(-1)
	const merged = last && mergedWith(last, entry)
	if (merged) await tx.store.put(merged)
	// The store gives the number.
	else await tx.store.add(entry as WaitingChange)
	await tx.done
	tell()
	return merged?.key ?? entry.key
}

function entryOf(owner: string, change: Change, before: KeptHighlight | undefined): Unkept {
	const was: Wish = change.deed === 'change' && before ? partOf(before, change.wish) : {}
	const highlightId = highlightIdOf(change)
	const upon = { rev: before?.rev ?? 1, was, before }
	return { key: newId(), owner, highlightId, change, ...upon, isTried: false }
}

/**
 * Both changes as one, upon the older of what their maker saw; a field changed for the second time keeps what it was
 * before the first. Null for two that stay two: what was sent, and what another tab made without seeing the first.
 */
export function mergedWith(last: WaitingChange, next: Unkept): WaitingChange | null {
	if (last.isTried || last.change.deed !== 'change' || next.change.deed !== 'change') return null
	const between = { ...next.was, ...last.change.wish }
	if (collides(next.change.wish, next.was, between)) return null
	const change = { ...last.change, wish: { ...last.change.wish, ...next.change.wish } }
	const was = { ...next.was, ...last.was }
	return { ...last, change, was, rev: Math.min(last.rev, next.rev) }
}

/** The highlights with all that waits for them. */
export function withWaiting(
	kept: readonly KeptHighlight[],
	waiting: readonly WaitingChange[],
	articleId?: string,
): KeptHighlight[] {
	return waiting
		.filter(({ change }) => isOf(change, articleId))
		.reduce((all, { change }) => foreseen(all, change), [...kept])
}

const isOf = (change: Change, articleId?: string) =>
	!articleId || !('highlight' in change) || change.highlight.articleId === articleId

/** Its reader keeps their own change, though it was changed or removed elsewhere meanwhile; it is made upon that. */
export async function keepMine({ theirs, ...mine }: WaitingChange): Promise<void> {
	if (mine.change.deed !== 'change') return
	const db = await browserDatabase()
	if (theirs) {
		const was = partOf(theirs, mine.change.wish)
		await db.put('changes', { ...mine, key: newId(), rev: theirs.rev, was })
	} else await bringBack(mine)
	tell()
}

/** Restores the highlight first, and then makes the change. */
async function bringBack({ n, ...mine }: WaitingChange): Promise<void> {
	const db = await browserDatabase()
	const tx = db.transaction(['changes', 'highlights'], 'readwrite')
	const changes = tx.objectStore('changes')
	const stored = await tx.objectStore('highlights').get([mine.owner, mine.highlightId])
	const removed = stored ?? mine.before
	await changes.delete(n)
	for (const entry of [
		removed && entryOf(mine.owner, { deed: 'restore', highlight: removed }, removed),
		{ ...mine, key: newId(), isTried: false },
	])
		if (entry) await changes.add(entry as WaitingChange)
	await tx.done
}

/** Its reader gives up a change that could not be made; what was made after it upon the same highlight stays. */
export async function giveUp({ n }: WaitingChange): Promise<void> {
	await (await browserDatabase()).delete('changes', n)
	tell()
}
