'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import {
	changedIn,
	createList,
	deleteList,
	type ListHeading,
	listOf,
	renameList,
	restoreList,
} from '#db/lists'
import { currentReader, requireReader } from '../_session/reader.ts'
import { isByScript } from '../_ui/by-script.ts'
import { FormerWords, ListTitle, ListWords } from '../_ui/list-form.ts'
import { offerUndo } from './[id]/undo.ts'

const Heading = z.object({ title: ListTitle, description: ListWords })
const Was = z.object({ wasTitle: FormerWords, wasDescription: FormerWords })
const Which = z.object({ listId: z.guid() })

/** What is wrong with what was written into a form about a list. */
export type ListFormState = { fault: string | null }

/** The same of words about a list that come back to be written again, with what others wrote there meanwhile. */
export type HeadingState = ListFormState & {
	text?: ListHeading
	theirs?: Partial<ListHeading>
}

const faulty = (error: z.ZodError): ListFormState => ({ fault: error.issues[0]?.message ?? null })

/** Makes a list and opens it. */
export async function create(_: ListFormState, form: FormData): Promise<ListFormState> {
	const reader = await requireReader('/lists')
	const parsed = Heading.safeParse(Object.fromEntries(form))
	if (!parsed.success) return faulty(parsed.error)
	redirect(`/lists/${await createList(database(), reader.id, parsed.data)}`)
}

/**
 * Changes what a list of this reader's is called and what is said about it, of which only what they wrote otherwise than it was;
 * where others wrote there meanwhile, it stays as they have it.
 */
export async function rename(_: HeadingState, form: FormData): Promise<HeadingState> {
	const fields = Object.fromEntries(form)
	const text = { title: String(fields.title ?? ''), description: String(fields.description ?? '') }
	const reader = (await isByScript()) ? await currentReader() : await requireReader('/lists')
	if (!reader) return { fault: SIGNED_OUT, text }
	const [heading, before] = [Heading.safeParse(fields), Was.safeParse(fields)]
	if (!heading.success) return { ...faulty(heading.error), text }
	if (!before.success) notFound()
	const was = { title: before.data.wasTitle, description: before.data.wasDescription }
	const listId = listIdIn(form)
	if (!(await renameList(database(), reader.id, listId, heading.data, was)))
		return { ...(await whyNot(reader.id, listId, { heading: heading.data, was })), text }
	await offerUndo({
		said: 'The list is changed.',
		change: { do: 'heading', listId, ...was, was: heading.data },
	})
	redirect(`/lists/${listId}?done=1`)
}

const SIGNED_OUT =
	'That was not saved: you are signed out. Sign in, in another tab, and save it again.'
const NOT_YOURS = 'That was not saved: the list is not yours any more.'

async function whyNot(
	readerId: string,
	listId: string,
	{ heading, was }: { heading: ListHeading; was: ListHeading },
): Promise<HeadingState> {
	const now = await listOf(database(), readerId, listId)
	if (now?.ownerId !== readerId) return (await isByScript()) ? { fault: NOT_YOURS } : notFound()
	const names = changedIn(heading, was).filter((name) => changedIn(now, was).includes(name))
	return {
		fault:
			'That was not saved: it was changed elsewhere meanwhile. Save again to put yours in its place.',
		theirs: Object.fromEntries(names.map((name) => [name, now[name]])),
	}
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
