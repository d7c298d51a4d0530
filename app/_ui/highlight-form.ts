import { z } from 'zod'

/** What a reader may write beside a highlight. Postgres cannot keep U+0000. */
export const HighlightNote = z
	.string()
	.max(10_000, 'A note holds up to 10,000 characters.')
	.regex(/^[^\u0000]*$/, 'Leave out control characters.')

/** A reader's own words on a highlight: up to 20 of up to 50 characters, without white space around or a comma within. */
export const HighlightTags = z
	.array(
		z
			.string()
			.transform((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
			.pipe(
				z
					.string()
					.min(1, 'A tag needs a word.')
					.max(50, 'A tag holds up to 50 characters.')
					.regex(/^[^\u0000,]*$/, 'Leave commas and control characters out of a tag.'),
			),
	)
	.max(20, 'A highlight holds up to 20 tags.')
