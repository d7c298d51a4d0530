'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { comeBack } from '#db/list-leaving'
import { requireReader } from '../_session/reader.ts'

/** Comes back to a list that one has just left, and opens it. */
export async function comeBackByForm(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const listId = z.guid().safeParse(form.get('listId'))
	if (!listId.success || !(await comeBack(database(), reader.id, listId.data))) notFound()
	redirect(`/lists/${listId.data}`)
}
