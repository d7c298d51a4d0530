import { database } from '#db/connection'
import { highlightsOf } from '#db/highlights'
import { keptOf } from '../../../_keeping/kept.ts'
import { isCopy } from '../../../_session/copy.ts'
import { currentReader } from '../../../_session/reader.ts'
import { Marking } from './marking.tsx'

/** What makes the article's text markable, with what whoever is here has marked in it. */
export async function Highlights({ articleId }: { articleId: string }) {
	const [reader, copy] = await Promise.all([currentReader(), isCopy()])
	const at = Date.now()
	const all = reader ? await highlightsOf(database(), reader.id, { articleId }) : []
	const who = { readerId: reader?.id ?? null, isCopy: copy }
	return <Marking articleId={articleId} told={{ who, at, highlights: all.map(keptOf) }} />
}
