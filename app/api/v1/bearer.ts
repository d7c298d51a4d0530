import { type Bearer, bearerOf } from '#db/api-tokens'
import { database } from '#db/connection'
import type { Scope } from '#db/schema/accounts'
import { inAWhile, secondsUntil, secondsUntilHere } from '../../_session/often.ts'
import { answering } from '../answering.ts'
import { problem } from '../problem.ts'

/** What a handler is told: for whom the program acts. */
type Handle<Context> = (request: Request, context: Context, readerId: string) => Promise<Response>

/**
 * A handler for programs that have a token with one of these scopes. A cookie is nothing here, so that no page elsewhere can
 * make a browser do something; whom the token is not enough for is told why, and nothing of what there is.
 */
export function withToken<Context>(
	scopes: readonly Scope[],
	handle: Handle<Context>,
): (request: Request, context: Context) => Promise<Response> {
	return answering(async (request, context: Context) => {
		const token = tokenIn(request)
		if (token === null) return refused(401, 'A token is asked for', 'Bearer realm="Carrel"')
		const bearer = await bearerOf(database(), token)
		if (!bearer) return wrongToken()
		const wait = await secondsUntil('program by token', bearer.tokenId)
		if (wait > 0) return tooOften(wait)
		if (!mayDo(bearer, scopes)) return underScoped(scopes)
		const answer = await handle(request, context, bearer.reader.id)
		answer.headers.set('Cache-Control', 'private, no-store')
		return answer
	})
}

const mayDo = ({ scopes }: Bearer, wanted: readonly Scope[]) =>
	wanted.some((scope) => scopes.includes(scope))

/** What stands behind `Bearer` where it can be a token at all. */
function tokenIn({ headers }: Request): string | null {
	const [, token] =
		/^Bearer +(carrel_[\w-]{43}|\S*)$/i.exec(headers.get('authorization') ?? '') ?? []
	return token ?? null
}

async function wrongToken(): Promise<Response> {
	const wait = await secondsUntilHere('wrong token by address')
	if (wait > 0) return tooOften(wait)
	return refused(401, 'This token is worth nothing', 'Bearer realm="Carrel", error="invalid_token"')
}

function underScoped(scopes: readonly Scope[]): Response {
	const challenge = `Bearer realm="Carrel", error="insufficient_scope", scope="${scopes.join(' ')}"`
	return refused(403, 'This token is not good for that', challenge)
}

function refused(status: 401 | 403, title: string, challenge: string): Response {
	const detail =
		status === 401
			? 'Send “Authorization: Bearer carrel_…” with a token that its reader made at /account and has not revoked.'
			: 'Its reader can make one at /account that may do it.'
	const answer = problem(status, title, detail)
	answer.headers.set('WWW-Authenticate', challenge)
	return answer
}

function tooOften(seconds: number): Response {
	const answer = problem(429, 'Too many questions', `Wait a little: ${inAWhile(seconds)}.`)
	answer.headers.set('Retry-After', String(seconds))
	return answer
}
