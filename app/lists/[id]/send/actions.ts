'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { copyToList, moveToList } from '#db/list-between'
import { requireReader } from '../../../_session/reader.ts'
import { ListTitle } from '../../../_ui/list-form.ts'
import { offerUndo } from '../undo.ts'

const Wish = z.object({
	listId: z.guid(),
	itemId: z.guid(),
	to: z.guid(),
	/** What the other list is called, to say so. */
	title: ListTitle,
	how: z.enum(['copy', 'move']),
})

/** Copies or moves an item to another list and comes back to the list it was on, which offers to take it back. */
export async function send(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const wish = Wish.safeParse(Object.fromEntries(form))
	if (!wish.success) notFound()
	const { how, title, ...sending } = wish.data
	const { listId, itemId, to } = sending
	const isMoved = how === 'move'
	const sent = await (isMoved ? moveToList : copyToList)(database(), reader.id, sending)
	if (!sent) redirect(`/lists/${listId}/send?item=${itemId}`)
	await offerUndo({
		said: inWords({ title, isMoved, isNew: sent.isNew }),
		change: {
			...{ do: 'take back', listId, to },
			...(sent.isNew && { there: sent.itemId }),
			...(isMoved && { itemId }),
		},
	})
	redirect(`/lists/${listId}?done=1${isMoved ? '' : `#item-${itemId}`}`)
}

function inWords({ title, isMoved, isNew }: { title: string; isMoved: boolean; isNew: boolean }) {
	const where = isNew ? `It stands on “${title}” now.` : `It stood on “${title}” already.`
	return isMoved ? `${where} It is off this list.` : where
}
