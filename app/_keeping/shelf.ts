import { BROWSER, browserDatabase } from './browser-database.ts'
import {
	type Change,
	collides,
	foreseen,
	highlightIdOf,
	isMarkedAlready,
	partOf,
} from './changes.ts'
import { hear, tell } from './channel.ts'
import type { KeptHighlight } from './kept.ts'
import { learned, type StoredHighlight } from './learning.ts'
import { keepChange, waitingOf, withWaiting } from './outbox.ts'
import { type Fail, onRefused, sendingNow, sendWaiting } from './sending.ts'

/** What a page shows of an owner's highlights: with every change, whether it is saved or still on its way. */
interface Shown {
	highlights: KeptHighlight[]
	isSaving: boolean
}

/** What a browser has of an owner's highlights, and whether changes of theirs are being sent. */
interface Stored {
	highlights: KeptHighlight[]
	isOnItsWay: boolean
}

const CANNOT_KEEP =
	'This browser lets no page keep anything, so nothing was changed. A private window may be the reason.'

const CHANGED_HERE =
	'It was changed in another tab meanwhile, and is shown as it is now. Save yours again to keep it.'

const GONE_ALONG =
	'This highlight went along to an account meanwhile, so nothing was changed here. Copy what you wrote, reload the page, and write it there.'

/** The highlights of an owner (in one article, or all) in this browser, for one page; begins with what the server said. */
export function highlightShelf(owner: string, articleId?: string, told: KeptHighlight[] = []) {
	let stored: Stored = { highlights: told, isOnItsWay: false }
	let unwritten: Change[] = []
	let shown: Shown = { highlights: told, isSaving: false }
	const listeners = new Set<() => void>()

	const show = () => {
		const highlights = unwritten.reduce<KeptHighlight[]>(foreseen, stored.highlights)
		shown = { highlights, isSaving: unwritten.length > 0 || stored.isOnItsWay }
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
		/**
		 * Shows a change at once, keeps it in this browser, and has it sent where there is an account. `upon` is the
		 * highlight as it was seen when the change was begun, if not just now.
		 */
		async make(change: Change, fail: Fail, upon?: KeptHighlight) {
			if (change.deed === 'add' && isMarkedAlready(shown.highlights, change.highlight)) return
			const id = highlightIdOf(change)
			const before = upon ?? shown.highlights.find((one) => one.id === id)
			unwritten = [...unwritten, change]
			show()
			const problem = await write(owner, change, before, fail)
			// Until what is written has been read, it is shown as what is about to be.
			await read()
			unwritten = unwritten.filter((one) => one !== change)
			show()
			if (problem) fail(problem)
			else sendWaiting(owner)
		},
	}
}

/** Keeps a change; gives why it could not, in words for the reader. */
async function write(
	owner: string,
	change: Change,
	before: KeptHighlight | undefined,
	fail: Fail,
): Promise<string | null> {
	try {
		if (owner === BROWSER) return await changeHere(change, before)
		onRefused(await keepChange(owner, change, before), fail)
		return null
	} catch (error) {
		console.error(error)
		return CANNOT_KEEP
	}
}

/** What this browser has of an owner's highlights, with all that waits for them. */
async function keptBy(owner: string, articleId?: string): Promise<Stored> {
	const db = await browserDatabase()
	const all = articleId
		? await db.getAllFromIndex('highlights', 'article', [owner, articleId])
		: await db.getAllFromIndex('highlights', 'owner', owner)
	const kept = all.filter(({ isRemoved }) => !isRemoved)
	const waiting = await waitingOf(owner)
	const isToSend = waiting.some(({ theirs, refused }) => theirs === undefined && !refused)
	const isUnhindered = sendingNow() === 'idle' || sendingNow() === 'sending'
	const highlights = withWaiting(kept, waiting, articleId)
	return { highlights, isOnItsWay: isToSend && isUnhindered }
}

/** Without an account this browser's word is the last. */
async function changeHere(
	change: Change,
	before: KeptHighlight | undefined,
): Promise<string | null> {
	const db = await browserDatabase()
	const tx = db.transaction('highlights', 'readwrite')
	const id = highlightIdOf(change)
	const stored = await tx.store.get([BROWSER, id])
	// What is removed here leaves a trace; nothing is left of what was brought along.
	if (!stored && !('highlight' in change)) return GONE_ALONG
	if (change.deed === 'change' && stored && before)
		if (collides(change.wish, partOf(before, change.wish), stored)) return CHANGED_HERE
	const after = afterHere(change, stored)
	if (after) await tx.store.put(after)
	await tx.done
	tell()
	return null
}

function afterHere(
	change: Change,
	stored: StoredHighlight | undefined,
): StoredHighlight | undefined {
	// What was removed in another tab meanwhile comes back with what was written on it in this one.
	if (change.deed === 'change') return stored && { ...stored, ...change.wish, isRemoved: false }
	if (change.deed === 'remove') return stored && { ...stored, isRemoved: true }
	// What was removed comes back as it was, wherever it is shown now.
	return { ...change.highlight, owner: BROWSER, at: 0, ...stored, isRemoved: false }
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
