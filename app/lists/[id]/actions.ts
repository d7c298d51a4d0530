'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { standsBefore } from '#db/list-outline'
import { mayChangeList } from '#db/lists'
import { currentReader, type Reader, requireReader } from '../../_session/reader.ts'
import { carryOut, ItemWish } from './carry-out.ts'
import { doneInWords, type ItemChange, nameOf, type Outcome, undoing } from './order.ts'
import { DONE, isOfWords, NOT_HERE, notMade, SIGNED_OUT } from './outcomes.ts'
import { forgetUndo, offeredUndo, offerUndo } from './undo.ts'
import { whyNot } from './why-not.ts'
import { wishIn } from './wish.ts'

/** What came of words from a plain form, and the words, where they are to be written again. */
export type Written = Outcome & { text?: string }

/** Changes an item of a list. A fault: nobody is signed in, or they have no such item, or others wrote there meanwhile. */
export async function changeItem(wish: ItemChange & { listId: string }): Promise<Outcome> {
	const reader = await currentReader()
	if (!reader) return SIGNED_OUT
	const parsed = ItemWish.safeParse(wish)
	if (!parsed.success) return notMade(wish)
	const change = parsed.data
	const outcome = (await carryOut(reader, change)) ? DONE : await whyNot(reader, change)
	// A page made anew would not have what is off the list, nor what was being written on it.
	if (outcome !== NOT_HERE) refresh()
	return outcome
}

/** The same from a plain form: comes back to the list, at the item, and offers to take it back. */
export async function changeItemByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const change = changeIn(form)
	if (!(await carryOutAndOffer(reader, change))) notFound()
	redirect(placeOf(change, form))
}

/** The same for words on an item, which come back to where they were written when others wrote there meanwhile. */
export async function writeByForm(_: Written, form: FormData): Promise<Written> {
	const reader = await requireReader('/lists')
	const change = changeIn(form)
	if (!isOfWords(change)) notFound()
	if (await carryOutAndOffer(reader, change)) redirect(placeOf(change, form))
	const outcome = await whyNot(reader, change)
	if (outcome.theirs === undefined) notFound()
	return { ...outcome, text: change.do === 'note' ? change.note : change.title }
}

function changeIn(form: FormData) {
	const parsed = ItemWish.safeParse(wishIn(Object.fromEntries(form)))
	return parsed.success ? parsed.data : notFound()
}

async function carryOutAndOffer(reader: Reader, change: z.infer<typeof ItemWish>) {
	const { listId, itemId } = change
	const viewer = { readerId: reader.id }
	const [[entry], before] = await Promise.all([
		entriesOf(database(), viewer, listId, [itemId]),
		standsBefore(database(), viewer, listId, itemId),
	])
	if (!(await carryOut(reader, change))) return false
	const back = ItemWish.safeParse({ ...(entry && undoing([entry], change, before)), listId })
	if (entry && back.success)
		await offerUndo({ said: doneInWords(nameOf(entry), change), change: back.data })
	return true
}

function placeOf({ listId, itemId, do: deed }: z.infer<typeof ItemWish>, form: FormData): string {
	const at = z.coerce.number().int().min(2).safeParse(form.get('page'))
	const query = new URLSearchParams({ ...(at.success && { page: String(at.data) }), done: '1' })
	return `/lists/${listId}?${query}${deed === 'remove' ? '' : `#item-${itemId}`}`
}

/** Takes back what was offered to be taken back; where others wrote over it, the list says that it stays. */
export async function undoByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const listId = z.guid().safeParse(form.get('listId'))
	const offer = listId.success ? await offeredUndo(listId.data) : null
	if (!offer) notFound()
	const { change } = offer
	const isDone = await carryOut(reader, change)
	if (!isDone && !(await mayChangeList(database(), reader.id, change.listId))) notFound()
	await forgetUndo()
	redirect(`/lists/${change.listId}${isDone ? '' : '?done=no'}`)
}
