import { cache } from 'react'
import { database } from '#db/connection'
import { type Standing, standingsOf } from '#db/reading-positions'
import { currentReader } from '../_session/reader.ts'

/** Says in a line about an article that its reader has read it, or how much of it. Nothing to others, and of what is new. */
export async function ReadWord({ articleId }: { articleId: string }) {
	const words = inWords((await standings())?.get(articleId))
	return words === null ? null : <span className="quiet read-word">{words}</span>
}

/** The same of many articles, by id and only of those of which there is something to say. */
export async function readWords(ids: readonly string[]): Promise<Record<string, string>> {
	const reader = await currentReader().catch(unknown)
	const begun = reader && (await standingsOf(database(), reader.id, ids).catch(unknown))
	const all = [...(begun ?? [])].map(([id, standing]) => [id, inWords(standing)] as const)
	return Object.fromEntries(all.flatMap(([id, words]) => (words === null ? [] : [[id, words]])))
}

function inWords(standing: Standing | undefined): string | null {
	if (standing?.isRead) return 'Read'
	const percent = Math.round((standing?.share ?? 0) * 100)
	return percent < 1 ? null : `${percent} % read`
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
