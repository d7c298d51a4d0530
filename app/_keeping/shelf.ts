import { BROWSER, browserDatabase } from './browser-database.ts'
import { type Change, foreseen, highlightIdOf, isMarkedAlready } from './changes.ts'
import { hear, tell } from './channel.ts'
import type { KeptHighlight } from './kept.ts'
import { learned } from './learning.ts'
import { keepChange, waitingOf, withWaiting } from './outbox.ts'
import { type Fail, onRefused, sendingNow, sendWaiting } from './sending.ts'

/** What a page shows of an owner's highlights: with every change, whether it is saved or still on its way. */
export interface Shown {
	highlights: KeptHighlight[]
	isSaving: boolean
}

const CANNOT_KEEP =
	'This browser lets no page keep anything, so nothing was changed. A private window may be the reason.'

/** The highlights of an owner (in one article, or all) in this browser, for one page; begins with what the server said. */
export function highlightShelf(owner: string, articleId?: string, told: KeptHighlight[] = []) {
	let stored = told
	let unwritten: Change[] = []
	let shown: Shown = { highlights: told, isSaving: false }
	const listeners = new Set<() => void>()

	const show = () => {
		const highlights = unwritten.reduce<KeptHighlight[]>(foreseen, stored)
		shown = { highlights, isSaving: unwritten.length > 0 || sendingNow() === 'sending' }
		for (const listener of listeners) listener()
	}
	const read = async () => {
		stored = await keptBy(owner, articleId).catch(() => stored)
		show()
	}

	return {
		owner,
		shown: () => shown,
		subscribe(listener: () => void) {
			listeners.add(listener)
			const deafen = hear(read)
			void read()
			return () => {
				listeners.delete(listener)
				deafen()
			}
		},
		/** Shows a change at once, keeps it in this browser, and has it sent where there is an account. */
		async make(change: Change, fail: Fail) {
			if (change.deed === 'add' && isMarkedAlready(shown.highlights, change.highlight)) return
			const before = shown.highlights.find((one) => 'id' in change && one.id === change.id)
			unwritten = [...unwritten, change]
			show()
			const isWritten = await write(owner, change, before, fail)
			if (isWritten) stored = foreseen(stored, change)
			unwritten = unwritten.filter((one) => one !== change)
			await read()
			if (!isWritten) return fail(CANNOT_KEEP)
			sendWaiting(owner)
		},
	}
}

/** Keeps a change; false when this browser cannot. */
async function write(
	owner: string,
	change: Change,
	before: KeptHighlight | undefined,
	fail: Fail,
): Promise<boolean> {
	try {
		if (owner === BROWSER) await changeHere(change)
		else onRefused(await keepChange(owner, change, before), fail)
		return true
	} catch (error) {
		console.error(error)
		return false
	}
}

/** What this browser has of an owner's highlights, with all that waits for them. */
async function keptBy(owner: string, articleId?: string): Promise<KeptHighlight[]> {
	const db = await browserDatabase()
	const all = articleId
		? await db.getAllFromIndex('highlights', 'article', [owner, articleId])
		: await db.getAllFromIndex('highlights', 'owner', owner)
	const kept = all.filter(({ isRemoved }) => !isRemoved)
	return withWaiting(kept, await waitingOf(owner), articleId)
}

/** Without an account this browser's word is the last. */
async function changeHere(change: Change): Promise<void> {
	const db = await browserDatabase()
	const tx = db.transaction('highlights', 'readwrite')
	const id = highlightIdOf(change)
	const stored = await tx.store.get([BROWSER, id])
	if (change.deed === 'change') await (stored && tx.store.put({ ...stored, ...change.wish }))
	else if (change.deed === 'remove') await (stored && tx.store.put({ ...stored, isRemoved: true }))
	// What was removed comes back as it was, wherever it is shown now.
	else
		await tx.store.put({ ...change.highlight, owner: BROWSER, at: 0, ...stored, isRemoved: false })
	await tx.done
	tell()
}

/** Takes in what the server said at a moment of all highlights of a reader, or of those in one article. */
export async function learn(
	owner: string,
	told: { at: number; highlights: KeptHighlight[] },
	articleId?: string,
): Promise<void> {
	const db = await browserDatabase()
	const tx = db.transaction('highlights', 'readwrite')
	const stored = articleId
		? await tx.store.index('article').getAll([owner, articleId])
		: await tx.store.index('owner').getAll(owner)
	const { write, forget } = learned(stored, told.highlights, { owner, at: told.at })
	for (const one of write) await tx.store.put(one)
	for (const { id } of forget) await tx.store.delete([owner, id])
	await tx.done
	tell()
}
