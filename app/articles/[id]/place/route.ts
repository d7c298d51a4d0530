import { z } from 'zod'
import type { TextPlace } from '#article/place-in-text'
import { database } from '#db/connection'
import { keepPlace } from '#db/reading-positions'
import { isFromHere } from '../../../_session/from-here.ts'
import { currentReader } from '../../../_session/reader.ts'

const Share = z.number().min(0).max(1)

const Place: z.ZodType<TextPlace> = z.object({
	versionId: z.number().int().min(1),
	block: z.string().max(40),
	within: Share,
	words: z.string().max(400),
	share: Share,
})

type Address = { params: Promise<{ id: string }> }

/** `PUT /articles/{id}/place`: keeps where the reader is in the article. */
export async function PUT(request: Request, { params }: Address): Promise<Response> {
	if (!isFromHere(request)) return new Response(null, { status: 403 })
	const reader = await currentReader()
	if (!reader) return new Response(null, { status: 401 })
	const place = Place.safeParse(await request.json().catch(() => null))
	if (!place.success) return new Response(z.prettifyError(place.error), { status: 400 })
	const { id } = await params
	const isKept = await keepPlace(database(), reader.id, id, place.data)
	return new Response(null, { status: isKept ? 204 : 404 })
}
