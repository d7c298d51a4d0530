import { open } from '#db/connection'
import { giveRole } from '#db/roles'
import type { Role } from '#db/schema/readers'
import { databaseUrl } from './another-library.ts'

/** Gives somebody who has an account in the library under test a role, as by command; the page they have open may do it at once. */
export async function appointed<T extends { email: string }>(reader: T, role: Role): Promise<T> {
	const { db, close } = open(databaseUrl(), { max: 1 })
	try {
		const found = await giveRole(db, reader.email, role)
		if (!found) throw new Error(`nobody has the address ${reader.email}`)
		return reader
	} finally {
		await close()
	}
}
