'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { database } from '#db/connection'
import { makeChange } from '#db/highlight-changes'
import { changeHighlight, removeHighlight, restoreHighlight } from '#db/highlights'
import { HIGHLIGHT_COLOURS } from '#db/schema/readers'
import { currentReader } from '../_session/reader.ts'
import { HighlightNote, HighlightTags } from './highlight-form.ts'

const Id = z.uuid()

const Change = z.object({
	colour: z.enum(HIGHLIGHT_COLOURS).optional(),
	note: HighlightNote.optional(),
	tags: HighlightTags.optional(),
})

/** What was wrong, in words for the reader; null when all went well. */
type Problem = string | null

/** What another device wrote meanwhile, for which nothing was written now. */
interface Newer {
	problem: string
	note: string
	rev: number
}

const SIGNED_OUT = 'You are signed out. Sign in and try again.'
const GONE = 'This highlight is no longer here.'
const NEWER =
	'It was changed on another device meanwhile, and is shown as it is now. Save yours again to keep it.'

/**
 * Changes the colour, the note or the tags of a highlight of whoever is here. With the `rev` that was shown, a highlight that was
 * changed elsewhere meanwhile stays as it is, and is told.
 */
export async function change(
	id: string,
	wish: z.infer<typeof Change>,
	rev?: number,
): Promise<Problem | Newer> {
	const reader = await currentReader()
	if (!reader) return SIGNED_OUT
	const which = Id.safeParse(id)
	if (!which.success) return GONE
	const parsed = Change.safeParse(wish)
	if (!parsed.success) return parsed.error.issues[0]?.message ?? GONE
	if (rev === undefined)
		return told(await changeHighlight(database(), reader.id, which.data, parsed.data))
	return changedUpon(reader.id, which.data, { wish: parsed.data, rev })
}

/** Removes a highlight of whoever is here, so that it can be restored. */
export async function remove(id: string): Promise<Problem> {
	const reader = await currentReader()
	if (!reader) return SIGNED_OUT
	const which = Id.safeParse(id)
	if (!which.success) return GONE
	return told(await removeHighlight(database(), reader.id, which.data))
}

/** Brings a removed highlight of whoever is here back. */
export async function restore(id: string): Promise<Problem> {
	const reader = await currentReader()
	if (!reader) return SIGNED_OUT
	const which = Id.safeParse(id)
	if (!which.success) return GONE
	return told(await restoreHighlight(database(), reader.id, which.data))
}

async function changedUpon(
	readerId: string,
	highlightId: string,
	upon: { wish: z.infer<typeof Change>; rev: number },
): Promise<Problem | Newer> {
	if (!z.int().positive().safeParse(upon.rev).success) return GONE
	const change = { deed: 'change', id: randomUUID(), highlightId, ...upon } as const
	const answer = await makeChange(database(), readerId, change)
	const problem = told(answer.outcome === 'done')
	if (answer.outcome !== 'newer') return problem
	const { note, rev } = answer.highlight
	return { problem: NEWER, note, rev }
}

function told(isDone: boolean): Problem {
	refresh()
	return isDone ? null : GONE
}
