'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { moveAtStart, putToStart, takeFromStart } from '#db/start-here'
import { isCountryCode } from '#places/countries'
import { requireRole } from '../../_session/reader.ts'
import { addressOf } from '../_room/asked.ts'

const Place = z.object({
	listId: z.guid(),
	country: z.union([z.literal('').transform(() => null), z.string().refine(isCountryCode)]),
})
const At = z.coerce.number().int().min(1).max(10_000).optional()

/** Puts a public list before readers to start with; where one was just taken away, back to where it stood. */
export async function put(form: FormData): Promise<void> {
	const { actor, place } = await givenIn(form)
	const at = At.safeParse(form.get('at') ?? undefined)
	if (!at.success) notFound()
	if ((await putToStart(database(), actor, { ...place, at: at.data })) === null) notFound()
	redirect(addressOf('/admin/start-here', { country: place.country }))
}

/** Takes a list from there; the page offers to undo it. */
export async function take(form: FormData): Promise<void> {
	const { actor, place } = await givenIn(form)
	const at = await takeFromStart(database(), actor, place)
	if (at === null) notFound()
	const { country, listId } = place
	redirect(addressOf('/admin/start-here', { country, gone: listId, at }))
}

/** Moves a list up or down. */
export async function move(form: FormData): Promise<void> {
	const { actor, place } = await givenIn(form)
	const by = form.get('move') === 'up' ? -1 : 1
	if (!(await moveAtStart(database(), actor, { ...place, by }))) notFound()
	refresh()
}

async function givenIn(form: FormData) {
	const { id: readerId } = await requireRole('editor', '/admin/start-here')
	const place = Place.safeParse({ listId: form.get('list'), country: form.get('country') ?? '' })
	if (!place.success) notFound()
	return { actor: { readerId }, place: place.data }
}
