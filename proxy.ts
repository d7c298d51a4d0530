import { problem } from './app/api/problem.ts'

/** Only addresses with something escaped in them pass through here. */
export const config = { matcher: '/(.*%.*)' }

/** Refuses an address whose escapes are broken, which Next.js itself would answer as if the library were. */
export function proxy(request: Request): Response | undefined {
	try {
		decodeURIComponent(new URL(request.url).pathname)
		return undefined
	} catch {
		return problem(
			400,
			'This address cannot be read',
			'Something is wrong behind a percent sign in it; write %25 for the sign itself.',
		)
	}
}
