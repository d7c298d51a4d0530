import type { TextPlace } from '#article/place-in-text'
import type { Kept } from './kept.ts'

/** Of so many articles the browser remembers how far one is. */
const MOST = 200

/** What this browser remembers of an article, for a reader or (null) for whoever has no account. */
export function keptHere(owner: string | null, articleId: string): Kept | null {
	return shelf(owner)[articleId] ?? null
}

/** Has this browser remember it; a reader's own is never shown to another who signs in here. */
export function keepHere(owner: string | null, articleId: string, change: Partial<Kept>): void {
	const kept = { place: null, placeAt: 0, readAt: 0, ...keptHere(owner, articleId), ...change }
	const all = Object.entries({ ...shelf(owner), [articleId]: kept })
	const latest = all.sort(([, a], [, b]) => timeOf(b) - timeOf(a)).slice(0, MOST)
	try {
		localStorage.setItem(nameOf(owner), JSON.stringify(Object.fromEntries(latest)))
	} catch {
		// A browser may forbid it, or be full: the place is then forgotten with the page.
	}
}

const nameOf = (owner: string | null) => `carrel-reading${owner === null ? '' : `-${owner}`}`

const timeOf = ({ placeAt, readAt }: Kept) => Math.max(placeAt, readAt)

function shelf(owner: string | null): Record<string, Kept> {
	try {
		const said: unknown = JSON.parse(localStorage.getItem(nameOf(owner)) ?? '{}')
		const entries = Object.entries(said ?? {}).filter(([, kept]) => isKept(kept))
		return Object.fromEntries(entries) as Record<string, Kept>
	} catch {
		// Forbidden, or written by something else.
		return {}
	}
}

function isKept(said: unknown): said is Kept {
	if (typeof said !== 'object' || said === null) return false
	const { place, placeAt, readAt } = said as Partial<Kept>
	return typeof placeAt === 'number' && typeof readAt === 'number' && isPlace(place)
}

function isPlace(said: TextPlace | null | undefined): boolean {
	if (said === null) return true
	const numbers = [said?.versionId, said?.within, said?.share]
	const words = [said?.block, said?.words]
	return (
		numbers.every((one) => typeof one === 'number') && words.every((one) => typeof one === 'string')
	)
}
