'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { database } from '#db/connection'
import { markPassage } from '#db/highlights'
import { HIGHLIGHT_COLOURS } from '#db/schema/readers'
import { currentReader } from '../../../_session/reader.ts'
import { HighlightNote, HighlightTags } from '../../../_ui/highlight-form.ts'
import { ArticleId } from '../../../_ui/list-form.ts'

const offset = z.int().nonnegative()

const SentPassage = z.object({
	id: z.uuid(),
	articleId: ArticleId,
	versionId: z.int().positive(),
	colour: z.enum(HIGHLIGHT_COLOURS),
	note: HighlightNote,
	tags: HighlightTags.optional(),
	start: offset,
	end: offset,
	quote: z.string().min(1).max(20_000),
})

/** Marks a passage for whoever is here. Gives what was wrong, in words for the reader, or null. */
export async function mark(passage: z.infer<typeof SentPassage>): Promise<string | null> {
	const reader = await currentReader()
	if (!reader) return 'You are signed out. Sign in to keep this highlight.'
	const parsed = SentPassage.safeParse(passage)
	if (!parsed.success) return 'This passage cannot be highlighted.'
	const marked = await markPassage(database(), reader.id, parsed.data)
	if (marked === 'other-words')
		return 'The text has changed since you opened it. Reload the page and mark the passage again.'
	if (marked === 'unknown') return 'This article is no longer here.'
	refresh()
	return null
}
