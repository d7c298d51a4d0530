import { z } from 'zod'
import { database } from '#db/connection'
import { takeBack } from '#db/list-between'
import { noteOnItem, removeFromList, restoreToList, retitleItem } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { moveSection } from '#db/list-sections'
import { renameList } from '#db/lists'
import { thawList } from '#db/smart-lists'
import type { Reader } from '../../_session/reader.ts'
import { FormerWords, ListTitle, ListWords } from '../../_ui/list-form.ts'

const which = { listId: z.guid(), itemId: z.guid() }
const after = z.guid().or(z.literal(''))
const was = FormerWords

/** What can be done to an item of a list, as it comes from outside. */
export const ItemWish = z.discriminatedUnion('do', [
	z.object({ do: z.literal('move'), ...which, after }),
	z.object({ do: z.literal('move section'), ...which, after }),
	z.object({ do: z.literal('remove'), ...which }),
	z.object({ do: z.literal('put back'), ...which }),
	z.object({ do: z.literal('note'), ...which, note: ListWords, was }),
	z.object({ do: z.literal('title'), ...which, title: ListTitle, was }),
])

/** What takes back something that was done to a list as a whole. */
const ListWish = z.discriminatedUnion('do', [
	z.object({ do: z.literal('take off'), listId: z.guid(), itemIds: z.array(z.guid()).max(500) }),
	z.object({
		...{ do: z.literal('take back'), listId: z.guid(), to: z.guid() },
		...{ there: z.guid().optional(), itemId: z.guid().optional() },
	}),
	z.object({ do: z.literal('thaw'), listId: z.guid(), query: z.string().max(20_000) }),
	z.object({
		do: z.literal('heading'),
		listId: z.guid(),
		title: ListTitle,
		description: ListWords,
		was: z.object({ title: was, description: was }),
	}),
])

export const ListChange = z.union([ItemWish, ListWish])
export type ListChange = z.infer<typeof ListChange>

/** Makes a change of a list for this reader. False: they have no such list or item, or others wrote over what it would change. */
export function carryOut(reader: Reader, change: ListChange): Promise<boolean> {
	const { listId } = change
	const db = database()
	switch (change.do) {
		case 'move':
			return moveItem(db, reader.id, listId, change.itemId, { after: change.after || null })
		case 'move section':
			return moveSection(db, reader.id, listId, change.itemId, { after: change.after || null })
		case 'remove':
			return removeFromList(db, reader.id, listId, change.itemId)
		case 'put back':
			return restoreToList(db, reader.id, listId, change.itemId)
		case 'note':
			return noteOnItem(db, reader.id, listId, change.itemId, change.note, change.was)
		case 'title':
			return retitleItem(db, reader.id, listId, change.itemId, change.title, change.was)
		case 'heading':
			return renameList(db, reader.id, listId, change, change.was)
		case 'thaw':
			return thawList(db, reader.id, listId, change.query)
		case 'take back':
			return takeBack(db, reader.id, change)
		case 'take off':
			return takeOff(reader, listId, change.itemIds)
	}
}

async function takeOff(reader: Reader, listId: string, itemIds: string[]): Promise<boolean> {
	const gone: boolean[] = []
	for (const id of itemIds) gone.push(await removeFromList(database(), reader.id, listId, id))
	return gone.some(Boolean)
}
