import { openApi } from '../openapi.ts'

export {
	onlyToRead as DELETE,
	onlyToRead as PATCH,
	onlyToRead as POST,
	onlyToRead as PUT,
} from '../../answering.ts'

/** `GET /api/v1/openapi.json`: this interface, described for machines. */
export function GET(): Response {
	return Response.json(openApi)
}
