'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { addComment, deleteComment, restoreComment } from '#db/list-comments'
import { currentReader, requireReader } from '../../../_session/reader.ts'
import { isByScript } from '../../../_ui/by-script.ts'
import { ListWords } from '../../../_ui/list-form.ts'

const Words = z.object({
	...{ listId: z.guid(), itemId: z.guid(), text: ListWords },
	page: z
		.string()
		.regex(/^\d{1,5}$/)
		.optional(),
})
const Which = z.object({ listId: z.guid(), commentId: z.guid() })

/** Why something was not said, and the words, which are to be written again. */
export type SayState = { fault: string | null; text?: string }

/** Says something about an item, and comes back to it; nothing is said with no words. */
export async function say(_: SayState, form: FormData): Promise<SayState> {
	const parsed = Words.safeParse(Object.fromEntries(form))
	if (!parsed.success) notFound()
	const { listId, itemId, text, page } = parsed.data
	const isInPlace = await isByScript()
	const reader = isInPlace ? await currentReader() : await requireReader('/lists')
	if (!reader) return { fault: SIGNED_OUT, text }
	if (text !== '' && !(await addComment(database(), reader.id, parsed.data)))
		return isInPlace ? { fault: NOT_HERE, text } : notFound()
	redirect(`/lists/${listId}${page ? `?page=${page}` : ''}#item-${itemId}`)
}

const SIGNED_OUT =
	'That was not said: you are signed out. Sign in, in another tab, and say it again.'
const NOT_HERE = 'That was not said: it is off the list, or you are not in the list any more.'

/** Takes a comment away; the place where it stood offers to undo it. */
export async function takeAwayComment(form: FormData): Promise<void> {
	if (!(await deleteComment(await wishIn(form)))) notFound()
	refresh()
}

/** Undoes that. */
export async function putBackComment(form: FormData): Promise<void> {
	if (!(await restoreComment(await wishIn(form)))) notFound()
	refresh()
}

async function wishIn(form: FormData) {
	const reader = await requireReader('/lists')
	const parsed = Which.safeParse(Object.fromEntries(form))
	if (!parsed.success) notFound()
	return { db: database(), readerId: reader.id, ...parsed.data }
}
