import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_SECONDS } from '#db/sessions'
import { required } from '#env'
import { sessionFor } from './begin.ts'
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
		],
		callbacks: {
			redirect: wayBack,
			// The cookie says which session it is and nothing else: no name, no address.
			jwt: async ({ token, user }) =>
				user ? { sid: (await sessionFor(user.id, 'password')).sid } : { ...token },
		},
	}
}
