import { ROLES, type Role } from '#db/schema/readers'

/** What `reader` is asked: who has a role, or to give one to the account of an e-mail address. */
export interface ReaderCommand {
	name: 'reader'
	wish: { kind: 'list' } | { kind: 'appoint'; role: Role; email: string }
	json: boolean
}

interface Given {
	positionals: readonly string[]
	values: { json: boolean }
}

/** The command, or what is wrong with it. */
export function readerFrom({
	positionals: [kind = 'list', email],
	values: { json },
}: Given): ReaderCommand | { wrong: string } {
	const name = 'reader'
	if (kind === 'list')
		return email === undefined
			? { name, wish: { kind }, json }
			: { wrong: `${email} is one argument too many` }
	const role = ROLES.find((known) => known === kind)
	if (!role) return { wrong: `reader takes list, ${ROLES.join(', ')}, not ${kind}` }
	if (email === undefined) return { wrong: `reader ${kind} needs the e-mail address of an account` }
	return { name, wish: { kind: 'appoint', role, email }, json }
}
