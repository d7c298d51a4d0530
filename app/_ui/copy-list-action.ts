'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { copyList } from '#db/list-copies'
import { requireReader } from '../_session/reader.ts'
import { LinkToken } from './list-form.ts'

const Wish = z.object({ listId: z.guid(), token: LinkToken.optional() })

/** Copies a list that whoever is here may read, and opens the copy, which is theirs. */
export async function copyListByForm(form: FormData): Promise<void> {
	const parsed = Wish.safeParse(Object.fromEntries(form))
	if (!parsed.success) notFound()
	const { listId, token } = parsed.data
	const reader = await requireReader(token ? `/shared/${token}` : `/lists/${listId}`)
	const copy = await copyList(database(), { readerId: reader.id, token }, listId)
	if (!copy) notFound()
	redirect(`/lists/${copy}`)
}
