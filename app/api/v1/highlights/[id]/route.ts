import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { database } from '#db/connection'
import { makeChange } from '#db/highlight-changes'
import { highlightOf } from '#db/highlights'
import { keptOf } from '../../../../_keeping/kept.ts'
import { notAllowed } from '../../../answering.ts'
import { problem } from '../../../problem.ts'
import { withToken } from '../../bearer.ts'
import { sent } from '../../sent.ts'
import { HighlightChange } from '../form.ts'

type Address = { params: Promise<{ id: string }> }

const none = () => problem(404, 'No such highlight', 'The token’s reader has none with this id.')

const idIn = async ({ params }: Address) => z.uuid().safeParse((await params).id).data ?? null

/** `GET /api/v1/highlights/{id}`: one highlight of the token's reader. */
export const GET = withToken(['read', 'highlights'], async (_request, at: Address, readerId) => {
	const id = await idIn(at)
	const found = id && (await highlightOf(database(), readerId, id))
	return found ? Response.json(keptOf(found)) : none()
})

/** `PATCH /api/v1/highlights/{id}`: other colour, note or tags (all of them at once); what is left out stays. */
export const PATCH = withToken(['highlights'], async (request, at: Address, readerId) => {
	const id = await idIn(at)
	const now = id && (await highlightOf(database(), readerId, id))
	if (!now) return none()
	const change = await sent(request, HighlightChange)
	if (change instanceof Response) return change
	const { rev = now.rev, ...wish } = change
	const made = { id: randomUUID(), highlightId: now.id, deed: 'change', rev, wish } as const
	const answer = await makeChange(database(), readerId, made)
	if (answer.outcome === 'newer')
		return problem(
			409,
			'It was changed elsewhere',
			`Ask for it again; its rev is ${answer.highlight.rev}.`,
		)
	return answer.outcome === 'done' && answer.highlight
		? Response.json(keptOf(answer.highlight))
		: none()
})

/** `DELETE /api/v1/highlights/{id}`: removes it, as the app does: its reader can put it back there for a while. */
export const DELETE = withToken(['highlights'], async (_request, at: Address, readerId) => {
	const id = await idIn(at)
	if (!id || !(await highlightOf(database(), readerId, id))) return none()
	await makeChange(database(), readerId, { id: randomUUID(), highlightId: id, deed: 'remove' })
	return new Response(null, { status: 204 })
})

const other = notAllowed('GET, HEAD, PATCH, DELETE')

export { other as POST, other as PUT }
