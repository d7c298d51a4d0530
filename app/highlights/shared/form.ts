import { z } from 'zod'

/** A link holds up to so many passages. */
export const MOST_SHARED = 1000

const ticked = z
	.literal('on')
	.optional()
	.transform((value) => value === 'on')

/** What is asked before something is shared. */
export const ShareWishForm = z.object({
	/** The address of the choice, without its question mark. */
	asked: z.string().max(500_000),
	title: z
		.string()
		.trim()
		.min(1, 'Give it a title: it is what others see first.')
		.max(200, 'Keep the title under 200 characters.')
		.regex(/^[^\u0000]*$/, 'Leave out control characters.'),
	withNotes: ticked,
	withTags: ticked,
	withName: ticked,
})
