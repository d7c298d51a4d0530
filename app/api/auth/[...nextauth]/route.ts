import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '#env'
import { ledOn } from '../../../_providers/leading-on.ts'
import { inAWhile } from '../../../_session/often.ts'
import { authOptions } from '../../../_session/options.ts'
import { problem } from '../../problem.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handler(request: NextRequest, context: Context): Promise<Response> {
	// Without an address of its own the library answers at whatever address it was asked at (a local port, 127.0.0.1);
	// next-auth takes that wish from nowhere but the environment.
	if (!env().NEXTAUTH_URL) process.env.AUTH_TRUST_HOST = 'true'
	let wait = 0
	const options = authOptions((seconds) => {
		wait = seconds
	})
	const answer: Response = await ledOn(request, await NextAuth(request, context, options))
	return wait > 0 ? tooOften(wait) : answer
}

function tooOften(seconds: number): Response {
	const answer = problem(429, 'Too many tries', `There were too many tries: ${inAWhile(seconds)}.`)
	answer.headers.set('Retry-After', String(seconds))
	return answer
}

export { handler as GET, handler as POST }
