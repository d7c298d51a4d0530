import { z } from 'zod'
import { database } from '#db/connection'
import { highlightToPlace } from '#db/placing'
import { currentReader } from '../../../_session/reader.ts'
import { PlacingBar } from './placing-bar.tsx'

/** What lets a reader find the place of a highlight of theirs by hand; nothing for anybody else, and for no such highlight. */
export async function Placing({ articleId, id }: { articleId: string; id: string }) {
	const reader = await currentReader()
	const parsed = z.uuid().safeParse(id)
	if (!reader || !parsed.success) return null
	const found = await highlightToPlace(database(), reader.id, { id: parsed.data, articleId })
	return found && <PlacingBar key={found.id} highlight={found} />
}
