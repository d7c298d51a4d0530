'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { describePublication } from '#db/publications'
import { type Faults, faultsOf } from '../../_session/account-form.ts'
import { requireRole } from '../../_session/reader.ts'

const Facts = z.object({
	slug: z.string().min(1).max(300),
	name: z
		.string()
		.trim()
		.min(1, 'Write what it is called.')
		.max(200, 'Keep the name under 200 characters.')
		.regex(/^[^\u0000-\u001f\u007f]*$/, 'Leave out line breaks and control characters.'),
	homePage: z.union([
		z.literal('').transform(() => null),
		z
			.url({ protocol: /^https?$/, error: 'Write an address such as https://example.org/.' })
			.max(2000, 'This address is too long.'),
	]),
})

/** What was written, and what is wrong with it. */
export type PublicationState = {
	name: string
	homePage: string
	faults: Faults<'slug' | 'name' | 'homePage'>
}

/** Says what a publication is called and where its own site is. */
export async function describe(_: PublicationState, form: FormData): Promise<PublicationState> {
	const { id: readerId } = await requireRole('admin', '/admin/publications')
	const given = Object.fromEntries(form)
	const written = { name: String(given.name ?? ''), homePage: String(given.homePage ?? '').trim() }
	const parsed = Facts.safeParse({ ...given, homePage: written.homePage })
	if (!parsed.success) return { ...written, faults: faultsOf(parsed.error) }
	const isThere = await describePublication(database(), { readerId }, parsed.data)
	if (!isThere) return { ...written, faults: { name: 'This publication is not here any more.' } }
	redirect('/admin/publications')
}
