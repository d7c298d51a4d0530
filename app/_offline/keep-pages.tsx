import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { Worker } from './worker.tsx'

/** What makes the library readable offline; nothing while nobody can say who is here. */
export async function KeepPages() {
	const [reader, copy] = await Promise.all([currentReader().catch(unknown), isCopy()])
	if (reader === 'unknown') return null
	return <Worker who={{ readerId: reader?.id ?? null, isCopy: copy }} />
}

const unknown = () => 'unknown' as const
