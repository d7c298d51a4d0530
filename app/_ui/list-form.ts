import { z } from 'zod'

// Postgres cannot keep U+0000.
const words = (most: number, message: string) =>
	z
		.string()
		.trim()
		.max(most, message)
		.regex(/^[^\u0000]*$/, 'Leave out control characters.')

/** What a list may be called. */
export const ListTitle = words(200, 'Keep the title under 200 characters.').min(
	1,
	'Give the list a title.',
)

/** What may be said about a list, and about an item on it. */
export const ListWords = words(4000, 'Keep it under 4,000 characters.').default('')

/** What was said there before, to be written over: two notes that were joined may be longer than one may be. */
export const FormerWords = z
	.string()
	.max(100_000)
	.regex(/^[^\u0000]*$/)

/** An article's id, as it comes from outside. */
export const ArticleId = z.string().regex(/^[A-Za-z0-9_-]{1,200}$/)

/** The token in a link: 24 random bytes, base64url. */
export const LinkToken = z.string().regex(/^[\w-]{32}$/)
