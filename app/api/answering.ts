import { problem } from './problem.ts'

/** A handler whose every answer says something: where it breaks, the error is logged and the answer is a problem. */
export function answering<Context>(
	handle: (request: Request, context: Context) => Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
	return async (request, context) => {
		try {
			return await handle(request, context)
		} catch (error) {
			console.error(error)
			return problem(
				500,
				'Something broke on our side',
				'It is no fault of the request; try again in a minute.',
			)
		}
	}
}

/** What there is only to read answers so to every other verb. */
export function onlyToRead(): Response {
	const refused = problem(
		405,
		'This can only be read',
		'Ask with GET or HEAD; nothing can be changed here.',
	)
	refused.headers.set('Allow', 'GET, HEAD, OPTIONS')
	return refused
}

/** An answer to every verb that an address does not take; `allowed` are those it does. */
export function notAllowed(allowed: string): () => Response {
	return () => {
		const refused = problem(405, 'This cannot be done here', `What can: ${allowed}.`)
		refused.headers.set('Allow', `${allowed}, OPTIONS`)
		return refused
	}
}
