import { database } from '#db/connection'
import { endPendingSession } from '#db/second-factor'
import { openSession, pendingSessionOf, type Session } from '#db/sessions'
import { thisBrowser } from './client.ts'
import { readSession, writeSession } from './cookie.ts'

/** The session of this browser that awaits its second factor, or null; everywhere else it is nobody's. */
export async function pendingSession(): Promise<Session | null> {
	const token = await readSession()
	return token && pendingSessionOf(database(), token.sid)
}

/** Puts a whole session, under an id of its own, in the place of one whose second factor has come. False: that one has ended. */
export async function becomeWhole({ id, way, reader }: Session): Promise<boolean> {
	const browser = await thisBrowser()
	const sid = await database().transaction(async (db) => {
		if (!(await endPendingSession(db, id))) return null
		return openSession(db, { readerId: reader.id, way, isWhole: true, ...browser })
	})
	if (sid) await writeSession({ sid })
	return sid !== null
}
