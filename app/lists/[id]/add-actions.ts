'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { outsideAddress } from '#article/lists/outside-address'
import { database } from '#db/connection'
import { addEntries, type NewEntry } from '#db/list-adding'
import { requireReader } from '../../_session/reader.ts'
import { ListTitle } from '../../_ui/list-form.ts'
import { offerUndo } from './undo.ts'

/** What is wrong with what was to be put on a list. */
export type AddState = { fault: string | null }

const Address = z
	.string()
	.transform(outsideAddress)
	.refine((url) => url !== null, 'Give an address that begins with http:// or https://.')
const Title = z.string().trim().max(200, 'Keep the title under 200 characters.')

const Wish = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('section'), title: ListTitle }),
	z.object({ kind: z.literal('link'), url: Address, title: Title }),
	z.object({ kind: z.literal('list'), included: z.guid() }),
])

/** Puts a heading, a link or another list at the end of a list, and comes back to it there. */
export async function addHere(_: AddState, form: FormData): Promise<AddState> {
	const reader = await requireReader('/lists')
	const listId = z.guid().safeParse(form.get('listId'))
	if (!listId.success) notFound()
	const wish = Wish.safeParse(Object.fromEntries(form))
	if (!wish.success) return { fault: wish.error.issues[0]?.message ?? null }
	const added = await addEntries(database(), reader.id, listId.data, [entryFor(wish.data)])
	const one = added?.[0]
	if (!one) return { fault: WHY_NOT[wish.data.kind] }
	if (one.isNew)
		await offerUndo({
			said: 'That is on the list now.',
			change: { do: 'take off', listId: listId.data, itemIds: [one.itemId] },
		})
	redirect(`/lists/${listId.data}?page=last${one.isNew ? '&done=1' : ''}#item-${one.itemId}`)
}

const WHY_NOT = {
	section: 'This list cannot be changed any more.',
	link: 'This list cannot be changed any more.',
	list: 'That list includes this one, so it cannot stand on it.',
}

function entryFor(wish: z.infer<typeof Wish>): NewEntry {
	if (wish.kind === 'section') return wish
	if (wish.kind === 'list') return { kind: 'list', listId: wish.included }
	const url = wish.url ?? ''
	return { kind: 'link', url, title: wish.title || url.replace(/^https?:\/\/(www\.)?|\/$/g, '') }
}
