'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { noteOnItem, removeFromList, restoreToList } from '#db/list-items'
import { moveItem } from '#db/list-order'
import { currentReader, type Reader, requireReader } from '../../_session/reader.ts'
import { ListWords } from '../../_ui/list-form.ts'
import type { ItemChange } from './order.ts'

const which = { listId: z.guid(), itemId: z.guid() }
const Change = z.discriminatedUnion('do', [
	z.object({ do: z.literal('move'), ...which, after: z.guid().or(z.literal('')) }),
	z.object({ do: z.literal('remove'), ...which }),
	z.object({ do: z.literal('put back'), ...which }),
	z.object({ do: z.literal('note'), ...which, note: ListWords }),
])

/** Changes an item of this reader's list. False: nobody is signed in, or they have no such item, or the change is not one. */
export async function changeItem(wish: ItemChange & { listId: string }): Promise<boolean> {
	const reader = await currentReader()
	if (!reader) return false
	const parsed = Change.safeParse(wish)
	const done = parsed.success && (await carryOut(reader, parsed.data))
	refresh()
	return done
}

/** The same from a plain form: comes back to the list, at the item. */
export async function changeItemByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const parsed = Change.safeParse(Object.fromEntries(form))
	if (!parsed.success || !(await carryOut(reader, parsed.data))) notFound()
	const { listId, itemId } = parsed.data
	redirect(
		parsed.data.do === 'remove'
			? `/lists/${listId}?removed=${itemId}`
			: `/lists/${listId}#item-${itemId}`,
	)
}

function carryOut(reader: Reader, change: z.infer<typeof Change>): Promise<boolean> {
	const { listId, itemId } = change
	switch (change.do) {
		case 'move':
			return moveItem(database(), reader.id, listId, itemId, { after: change.after || null })
		case 'remove':
			return removeFromList(database(), reader.id, listId, itemId)
		case 'put back':
			return restoreToList(database(), reader.id, listId, itemId)
		case 'note':
			return noteOnItem(database(), reader.id, listId, itemId, change.note)
	}
}
