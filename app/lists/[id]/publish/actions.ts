'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { publish, renewLink } from '#db/list-publishing'
import { LIST_VISIBILITIES } from '#db/schema/lists'
import { mustVerify } from '../../../_session/mail/unverified.tsx'
import { requireReader } from '../../../_session/reader.ts'

/** Says who reads the list from now on. */
export async function changeVisibility(form: FormData): Promise<void> {
	const visibility = z.enum(LIST_VISIBILITIES).safeParse(form.get('visibility'))
	const { reader, ...own } = await ownIn(form)
	if (!visibility.success) notFound()
	// The page says so, and what to do.
	if (visibility.data !== 'private' && mustVerify(reader)) redirect(`/lists/${own.listId}/publish`)
	if (!(await publish(own, visibility.data))) notFound()
	refresh()
}

/** Gives the list another link. */
export async function changeLink(form: FormData): Promise<void> {
	if (!(await renewLink(await ownIn(form)))) notFound()
	refresh()
}

async function ownIn(form: FormData) {
	const reader = await requireReader('/lists')
	const listId = z.guid().safeParse(form.get('listId'))
	if (!listId.success) notFound()
	return { reader, db: database(), readerId: reader.id, listId: listId.data }
}
