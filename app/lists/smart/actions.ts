'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { createSmartList } from '#db/smart-lists'
import { questionFrom, searchParamsOf } from '#search/question'
import { requireReader } from '../../_session/reader.ts'
import { ListTitle } from '../../_ui/list-form.ts'
import type { ListFormState } from '../actions.ts'

const Wish = z.object({ title: ListTitle, query: z.string().max(20_000) })

/** Makes a smart list and opens it. */
export async function createSmart(_: ListFormState, form: FormData): Promise<ListFormState> {
	const reader = await requireReader('/lists')
	const parsed = Wish.safeParse(Object.fromEntries(form))
	if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? null }
	const { title, query } = parsed.data
	// Only what makes sense in a question is kept.
	const asked = searchParamsOf({
		...questionFrom(new URLSearchParams(query)),
		...{ page: 1, mine: false },
	})
	redirect(
		`/lists/${await createSmartList(database(), reader.id, { title, query: asked.toString() })}`,
	)
}
