import { cookies } from 'next/headers'
import { database } from '#db/connection'
import { keepSettings } from '#db/reader-settings'
import { isByScript, isFromHere, pathBefore } from '../_session/from-here.ts'
import { currentReader } from '../_session/reader.ts'
import { choicesIn } from '../_ui/settings.ts'

const A_YEAR = 60 * 60 * 24 * 365

/** `POST /settings`: keeps what was chosen in the browser, and with the reader where there is one; back to the page. */
export async function POST(request: Request): Promise<Response> {
	if (!isFromHere(request)) return new Response(null, { status: 403 })
	const chosen = choicesIn(Object.fromEntries(await request.formData()))
	const reader = await currentReader()
	if (reader) await keepSettings(database(), reader.id, chosen)
	const jar = await cookies()
	for (const [name, choice] of Object.entries(chosen))
		jar.set(name, choice, { path: '/', maxAge: A_YEAR, sameSite: 'lax', httpOnly: true })
	if (isByScript(request)) return new Response(null, { status: 204 })
	return new Response(null, { status: 303, headers: { Location: pathBefore(request) } })
}
