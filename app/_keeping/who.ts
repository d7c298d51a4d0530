import { BROWSER, browserDatabase } from './browser-database.ts'
import { tell } from './channel.ts'
import type { Who } from './kept.ts'

const KEY = 'carrel-reader'
/** Where the service worker, which has no other memory, looks up whose pages it may show. */
const WHO_CACHE = 'carrel-who'

/** The caches of pages, one an owner (see `public/sw.js`). */
export const pagesCache = (owner: string) => `carrel-pages-${owner}`

/** Browsers give caches to pages that came by HTTPS, or from this very machine. */
export const hasCaches = () => 'caches' in globalThis

/** Whose things a page deals with: a reader's, by id, or those of nobody with an account. */
export function ownerOf({ readerId, isCopy }: Who): string {
	const remembered = isCopy && typeof window !== 'undefined' ? localStorage.getItem(KEY) : readerId
	return remembered ?? BROWSER
}

/**
 * Settles who is here now. What a reader who was here before keeps in this browser is forgotten, all but the changes that
 * were not sent, which wait for that very reader.
 */
export async function settle(readerId: string | null): Promise<void> {
	const before = localStorage.getItem(KEY)
	if (readerId) localStorage.setItem(KEY, readerId)
	else localStorage.removeItem(KEY)
	if (hasCaches()) {
		const who = await caches.open(WHO_CACHE)
		await who.put('/who', new Response(readerId ?? BROWSER))
	}
	if (!before || before === readerId) return
	await forget(before)
	tell()
}

async function forget(owner: string): Promise<void> {
	if (hasCaches()) await caches.delete(pagesCache(owner))
	const db = await browserDatabase()
	const tx = db.transaction(['highlights', 'pages', 'lists'], 'readwrite')
	for (const name of ['highlights', 'pages', 'lists'] as const) {
		const store = tx.objectStore(name)
		for (const key of await store.index('owner').getAllKeys(owner)) await store.delete(key)
	}
	await tx.done
}
