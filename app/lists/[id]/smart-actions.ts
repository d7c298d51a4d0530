'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { listOf } from '#db/lists'
import { freezeList } from '#db/smart-lists'
import { requireReader } from '../../_session/reader.ts'
import { MOST_FROZEN, smartIds } from '../../_ui/smart-entries.ts'
import { offerUndo } from './undo.ts'

/** Makes a smart list a hand-made one of what it finds now, and offers to take that back. */
export async function freeze(form: FormData): Promise<void> {
	const reader = await requireReader('/lists')
	const id = z.guid().safeParse(form.get('listId'))
	const list = id.success ? await listOf(database(), reader.id, id.data) : null
	if (!list || list.query === null) notFound()
	const ids = await smartIds(list.query)
	if (ids === null) redirect(`/lists/${list.id}`)
	const query = await freezeList(database(), reader.id, list.id, ids)
	if (query === null) notFound()
	const all = ids.length === MOST_FROZEN ? `the first ${MOST_FROZEN} articles` : 'all'
	await offerUndo({
		said: `The list is yours to order now; ${all} that the search found stand on it.`,
		change: { do: 'thaw', listId: list.id, query },
	})
	redirect(`/lists/${list.id}?done=1`)
}
