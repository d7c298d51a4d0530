import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import { problem } from '../../../problem.ts'

/** `GET /api/v1/articles/{id}`: the article JSON. */
export async function GET(
	_request: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	const { id } = await params
	const found = await articleForReading(database(), id)
	if (!found)
		return problem(404, 'No such article', `There is no article with the id “${id}” here.`)
	return Response.json(found.article, { headers: { 'Cache-Control': 'no-cache' } })
}
