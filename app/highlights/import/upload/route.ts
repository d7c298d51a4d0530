import { UnreadableFile } from '#article/highlights/incoming'
import { readImport } from '#article/highlights/read-import'
import { importAnnotations, noteUnreadable } from '#db/annotation-imports'
import { database } from '#db/connection'
import { currentReader } from '../../../_session/reader.ts'
import { signInPath } from '../../../_session/return-path.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { articleNamedBy } from '../../../_ui/own-article.ts'
import { seeOther } from '../../../_ui/see-other.ts'
import { MOST_BYTES, MOST_MEGABYTES } from './size.ts'

/** What a form adds around the file that it sends. */
const AROUND = 10_000

/** `POST /highlights/import/upload`: keeps what a file holds, and leads to the report of what became of it. */
export async function POST(request: Request): Promise<Response> {
	const reader = await currentReader()
	if (!reader) return seeOther(signInPath('/highlights/import'))
	const file = await fileIn(request)
	if (!file) return seeOther('/highlights/import')
	try {
		if (file.bytes.length > MOST_BYTES) throw new UnreadableFile(TOO_LARGE)
		const id = await importAnnotations(
			database(),
			reader.id,
			{ file: file.name, ...readImport(file.bytes) },
			articleNamedBy([await ownAddress(), new URL(request.url).origin]),
		)
		return seeOther(`/highlights/import/${id}`)
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error
		const told = { file: file.name, fault: error.message }
		return seeOther(`/highlights/import/${await noteUnreadable(database(), reader.id, told)}`)
	}
}

const TOO_LARGE = `This file is larger than ${MOST_MEGABYTES} MB. Take it in parts.`

/** The file that a form sent; null where it sent none. One that says that it is too large is not read. */
async function fileIn(request: Request): Promise<{ name: string; bytes: Uint8Array } | null> {
	const length = Number(request.headers.get('content-length') ?? Number.NaN)
	if (!(length <= MOST_BYTES + AROUND)) {
		return { name: 'A file', bytes: new Uint8Array(MOST_BYTES + 1) }
	}
	const form = await request.formData().catch(() => null)
	const file = form?.get('file')
	if (!(file instanceof File) || file.name === '') return null
	const name = file.name.replace(/\p{Cc}/gu, ' ').slice(0, 200)
	return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
