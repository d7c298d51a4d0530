import { openApi } from '../openapi.ts'

/** `GET /api/v1/openapi.json`: this interface, described for machines. */
export function GET(): Response {
	return Response.json(openApi)
}
