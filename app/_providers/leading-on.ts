import { type NextRequest, NextResponse } from 'next/server'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { database } from '#db/connection'
import { pendingSessionOf } from '#db/sessions'
import { required } from '#env'
import { SECOND_STEP } from '../_session/begin.ts'
import { sessionCookie } from '../_session/cookie.ts'
import { sameSitePath } from '../_session/return-path.ts'
import { refusedPath } from './refusals.ts'

/**
 * Leads on from next-auth's answer: to the second step when the session it opened is not whole, and to a page that says so when
 * a provider's answer was not what was asked for.
 */
export async function ledOn(request: NextRequest, answer: Response): Promise<Response> {
	const provider = /^\/api\/auth\/callback\/([a-z]+)$/.exec(request.nextUrl.pathname)?.[1]
	const location = answer.headers.get('location')
	if (!provider) return answer
	if (location && provider !== 'credentials' && /\/api\/auth\/(error|signin)\b/.test(location))
		answer.headers.set('location', refusedPath('failed', provider))
	if (!(await isPending(answer))) return answer
	return toSecondStep(answer, location ?? (await urlIn(answer)))
}

async function isPending(answer: Response): Promise<boolean> {
	const { cookies } = new NextResponse(null, { headers: answer.headers })
	const token = cookies.get(sessionCookie().name)?.value
	if (!token) return false
	const said = await decode({ token, secret: required('NEXTAUTH_SECRET') })
	const sid = z.guid().safeParse(said?.sid)
	return sid.success && (await pendingSessionOf(database(), sid.data)) !== null
}

/** A script that asked gets the address in JSON. */
async function urlIn(answer: Response): Promise<string> {
	return z.object({ url: z.string() }).parse(await answer.clone().json()).url
}

function toSecondStep(answer: Response, to: string): Response {
	const { origin, pathname, search } = new URL(to, 'http://carrel.invalid')
	const next = sameSitePath(`${pathname}${search}`) ?? '/'
	const path = next === '/' ? SECOND_STEP : `${SECOND_STEP}?${new URLSearchParams({ next })}`
	if (!answer.headers.has('location'))
		return Response.json({ url: `${origin}${path}` }, { headers: answer.headers })
	answer.headers.set('location', path)
	return answer
}
