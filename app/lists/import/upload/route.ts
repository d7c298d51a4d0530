import { UnreadableFile } from '#article/highlights/incoming'
import { readWorks } from '#article/lists/incoming/read'
import { database } from '#db/connection'
import { importToList, noteUnreadableWorks } from '#db/list-imports'
import { currentReader } from '../../../_session/reader.ts'
import { signInPath } from '../../../_session/return-path.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { articleNamedBy } from '../../../_ui/own-article.ts'
import { seeOther } from '../../../_ui/see-other.ts'
import { type Sent, sentBy } from './sent.ts'
import { MOST_BYTES, MOST_MEGABYTES } from './size.ts'

/** `POST /lists/import/upload`: puts on a list what a file names, and leads to the report of what became of it. */
export async function POST(request: Request): Promise<Response> {
	const reader = await currentReader()
	if (!reader) return seeOther(signInPath('/lists/import'))
	const sent = await sentBy(request)
	if (!sent) return seeOther('/lists/import?nothing=1')
	const origins = [await ownAddress(), new URL(request.url).origin]
	const report = await reportOf(reader.id, sent, articleNamedBy(origins))
	// A list that is not theirs to change is none to them.
	if (report === null) return new Response('There is no such list.', { status: 404 })
	return seeOther(`/lists/import/${report}`)
}

async function reportOf(
	readerId: string,
	{ file, bytes, ...list }: Sent,
	ownArticle: (address: string) => string | null,
): Promise<string | null> {
	try {
		if (bytes.length > MOST_BYTES) throw new UnreadableFile(TOO_LARGE)
		const wish = { file, ...(await readWorks(bytes)), ...list }
		return await importToList(database(), readerId, wish, ownArticle)
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error
		return noteUnreadableWorks(database(), readerId, { file, fault: error.message })
	}
}

const TOO_LARGE = `It is larger than ${MOST_MEGABYTES} MB. Take it in parts.`
