import { cache } from 'react'
import { database } from '#db/connection'
import { positionOf } from '#db/reading-positions'
import { currentReader } from '../../../_session/reader.ts'
import { type Kept, keptFrom } from './kept.ts'

/** Whose page this is (null: somebody's without an account), and how far they are in the article. */
export const positionHere = cache(
	async (articleId: string): Promise<{ owner: string | null; kept: Kept | null }> => {
		const reader = await currentReader()
		if (!reader) return { owner: null, kept: null }
		const position = await positionOf(database(), reader.id, articleId)
		return { owner: reader.id, kept: keptFrom(position) }
	},
)
