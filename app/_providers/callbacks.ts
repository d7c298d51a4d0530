import type { NextAuthOptions } from 'next-auth'
import { sessionFor } from '../_session/begin.ts'
import { arrive } from './arriving.ts'

type Callbacks = Pick<NonNullable<NextAuthOptions['callbacks']>, 'signIn' | 'jwt'>

/** What next-auth asks us when somebody comes in: whether they may, and what their cookie says. For one request. */
export function callbacks(): Callbacks {
	let opened: string | null = null
	return {
		signIn: async ({ account, profile }) => {
			if (account?.type !== 'oauth') return true
			const arrived = await arrive({ provider: account.provider, claims: profile })
			if ('refuse' in arrived) return arrived.refuse
			opened = arrived.sid
			return true
		},
		// The cookie says which session it is and nothing else: no name, no address.
		jwt: async ({ token, user }) => {
			if (!user) return { ...token }
			return { sid: opened ?? (await sessionFor(user.id, 'password')).sid }
		},
	}
}
