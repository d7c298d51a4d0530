import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { required } from '#env'
import { SESSION_SECONDS, sessionCookie } from './cookie.ts'
import { readerWith } from './credentials.ts'
import { stampOf } from './passwords.ts'

/** next-auth's settings. A function, because the environment is read when a request comes and not when the app is built. */
export function authOptions(): NextAuthOptions {
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
					const reader = await readerWith(given)
					return reader && { id: reader.id, stamp: stampOf(reader.passwordHash) }
				},
			}),
		],
		callbacks: {
			// A session holds no name and no address: those are asked of the database.
			jwt: ({ token, user }) =>
				user && 'stamp' in user ? { sub: user.id, stamp: user.stamp } : { ...token },
		},
	}
}
