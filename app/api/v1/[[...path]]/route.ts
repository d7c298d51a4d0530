import { problem } from '../../problem.ts'

/** Whatever else is asked for under `/api/v1`: a problem and not a page. */
function nothingHere(): Response {
	return problem(
		404,
		'Nothing here',
		'There is no such address; /api/v1/openapi.json describes those there are.',
	)
}

export {
	nothingHere as DELETE,
	nothingHere as GET,
	nothingHere as PATCH,
	nothingHere as POST,
	nothingHere as PUT,
}
