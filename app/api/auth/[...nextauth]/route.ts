import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '#env'
import { ledOn } from '../../../_providers/leading-on.ts'
import { authOptions } from '../../../_session/options.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

async function handler(request: NextRequest, context: Context): Promise<Response> {
	// Without an address of its own the library answers at whatever address it was asked at (a local port, 127.0.0.1);
	// next-auth takes that wish from nowhere but the environment.
	if (!env().NEXTAUTH_URL) process.env.AUTH_TRUST_HOST = 'true'
	return ledOn(request, await NextAuth(request, context, authOptions()))
}

export { handler as GET, handler as POST }
