'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { restoreShare, shareHighlightsOf, withdrawShare } from '#db/shares'
import { requireReader } from '../../_session/reader.ts'
import { selected } from '../_shelf/selection.ts'
import { MOST_SHARED, ShareWishForm } from './form.ts'

/** What is wrong with what was written into the form. */
export type ShareFormState = { fault: string | null }

const GONE = 'None of these highlights is here any more, so nothing was shared.'

/** Makes what was chosen readable by a link, and shows the link. */
export async function share(_: ShareFormState, form: FormData): Promise<ShareFormState> {
	const reader = await requireReader('/highlights')
	const parsed = ShareWishForm.safeParse(Object.fromEntries(form))
	if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? null }
	const { asked, ...wish } = parsed.data
	const ids = await selected(reader.id, new URLSearchParams(asked))
	if (ids.length > MOST_SHARED)
		return { fault: `A link holds up to ${MOST_SHARED.toLocaleString('en')} passages.` }
	const id = await shareHighlightsOf(database(), reader.id, { ids, ...wish })
	if (!id) return { fault: GONE }
	redirect(`/highlights/shared?made=${id}`)
}

/** Withdraws a link of this reader's; the page offers to undo it. */
export async function withdraw(form: FormData): Promise<void> {
	const reader = await requireReader('/highlights/shared')
	const id = idIn(form)
	if (!(await withdrawShare(database(), reader.id, id))) notFound()
	redirect(`/highlights/shared?withdrawn=${id}`)
}

/** Takes that back. */
export async function restore(form: FormData): Promise<void> {
	const reader = await requireReader('/highlights/shared')
	const id = idIn(form)
	if (!(await restoreShare(database(), reader.id, id))) notFound()
	redirect(`/highlights/shared?made=${id}`)
}

function idIn(form: FormData): string {
	const parsed = z.guid().safeParse(form.get('shareId'))
	return parsed.success ? parsed.data : notFound()
}
