import { staff } from '#db/reader-directory'
import { appoint, readerByEmail } from '#db/roles'
import type { Library } from './library.ts'
import type { ReaderCommand } from './reader-usage.ts'

/** What came of it, in words. */
export interface Appointing {
	isDone: boolean
	text: string
}

/** Says who has a role, or gives one. Written into the audit log as done by a command. */
export async function appointing(
	{ db }: Pick<Library, 'db'>,
	{ wish, json }: ReaderCommand,
): Promise<Appointing> {
	if (wish.kind === 'list') {
		const readers = await staff(db)
		return { isDone: true, text: json ? JSON.stringify({ readers }) : staffText(readers) }
	}
	const { email, role } = wish
	const found = await readerByEmail(db, email)
	if (!found) return { isDone: false, text: `No account has the address ${email}` }
	const outcome = await appoint(db, 'command', { readerId: found.id, role })
	if (outcome === 'unknown') return { isDone: false, text: `The account of ${email} is gone` }
	if (outcome === 'last')
		return { isDone: false, text: `${email} is the last admin; make somebody else one first` }
	return {
		isDone: true,
		text: `${email} is ${outcome === 'unchanged' ? 'already ' : ''}${AS[role]}`,
	}
}

const AS = { reader: 'a reader', editor: 'an editor', admin: 'an admin' }

function staffText(readers: Awaited<ReturnType<typeof staff>>): string {
	if (readers.length === 0)
		return 'There is no editor and no admin yet: npm run indexer -- reader admin ADDRESS'
	return readers
		.map(({ role, email, name, isShut }) => `${role}  ${email}  ${name}${isShut ? '  (shut)' : ''}`)
		.join('\n')
}
