import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { database } from '#db/connection'
import { endSessionOf, SESSION_SECONDS } from '#db/sessions'
import { required } from '#env'
import { callbacks } from '../_providers/callbacks.ts'
import { nextAuthProviders } from '../_providers/for-next-auth.ts'
import { sessionCookie } from './cookie.ts'
import { entryWith } from './credentials.ts'
import { wayBack } from './way-back.ts'

/**
 * next-auth's settings. A function, because the environment is read when a request comes and not when the app is built.
 * `mustWait` is called with the seconds that somebody has to wait who tried passwords too often.
 */
export function authOptions(mustWait: (seconds: number) => void = () => {}): NextAuthOptions {
	const sessionToken = sessionCookie()
	return {
		secret: required('NEXTAUTH_SECRET'),
		session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
		useSecureCookies: sessionToken.options.secure,
		cookies: { sessionToken },
		pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account' },
		providers: [
			Credentials({
				name: 'e-mail and password',
				credentials: {
					email: { label: 'E-mail', type: 'email' },
					password: { label: 'Password', type: 'password' },
				},
				async authorize(given) {
					const entry = await entryWith(given)
					if (entry && 'seconds' in entry) mustWait(entry.seconds)
					return entry && 'reader' in entry ? { id: entry.reader.id } : null
				},
			}),
			...nextAuthProviders(),
		],
		callbacks: { ...callbacks(), redirect: wayBack },
		events: {
			// A cookie that is taken away is one that somebody may have copied: the session ends as well.
			signOut: async ({ token }) => {
				if (typeof token?.sid === 'string') await endSessionOf(database(), token.sid)
			},
		},
		logger: {
			// What it would log beside the code may hold what a provider said of somebody.
			error: (code, about) => console.error(`next-auth: ${code}: ${reasonOf(about)}`),
			warn: (code) => console.warn(`next-auth: ${code}`),
			debug: () => {},
		},
	}
}

function reasonOf(about: unknown): string {
	const error = about instanceof Error ? about : (about as { error?: unknown } | null)?.error
	return error instanceof Error ? error.message : 'no reason given'
}
