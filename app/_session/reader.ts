import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { database } from '#db/connection'
import { credentialsOf, type Reader } from '#db/readers'
import { readSession } from './cookie.ts'
import { isCopy } from './copy.ts'
import { stampOf } from './passwords.ts'
import { signInPath } from './return-path.ts'

export type { Reader } from '#db/readers'

/** Who is here, or null. Asks the database: a deleted reader's cookie, or one from before a new password, is worth nothing. */
export const currentReader = cache(async (): Promise<Reader | null> => {
	if (await isCopy()) return null
	const session = await readSession()
	if (!session || !z.guid().safeParse(session.sub).success) return null
	const found = await credentialsOf(database(), session.sub)
	if (!found || stampOf(found.passwordHash) !== session.stamp) return null
	return { id: found.id, name: found.name, email: found.email }
})

/** Who is here; somebody who is not signed in is sent to do that, and comes back to `next`. */
export async function requireReader(next: string): Promise<Reader> {
	return (await currentReader()) ?? redirect(signInPath(next))
}
