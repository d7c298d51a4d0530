'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { createList, deleteList, listOf, renameList, restoreList } from '#db/lists'
import { requireReader } from '../_session/reader.ts'
import { ListTitle, ListWords } from '../_ui/list-form.ts'
import { offerUndo } from './[id]/undo.ts'

const Heading = z.object({ title: ListTitle, description: ListWords })
const Which = z.object({ listId: z.guid() })

/** What is wrong with what was written into a form about a list. */
export type ListFormState = { fault: string | null }

const faulty = (error: z.ZodError): ListFormState => ({ fault: error.issues[0]?.message ?? null })

/** Makes a list and opens it. */
export async function create(_: ListFormState, form: FormData): Promise<ListFormState> {
	const reader = await requireReader('/lists')
	const parsed = Heading.safeParse(Object.fromEntries(form))
	if (!parsed.success) return faulty(parsed.error)
	redirect(`/lists/${await createList(database(), reader.id, parsed.data)}`)
}

/** Changes what a list of this reader's is called and what is said about it. */
export async function rename(_: ListFormState, form: FormData): Promise<ListFormState> {
	const reader = await requireReader('/lists')
	const listId = listIdIn(form)
	const parsed = Heading.safeParse(Object.fromEntries(form))
	if (!parsed.success) return faulty(parsed.error)
	const before = await listOf(database(), reader.id, listId)
	if (!before || !(await renameList(database(), reader.id, listId, parsed.data))) notFound()
	const { title, description } = before
	await offerUndo({
		said: 'The list is changed.',
		change: { do: 'heading', listId, title, description },
	})
	redirect(`/lists/${listId}?done=1`)
}

/** Deletes a list of this reader's and goes back to the shelf, which offers to undo it. */
export async function remove(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const listId = listIdIn(form)
	if (!(await deleteList(database(), reader.id, listId))) notFound()
	redirect(`/lists?deleted=${listId}`)
}

/** Undoes a deletion and opens the list again. */
export async function restore(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const listId = listIdIn(form)
	if (!(await restoreList(database(), reader.id, listId))) notFound()
	redirect(`/lists/${listId}`)
}

function listIdIn(form: FormData): string {
	const parsed = Which.safeParse(Object.fromEntries(form))
	return parsed.success ? parsed.data.listId : notFound()
}
