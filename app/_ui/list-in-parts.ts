import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { entriesOf, type Viewer } from '#db/list-entries'
import { outlineOf } from '#db/list-outline'
import type { ReadableList } from '#db/list-publishing'
import { smartPage } from './smart-entries.ts'

/** A list as it is read: a hundred at a time. */
export type ListInParts = {
	/** How many items it has, headings apart, and how many parts. */
	items: number
	last: number
	/** What stands on a part, from 1. */
	part: (n: number) => Promise<ListEntry[]>
	/** Whether a part begins in the midst of a section. */
	isUnderHeading: (n: number) => boolean
}

const PART = 100

/** What this viewer may read of a list; of a smart one what its search finds now, nothing while search is resting. */
export function inParts(
	viewer: Viewer,
	{ id, query }: Pick<ReadableList, 'id' | 'query'>,
): Promise<ListInParts> {
	return query === null ? byHand(viewer, id) : bySearch(query)
}

async function byHand(viewer: Viewer, listId: string): Promise<ListInParts> {
	const outline = await outlineOf(database(), viewer, listId)
	const before = (n: number) => outline.slice(0, (n - 1) * PART)
	return {
		items: outline.filter(({ isSection }) => !isSection).length,
		last: Math.max(1, Math.ceil(outline.length / PART)),
		part(n) {
			const ids = outline.slice((n - 1) * PART, n * PART).map(({ id }) => id)
			return entriesOf(database(), viewer, listId, ids)
		},
		isUnderHeading: (n) => before(n).some(({ isSection }) => isSection),
	}
}

async function bySearch(query: string): Promise<ListInParts> {
	const first = await smartPage(query, { page: 1, perPage: PART })
	const items = first?.total ?? 0
	return {
		items,
		last: Math.max(1, Math.ceil(items / PART)),
		async part(n) {
			const found = n === 1 ? first : await smartPage(query, { page: n, perPage: PART })
			return found?.entries ?? []
		},
		isUnderHeading: () => false,
	}
}
