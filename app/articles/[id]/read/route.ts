import { database } from '#db/connection'
import { markRead } from '#db/reading-positions'
import { isByScript, isFromHere } from '../../../_session/from-here.ts'
import { currentReader } from '../../../_session/reader.ts'
import { signInPath } from '../../../_session/return-path.ts'

type Address = { params: Promise<{ id: string }> }

/** `POST /articles/{id}/read` with `is=read` or `is=unread`: marks the article so for the reader, and goes back to it. */
export async function POST(request: Request, { params }: Address): Promise<Response> {
	if (!isFromHere(request)) return new Response(null, { status: 403 })
	const { id } = await params
	const page = `/articles/${encodeURIComponent(id)}`
	const reader = await currentReader()
	if (!reader) return isByScript(request) ? empty(401) : goTo(signInPath(page))
	const is = (await request.formData()).get('is')
	if (is !== 'read' && is !== 'unread') return empty(400)
	if (!(await markRead(database(), reader.id, id, is === 'read'))) return empty(404)
	return isByScript(request) ? empty(204) : goTo(page)
}

const empty = (status: number) => new Response(null, { status })

const goTo = (path: string) => new Response(null, { status: 303, headers: { Location: path } })
