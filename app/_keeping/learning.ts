import type { KeptHighlight } from './kept.ts'

/**
 * A highlight in this browser. `owner` is a reader's id, or `BROWSER`; `at` is when the server said so, by its own
 * clock. A removed one stays, so that an older page does not bring it back.
 */
export type StoredHighlight = KeptHighlight & { owner: string; at: number; isRemoved: boolean }

/**
 * What a browser writes and forgets when a server tells at a moment all of a reader's highlights there are (in an
 * article, or in all). What it was told later than that is newer, and stays.
 */
export function learned(
	stored: readonly StoredHighlight[],
	told: readonly KeptHighlight[],
	{ owner, at }: { owner: string; at: number },
): { write: StoredHighlight[]; forget: StoredHighlight[] } {
	const newer = new Set(stored.filter((one) => one.at > at).map(({ id }) => id))
	const ids = new Set(told.map(({ id }) => id))
	return {
		write: told
			.filter(({ id }) => !newer.has(id))
			.map((one) => ({ ...one, owner, at, isRemoved: false })),
		forget: stored.filter(({ id }) => !newer.has(id) && !ids.has(id)),
	}
}
