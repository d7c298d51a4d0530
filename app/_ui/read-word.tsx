import { cache } from 'react'
import { database } from '#db/connection'
import { standingsOf } from '#db/reading-positions'
import { currentReader } from '../_session/reader.ts'

/** Says in a line about an article that its reader has read it, or how much of it. Nothing to others, and of what is new. */
export async function ReadWord({ articleId }: { articleId: string }) {
	const standing = (await standings())?.get(articleId)
	if (!standing) return null
	const { isRead, share } = standing
	const percent = Math.round(share * 100)
	if (!isRead && percent < 1) return null
	return <span className="quiet read-word">{isRead ? 'Read' : `${percent} % read`}</span>
}

/** Asked once a page, however many articles are on it. Lists are there without it. */
const standings = cache(async () => {
	const reader = await currentReader().catch(unknown)
	return reader ? standingsOf(database(), reader.id).catch(unknown) : null
})

function unknown(error: unknown): null {
	console.error(error)
	return null
}
