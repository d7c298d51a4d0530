'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { standsBefore } from '#db/list-outline'
import { currentReader, requireReader } from '../../_session/reader.ts'
import { carryOut, ItemWish } from './carry-out.ts'
import { doneInWords, type ItemChange, nameOf, type Outcome, undoing } from './order.ts'
import { DONE, isOfWords, NOT_HERE, notMade, SIGNED_OUT } from './outcomes.ts'
import { forgetUndo, offeredUndo, offerUndo } from './undo.ts'
import { wishIn } from './wish.ts'

/** Changes an item of a list. A fault: nobody is signed in, or they have no such item, or the change is not one. */
export async function changeItem(wish: ItemChange & { listId: string }): Promise<Outcome> {
	const reader = await currentReader()
	if (!reader) return SIGNED_OUT
	const parsed = ItemWish.safeParse(wish)
	const isDone = parsed.success && (await carryOut(reader, parsed.data))
	// A page made anew would not have what is off the list, nor what was being written on it.
	if (isDone || !isOfWords(wish)) refresh()
	if (isDone) return DONE
	return isOfWords(wish) && parsed.success ? NOT_HERE : notMade(wish)
}

/** The same from a plain form: comes back to the list, at the item, and offers to take it back. */
export async function changeItemByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const { page, ...fields } = Object.fromEntries(form)
	const parsed = ItemWish.safeParse(wishIn(fields))
	if (!parsed.success) notFound()
	const change = parsed.data
	const { listId, itemId } = change
	const viewer = { readerId: reader.id }
	const [[entry], before] = await Promise.all([
		entriesOf(database(), viewer, listId, [itemId]),
		standsBefore(database(), viewer, listId, itemId),
	])
	if (!(await carryOut(reader, change))) notFound()
	const back = entry && undoing([entry], change, before)
	if (back)
		await offerUndo({
			said: doneInWords(nameOf(entry), change),
			change: ItemWish.parse({ ...back, listId }),
		})
	const at = z.coerce.number().int().min(2).safeParse(page)
	const query = new URLSearchParams({ ...(at.success && { page: String(at.data) }), done: '1' })
	redirect(`/lists/${listId}?${query}${change.do === 'remove' ? '' : `#item-${itemId}`}`)
}

/** Takes back what was offered to be taken back. */
export async function undoByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const listId = z.guid().safeParse(form.get('listId'))
	const offer = listId.success ? await offeredUndo(listId.data) : null
	if (!offer || !(await carryOut(reader, offer.change))) notFound()
	await forgetUndo()
	redirect(`/lists/${offer.change.listId}`)
}
