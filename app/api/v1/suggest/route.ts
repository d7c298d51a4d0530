import { SearchUnavailable, searchServer } from '#search/server'
import { suggest } from '#search/suggest'
import { answering } from '../../answering.ts'
import { problem } from '../../problem.ts'

export {
	onlyToRead as DELETE,
	onlyToRead as PATCH,
	onlyToRead as POST,
	onlyToRead as PUT,
} from '../../answering.ts'

/** `GET /api/v1/suggest?q=`: what the beginning of a question may mean; see `/api/v1/openapi.json`. */
export const GET = answering(async (request): Promise<Response> => {
	const typed = new URL(request.url).searchParams.get('q') ?? ''
	try {
		const suggestions = await suggest(searchServer(), typed.replace(/\p{Cc}+/gu, ' ').trim())
		return Response.json({ suggestions }, { headers: { 'Cache-Control': 'no-store' } })
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return problem(503, 'Search is resting', 'Articles can still be read; try again in a minute.')
	}
})
