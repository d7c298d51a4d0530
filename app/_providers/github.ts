import { z } from 'zod'
import type { Claims } from './claims.ts'

const API = 'https://api.github.com'

const User = z.object({ id: z.number().int(), login: z.string(), name: z.string().nullish() })
const Emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

/** What GitHub says of whoever gave the token, in the words of OpenID Connect. */
export async function gitHubClaims(token: string): Promise<Claims> {
	return claimsOf(await asked('/user', token), await asked('/user/emails', token))
}

/** The same from the two answers of its API: the verified address is the primary one, if that is verified. */
export function claimsOf(user: unknown, emails: unknown): Claims {
	const { id, login, name } = User.parse(user)
	const primary = Emails.parse(emails).find((one) => one.primary)
	return {
		sub: String(id),
		name: name || login,
		...(primary && { email: primary.email, email_verified: primary.verified }),
	}
}

/** Thrown when GitHub does not say who it is. */
class GitHubUnavailable extends Error {
	override name = 'GitHubUnavailable'
}

async function asked(path: string, token: string): Promise<unknown> {
	const answer = await fetch(`${API}${path}`, {
		headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
		signal: AbortSignal.timeout(10_000),
	})
	if (!answer.ok) throw new GitHubUnavailable(`GitHub answered ${answer.status} to ${path}`)
	return answer.json()
}
