import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import { ArticleId } from '../../../../_ui/list-form.ts'
import { answering } from '../../../answering.ts'
import { problem } from '../../../problem.ts'

export {
	onlyToRead as DELETE,
	onlyToRead as PATCH,
	onlyToRead as POST,
	onlyToRead as PUT,
} from '../../../answering.ts'

/** `GET /api/v1/articles/{id}`: the article JSON. */
export const GET = answering(
	async (_request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
		const id = ArticleId.safeParse((await params).id)
		const found = id.success && (await articleForReading(database(), id.data))
		if (!found)
			return problem(
				404,
				'No such article',
				'No article here has this id; an id is made of letters, digits, - and _.',
			)
		return Response.json(found.article, { headers: { 'Cache-Control': 'no-cache' } })
	},
)
