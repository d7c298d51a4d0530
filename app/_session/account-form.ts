import { z } from 'zod'

/** What an account's name may be. */
export const Name = z
	.string()
	.trim()
	.min(1, 'Write the name that goes with your lists.')
	.max(100, 'Keep the name under 100 characters.')
	.regex(/^[^\u0000-\u001f\u007f]*$/, 'Leave out line breaks and control characters.')

/** What an account's e-mail address may be. */
export const Email = z
	.string()
	.trim()
	.max(254, 'This e-mail address is too long.')
	.pipe(z.email('Write an e-mail address, such as ana@example.org.'))

/** What a new password may be. Long is what counts; how it is made up is its reader's affair. */
export const NewPassword = z
	.string()
	.min(10, 'Use at least 10 characters; a few words in a row do well.')
	.max(200, 'Keep the password under 200 characters.')

/** What is wrong with each field of a form, one sentence each. */
export type Faults<Field extends string> = Partial<Record<Field, string>>

/** The first fault of each field. */
export function faultsOf<Shape extends Record<string, unknown>>(
	error: z.ZodError<Shape>,
): Faults<keyof Shape & string> {
	const faults: Faults<string> = {}
	for (const { path, message } of error.issues) faults[String(path[0])] ??= message
	return faults as Faults<keyof Shape & string>
}
