import { z } from 'zod'

/** What a reader may write beside a highlight. Postgres cannot keep U+0000. */
export const HighlightNote = z
	.string()
	.max(10_000, 'A note holds up to 10,000 characters.')
	.regex(/^[^\u0000]*$/, 'Leave out control characters.')
