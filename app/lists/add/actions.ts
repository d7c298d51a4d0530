'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { addEntries } from '#db/list-adding'
import { createList } from '#db/lists'
import { type Reader, requireReader } from '../../_session/reader.ts'
import { ListTitle } from '../../_ui/list-form.ts'
import { counted } from '../../_ui/names.ts'
import { offerUndo } from '../[id]/undo.ts'
import { chosenIn, entriesFor } from './chosen.ts'

const ToOld = z.object({ listId: z.guid() })
const ToNew = z.object({ title: ListTitle })

/** Puts all that was chosen on a list of this reader's, or on one that begins with it, and opens that list. */
export async function addChosen(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const entries = await entriesFor(chosenIn(form))
	const listId = await listIn(form, reader)
	const added = await addEntries(database(), reader.id, listId, entries)
	if (!added) notFound()
	const itemIds = added.flatMap((one) => (one?.isNew ? [one.itemId] : []))
	const there = added.filter((one) => one && !one.isNew).length
	if (itemIds.length > 0)
		await offerUndo({
			said: `${counted(itemIds.length, 'item is', 'items are')} on the list now${
				there > 0 ? `; ${there} stood on it already` : ''
			}.`,
			change: { do: 'take off', listId, itemIds },
		})
	const first = itemIds[0] ?? added.find(Boolean)?.itemId
	redirect(`/lists/${listId}?page=last${itemIds.length > 0 ? '&done=1' : ''}#item-${first}`)
}

/** The list that was chosen, or the new one whose title was given. */
async function listIn(form: FormData, reader: Reader): Promise<string> {
	const fields = Object.fromEntries(form)
	const old = ToOld.safeParse(fields)
	if (old.success) return old.data.listId
	const fresh = ToNew.safeParse(fields)
	if (!fresh.success) notFound()
	return createList(database(), reader.id, { title: fresh.data.title, description: '' })
}
