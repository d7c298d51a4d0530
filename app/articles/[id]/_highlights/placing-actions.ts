'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { database } from '#db/connection'
import { placeByHand } from '#db/placing'
import { currentReader } from '../../../_session/reader.ts'

const offset = z.int().nonnegative()

const Place = z.object({
	versionId: z.int().positive(),
	start: offset,
	end: offset,
	quote: z.string().min(1).max(20_000),
})

/** Puts a highlight of whoever is here where they say. Gives what was wrong, in words for the reader, or null. */
export async function putInPlace(id: string, place: z.infer<typeof Place>): Promise<string | null> {
	const reader = await currentReader()
	if (!reader) return 'You are signed out. Sign in to place this highlight.'
	const which = z.uuid().safeParse(id)
	const parsed = Place.safeParse(place)
	if (!which.success || !parsed.success) return 'This highlight cannot be placed there.'
	const refusal = await placeByHand(database(), reader.id, which.data, parsed.data)
	if (refusal === 'unknown') return 'This highlight is no longer here.'
	if (refusal === 'other-words')
		return 'The text has changed since you opened it. Reload the page and look for the place again.'
	refresh()
	return null
}
