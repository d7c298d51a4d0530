import { z } from 'zod'
import { ListTitle } from '../../../_ui/list-form.ts'
import { MOST_BYTES } from './size.ts'

/** What a form adds around the file that it sends. */
const AROUND = 10_000

/** What a reader brings: a file or words they typed, and for which list. */
export interface Sent {
	file: string
	bytes: Uint8Array
	listId: string | null
	title: string
}

/** What a form sent; null where it sent neither file nor words, or names no list. One that says that it is too large is not read. */
export async function sentBy(request: Request): Promise<Sent | null> {
	const length = Number(request.headers.get('content-length') ?? Number.NaN)
	if (!(length <= MOST_BYTES + AROUND))
		return { file: 'A file', bytes: new Uint8Array(MOST_BYTES + 1), listId: null, title: '' }
	const form = await request.formData().catch(() => null)
	const list = z.guid().or(z.literal('')).safeParse(form?.get('list'))
	const brought = form && (await broughtIn(form))
	if (!form || !list.success || !brought) return null
	const title = ListTitle.safeParse(form.get('title'))
	const named = title.success ? title.data : brought.file.replace(/\.\w{1,5}$/, '')
	return { ...brought, listId: list.data || null, title: named }
}

async function broughtIn(form: FormData): Promise<{ file: string; bytes: Uint8Array } | null> {
	const file = form.get('file')
	if (file instanceof File && file.size > 0) {
		const name = file.name
			.replace(/\p{Cc}/gu, ' ')
			.trim()
			.slice(0, 200)
		return { file: name || 'A file', bytes: new Uint8Array(await file.arrayBuffer()) }
	}
	const text = form.get('text')
	if (typeof text !== 'string' || text.trim() === '') return null
	return { file: 'What was typed', bytes: new TextEncoder().encode(text) }
}
