import { z } from 'zod'
import { HIGHLIGHT_COLOURS } from '#db/schema/readers'
import { HighlightNote, HighlightTags } from '../../../_ui/highlight-form.ts'
import { ArticleId } from '../../../_ui/list-form.ts'

const words = (most: number) =>
	z
		.string()
		.max(most)
		.regex(/^[^\u0000]*$/)

/** A passage as a program sends it: its words, and what stands around them where they stand several times. */
export const NewHighlight = z.strictObject({
	/** Chosen by the program, so that sending twice marks once. */
	id: z.uuid().optional(),
	article: ArticleId,
	quote: words(20_000).min(1),
	prefix: words(1000).default(''),
	suffix: words(1000).default(''),
	colour: z.enum(HIGHLIGHT_COLOURS).default('yellow'),
	note: HighlightNote.default(''),
	tags: HighlightTags.default([]),
})
export type NewHighlight = z.infer<typeof NewHighlight>

/** What of a highlight is to be other; with `rev` only where nobody changed it since. */
export const HighlightChange = z.strictObject({
	rev: z.int().positive().optional(),
	colour: z.enum(HIGHLIGHT_COLOURS).optional(),
	note: HighlightNote.optional(),
	tags: HighlightTags.optional(),
})
