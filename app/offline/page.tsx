import type { Metadata } from 'next'
import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { KeptHere } from './kept-here.tsx'

export const metadata: Metadata = { title: 'Kept for offline reading' }

/** What this browser keeps for reading offline. A copy of this page stands for every page that is not kept. */
export default async function Offline() {
	const [reader, copy] = await Promise.all([currentReader(), isCopy()])
	return (
		<div className="column column-narrow">
			<KeptHere who={{ readerId: reader?.id ?? null, isCopy: copy }} />
		</div>
	)
}
