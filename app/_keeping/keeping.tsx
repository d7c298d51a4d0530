import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { Later } from './later.tsx'

/** What looks after all that this browser keeps; nothing while nobody can say who is here. */
export async function Keeping() {
	const [reader, copy] = await Promise.all([currentReader().catch(unknown), isCopy()])
	if (reader === 'unknown') return null
	return <Later readerId={reader?.id ?? null} isCopy={copy} />
}

const unknown = () => 'unknown' as const
