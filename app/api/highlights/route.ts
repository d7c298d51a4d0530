import { z } from 'zod'
import { database } from '#db/connection'
import { makeChange } from '#db/highlight-changes'
import { highlightsOf } from '#db/highlights'
import { keptOf } from '../../_keeping/kept.ts'
import { currentReader } from '../../_session/reader.ts'
import { ArticleId } from '../../_ui/list-form.ts'
import { answering } from '../answering.ts'
import { problem } from '../problem.ts'
import { SentChange } from './change-form.ts'

const PRIVATE = { headers: { 'Cache-Control': 'private, no-store' } }

const signedOut = () =>
	problem(401, 'You are signed out', 'Sign in; what was sent is kept in the browser until then.')

/** `GET /api/highlights?article=`: the highlights of whoever is here, all or those of one article. */
export const GET = answering(async (request: Request): Promise<Response> => {
	const reader = await currentReader()
	if (!reader) return signedOut()
	const article = ArticleId.optional().safeParse(
		new URL(request.url).searchParams.get('article') ?? undefined,
	)
	if (!article.success) return problem(400, 'No such article', 'No article has such an id.')
	const at = Date.now()
	const all = await highlightsOf(database(), reader.id, { articleId: article.data })
	return Response.json({ reader: reader.id, at, highlights: all.map(keptOf) }, PRIVATE)
})

/**
 * `POST /api/highlights`: makes one change, and says what became of it. It is made for the reader who made it and for nobody else,
 * whoever is here by now. `at` is this server's clock after it.
 */
export const POST = answering(async (request: Request): Promise<Response> => {
	const reader = await currentReader()
	if (!reader) return signedOut()
	if (!request.headers.get('content-type')?.startsWith('application/json'))
		return problem(415, 'This is not JSON', 'Send the change as application/json.')
	const parsed = SentChange.safeParse(await request.json().catch(() => null))
	if (!parsed.success) return problem(400, 'No such change', z.prettifyError(parsed.error))
	const { change } = parsed.data
	if (parsed.data.reader !== reader.id)
		return problem(403, 'Somebody else is signed in', 'It was made by another reader.')
	const answer = await makeChange(database(), reader.id, change)
	const highlight = 'highlight' in answer ? answer.highlight && keptOf(answer.highlight) : undefined
	return Response.json({ ...answer, highlight, at: Date.now() }, PRIVATE)
})
