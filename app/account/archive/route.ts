import { filesOf } from '#article/archive/to-files'
import { database } from '#db/connection'
import { archiveOf } from '#db/own-archive'
import { inAWhile, secondsUntil } from '../../_session/often.ts'
import { currentReader } from '../../_session/reader.ts'
import { signInPath } from '../../_session/return-path.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { seeOther } from '../../_ui/see-other.ts'
import { zipped } from './zipped.ts'

/** `GET /account/archive`: everything that is kept of whoever is here, as a ZIP file, and nothing of anybody else's. */
export async function GET(): Promise<Response> {
	const reader = await currentReader()
	if (!reader) return seeOther(signInPath('/account/archive'))
	const wait = await secondsUntil('export by reader', reader.id)
	if (wait > 0) return tooOften(wait)
	const archive = await archiveOf(database(), reader.id, await ownAddress())
	const day = archive.takenAt.slice(0, 10)
	return new Response(zipped(filesOf(archive), new Date(archive.takenAt)), {
		headers: {
			'Content-Type': 'application/zip',
			'Content-Disposition': `attachment; filename="carrel-archive-${day}.zip"`,
			'Cache-Control': 'private, no-store',
			'X-Robots-Tag': 'noindex',
		},
	})
}

function tooOften(seconds: number): Response {
	return new Response(`Too many files were taken in a short while; ${inAWhile(seconds)}.\n`, {
		status: 429,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': String(seconds) },
	})
}
