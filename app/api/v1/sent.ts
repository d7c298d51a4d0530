import { z } from 'zod'
import { problem } from '../problem.ts'

/** No note is longer, with all that goes with it; in bytes. */
const MOST = 200_000

/** What a program sent, as `shape` has it, or the problem that it is answered with. */
export async function sent<Shape extends z.ZodType>(
	request: Request,
	shape: Shape,
): Promise<z.infer<Shape> | Response> {
	if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
		return problem(415, 'This is not JSON', 'Send it as application/json.')
	const text = await textOf(request)
	if (text === null) return problem(413, 'This is too long', `At most ${MOST} bytes are taken.`)
	const parsed = shape.safeParse(json(text))
	if (parsed.success) return parsed.data
	return problem(400, 'This cannot be read', z.prettifyError(parsed.error))
}

/** The body, as far as it is not too long: what it says of its own length need not be true. */
async function textOf({ body }: Request): Promise<string | null> {
	const chunks: Uint8Array[] = []
	let length = 0
	for await (const chunk of body ?? []) {
		length += chunk.byteLength
		// What is a little too long is heard out: to hang up would keep the answer from being read.
		if (length > 10 * MOST) return null
		if (length <= MOST) chunks.push(chunk)
	}
	if (length > MOST) return null
	return Buffer.concat(chunks).toString('utf8')
}

function json(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch (error) {
		if (error instanceof SyntaxError) return undefined
		throw error
	}
}

const whole = (otherwise: number, most: number) =>
	z.preprocess((value) => value ?? otherwise, z.coerce.number().int().min(1).max(most))
const Page = z.object({ page: whole(1, 1_000_000), perPage: whole(20, 100) })

/** Which page of how many things is asked for, or the problem. */
export function pageOf(params: URLSearchParams): z.infer<typeof Page> | Response {
	const asked = { page: params.get('page'), perPage: params.get('per_page') }
	const parsed = Page.safeParse(asked)
	if (parsed.success) return parsed.data
	return problem(
		400,
		'There is no such page',
		'page must be a whole number from 1 on, per_page one from 1 to 100.',
	)
}
