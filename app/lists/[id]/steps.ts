import type { ListEntry } from '#article/lists/entry'
import type { Outlined } from '#db/list-outline'
import type { ItemChange } from './order.ts'

/** What stands around the items that a page shows of a longer list, by their ids. */
export type Around = {
	/** The last two before them, in their order. */
	before: string[]
	/** The first one behind them. */
	next: string | null
	/** The headings of the whole list, each with what stands before it, '' where nothing does. */
	sections: { id: string; before: string }[]
}

/** What is around the items of a list that a page shows, those from place `from` up to `to`. */
export function around(outline: readonly Outlined[], from: number, to: number): Around {
	return {
		before: outline.slice(Math.max(0, from - 2), from).map(({ id }) => id),
		next: outline[to]?.id ?? null,
		sections: outline.flatMap(({ id, isSection }, n) =>
			isSection ? [{ id, before: outline[n - 1]?.id ?? '' }] : [],
		),
	}
}

/** What is around a page that nobody moves anything on. */
export const NOTHING_AROUND: Around = { before: [], next: null, sections: [] }

/** One step up or down of the nth item on the page, a section as a whole; null at either end. */
export function step(
	entries: readonly ListEntry[],
	n: number,
	direction: 'up' | 'down',
	{ before, next, sections }: Around,
): ItemChange | null {
	const entry = entries[n]
	if (!entry) return null
	const itemId = entry.id
	if (entry.kind === 'section') {
		const at = sections.findIndex(({ id }) => id === itemId)
		const after = direction === 'up' ? sections[at - 1]?.before : sections[at + 1]?.id
		return after === undefined ? null : { do: 'move section', itemId, after }
	}
	const ids = [...before, ...entries.map(({ id }) => id), ...(next ? [next] : [])]
	const at = before.length + n
	if (direction === 'up') return at === 0 ? null : { do: 'move', itemId, after: ids[at - 2] ?? '' }
	const after = ids[at + 1]
	return after === undefined ? null : { do: 'move', itemId, after }
}
