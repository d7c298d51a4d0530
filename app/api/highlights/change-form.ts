import { z } from 'zod'
import { HIGHLIGHT_COLOURS } from '#db/schema/readers'
import { HighlightNote, HighlightTags } from '../../_ui/highlight-form.ts'
import { ArticleId } from '../../_ui/list-form.ts'

const offset = z.int().nonnegative()

const Passage = z.object({
	id: z.uuid(),
	articleId: ArticleId,
	versionId: z.int().positive(),
	colour: z.enum(HIGHLIGHT_COLOURS),
	note: HighlightNote,
	tags: HighlightTags.default([]),
	start: offset,
	end: offset,
	quote: z
		.string()
		.min(1)
		.max(20_000)
		.regex(/^[^\u0000]*$/),
})

const Wish = z.object({
	colour: z.enum(HIGHLIGHT_COLOURS).optional(),
	note: HighlightNote.optional(),
	tags: HighlightTags.optional(),
})

const which = { id: z.uuid(), highlightId: z.uuid() }

/**
 * One change as a browser sends it, and the reader it was made as. Browsers keep changes for as long as they are offline, so
 * what an older Carrel wrote must go on being understood.
 */
export const SentChange = z.object({
	reader: z.uuid(),
	change: z.discriminatedUnion('deed', [
		z.object({ deed: z.enum(['add', 'carry']), passage: Passage }),
		z.object({ deed: z.literal('change'), ...which, rev: z.int().positive(), wish: Wish }),
		z.object({ deed: z.enum(['remove', 'restore']), ...which }),
	]),
})
