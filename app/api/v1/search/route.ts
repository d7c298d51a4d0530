import { find } from '#search/find'
import { readQuestion } from '#search/question'
import { SearchUnavailable, searchServer } from '#search/server'
import { onlyMine } from '../../../_session/mine.ts'
import { currentReader } from '../../../_session/reader.ts'
import { answering } from '../../answering.ts'
import { problem } from '../../problem.ts'

export {
	onlyToRead as DELETE,
	onlyToRead as PATCH,
	onlyToRead as POST,
	onlyToRead as PUT,
} from '../../answering.ts'

/** `GET /api/v1/search`: the question is in the query string; see `/api/v1/openapi.json`. */
export const GET = answering(async (request): Promise<Response> => {
	const { question, faults } = readQuestion(new URL(request.url).searchParams)
	if (faults.length > 0) return problem(400, 'The question cannot be read', `${faults.join('; ')}.`)
	const reader = question.mine ? await currentReader() : null
	if (question.mine && !reader)
		return problem(
			401,
			'Nobody is signed in',
			'mine=1 looks in what a reader marked: sign in, or leave it out.',
		)
	try {
		const answer = await find(searchServer(), await onlyMine(question, reader))
		return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
	} catch (error) {
		if (!(error instanceof SearchUnavailable)) throw error
		return problem(503, 'Search is resting', 'Articles can still be read; try again in a minute.')
	}
})
