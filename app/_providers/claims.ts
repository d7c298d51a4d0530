import { z } from 'zod'
import { Email, Name } from '../_session/account-form.ts'

/** What a provider says of its person, in the words of OpenID Connect. */
export type Claims = {
	sub: string
	name?: string
	email?: string
	email_verified?: boolean
	[claim: string]: unknown
}

/** Whom a provider vouches for. `email` is null unless the provider says that it is verified. */
export type Identity = { subject: string; name: string; email: string | null }

const Said = z.object({
	sub: z.string().min(1).max(255),
	name: Name.catch('Reader'),
	email: Email.nullable().catch(null),
	// The word "true", which some send, is no promise in the standard.
	email_verified: z.literal(true).optional().catch(undefined),
})

/** Whom the claims are about, or null when they do not say. */
export function identityIn(claims: unknown): Identity | null {
	const said = Said.safeParse(claims)
	if (!said.success) return null
	const { sub, name, email, email_verified: isVerified } = said.data
	return { subject: sub, name, email: isVerified ? email : null }
}
