'use server'

import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import NextAuth from 'next-auth'
import { env, required } from '#env'
import { isSecure } from '../_session/cookie.ts'
import { inAWhile, secondsUntilHere } from '../_session/often.ts'
import { authOptions } from '../_session/options.ts'
import { requireProved } from '../_session/proved.ts'
import { sameSitePath } from '../_session/return-path.ts'
import { PROVIDERS_ROOM } from './arriving.ts'
import { configuredProvider, type ProviderId } from './configured.ts'
import { forgetLinkWish, keepLinkWish } from './link-wish.ts'

/** Where the provider asks its person, or why nobody goes there. */
export type StartState = { goTo: string | null; fault: string | null }

/**
 * Begins at a provider, to sign in or (`use` is `link`) to link an account there. It answers with an address and does not redirect:
 * a form that is redirected to another site would need a hole in the rule that forms go nowhere else.
 */
export async function startWith(_: StartState, form: FormData): Promise<StartState> {
	const provider = configuredProvider(form.get('provider'))
	if (!provider) return { goTo: null, fault: 'This way in is not offered any more.' }
	const wait = await secondsUntilHere('provider by address')
	if (wait > 0) return { goTo: null, fault: `There were too many tries; ${inAWhile(wait)}.` }
	const isLink = form.get('use') === 'link'
	if (isLink) await keepLinkWish(await requireProved(PROVIDERS_ROOM), provider.id)
	else await forgetLinkWish()
	const next = isLink ? PROVIDERS_ROOM : (sameSitePath(form.get('next')) ?? '/')
	const goTo = await begun(provider.id, next)
	return { goTo, fault: goTo ? null : `${provider.name} does not answer. Try again in a while.` }
}

/** Has next-auth begin, and keeps its cookies; the address to go to, or null when the provider cannot be asked. */
async function begun(provider: ProviderId, next: string): Promise<string | null> {
	const base = env().NEXTAUTH_URL ?? ''
	const body = new URLSearchParams({ csrfToken: await csrfToken(), callbackUrl: next })
	const url = new URL(`/api/auth/signin/${provider}`, base)
	const request = new NextRequest(url, { method: 'POST', body })
	const params = Promise.resolve({ nextauth: ['signin', provider] })
	const answer: Response = await NextAuth(request, { params }, authOptions())
	const jar = await cookies()
	for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll())
		jar.set(cookie)
	const goTo = answer.headers.get('location')
	return goTo && new URL(goTo, base).origin !== new URL(base).origin ? goTo : null
}

/** The token next-auth asks of its own forms. Ours are server actions, which Next.js has checked to come from here. */
async function csrfToken(): Promise<string> {
	const secure = isSecure()
	const token = randomBytes(32).toString('hex')
	const mark = createHash('sha256')
		.update(`${token}${required('NEXTAUTH_SECRET')}`)
		.digest('hex')
	const jar = await cookies()
	jar.set(`${secure ? '__Host-' : ''}next-auth.csrf-token`, `${token}|${mark}`, {
		...{ httpOnly: true, sameSite: 'lax', path: '/', secure },
	})
	return token
}
