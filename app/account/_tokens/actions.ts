'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { makeToken, revokeToken } from '#db/api-tokens'
import { database } from '#db/connection'
import { SCOPES } from '#db/schema/accounts'
import { type Faults, faultsOf } from '../../_session/account-form.ts'
import { requireReader } from '../../_session/reader.ts'

/** What became of a wish for a token; `token` is told in this answer and never again. */
export type NewTokenState = {
	faults: Faults<'name' | 'scope' | 'lastDay'>
	token: string | null
	name: string
}

const Wish = z.object({
	name: z
		.string()
		.trim()
		.min(1, 'Say what it is for.')
		.max(100, 'Keep the name under 100 characters.')
		.regex(/^[^\u0000-\u001f\u007f]*$/, 'Leave out line breaks and control characters.'),
	scope: z.array(z.enum(SCOPES)).min(1, 'Allow it at least one thing.'),
	lastDay: z.literal('').or(z.iso.date('Give a day, or none.')),
})

/** Makes a token for whoever is here. */
export async function make(_: NewTokenState, form: FormData): Promise<NewTokenState> {
	const reader = await requireReader('/account')
	const parsed = Wish.safeParse({ ...Object.fromEntries(form), scope: form.getAll('scope') })
	const no = (faults: NewTokenState['faults']) => ({ faults, token: null, name: '' })
	if (!parsed.success) return no(faultsOf(parsed.error))
	const { name, scope, lastDay } = parsed.data
	const endsAt = lastDay ? endOf(lastDay) : null
	if (endsAt && endsAt.getTime() <= Date.now()) return no({ lastDay: 'This day is over.' })
	const token = await makeToken(database(), reader.id, { name, scopes: scope, endsAt })
	if (!token) return no({ name: 'There are as many tokens as one may have; revoke one first.' })
	refresh()
	return { faults: {}, token, name }
}

/** Makes a token of whoever is here worth nothing. */
export async function revoke(form: FormData): Promise<void> {
	const reader = await requireReader('/account')
	const id = z.guid().safeParse(form.get('tokenId'))
	if (id.success) await revokeToken(database(), reader.id, id.data)
	refresh()
}

/** A day lasts until its end wherever that is latest on earth. */
const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 36 * 3_600_000)
