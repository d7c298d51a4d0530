import { database } from '#db/connection'
import { highlightsOf } from '#db/highlights'
import { currentReader } from '../../../_session/reader.ts'
import { Marking } from './marking.tsx'

/** What makes the article's text markable, with what whoever is here has marked in it. */
export async function Highlights({ articleId }: { articleId: string }) {
	const reader = await currentReader()
	const all = reader ? await highlightsOf(database(), reader.id, { articleId }) : []
	const kept = all.map(({ id, versionId, colour, note, quote, state, range, words }) => ({
		id,
		versionId,
		colour,
		note,
		quote,
		state,
		range,
		words,
	}))
	return <Marking articleId={articleId} kept={kept} isSignedIn={reader !== null} />
}
