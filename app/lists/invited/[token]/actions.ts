'use server'

import { notFound, redirect } from 'next/navigation'
import { database } from '#db/connection'
import { acceptInvitation } from '#db/list-invitations'
import { requireReader } from '../../../_session/reader.ts'
import { LinkToken } from '../../../_ui/list-form.ts'

/** Joins the list that whoever is here is invited to, and opens it. */
export async function accept(form: FormData): Promise<void> {
	const token = LinkToken.safeParse(form.get('token'))
	if (!token.success) notFound()
	const reader = await requireReader(`/lists/invited/${token.data}`)
	const listId = await acceptInvitation(database(), reader.id, token.data)
	if (!listId) notFound()
	redirect(`/lists/${listId}`)
}
