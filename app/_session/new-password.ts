import { isKnownPassword } from './breached/known.ts'

/** Whose password it is to be. */
export type Whose = { name: string; email: string }

/** What is wrong with a new password beside its length, in one sentence, or null. */
export async function faultOf(password: string, whose: Whose): Promise<string | null> {
	if (isOwnName(password, whose)) return 'Use something other than your own name or e-mail.'
	if (await isKnownPassword(password))
		return 'This password stands in lists that are tried first. Take another one; a few words in a row do well.'
	return null
}

function isOwnName(password: string, { name, email }: Whose): boolean {
	const bare = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
	return [name, email, email.split('@')[0] ?? ''].map(bare).includes(bare(password))
}
