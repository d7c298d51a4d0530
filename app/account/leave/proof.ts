import { database } from '#db/connection'
import { credentialsOf } from '#db/readers'
import type { Session } from '#db/sessions'
import { secondsUntil } from '../../_session/often.ts'
import { isPassword } from '../../_session/passwords.ts'

/** How long coming in proves that it is its reader who wants to leave, where there is no password to ask for. */
const MINUTES = 10

/** What is missing before an account may be deleted; null: it is proved that its reader wants that. */
export type Missing = 'password' | 'later' | 'again' | null

/** Whether there is a password to ask for. */
export async function hasPassword({ reader }: Session): Promise<boolean> {
	return (await credentialsOf(database(), reader.id))?.passwordHash != null
}

/** Whether this session's reader proved just now that it is them: by their password, or by having come in a moment ago. */
export async function missingProof(session: Session, form: FormData): Promise<Missing> {
	const { reader, provedAt } = session
	const found = await credentialsOf(database(), reader.id)
	if (!found?.passwordHash)
		return Date.now() - provedAt.getTime() < MINUTES * 60_000 ? null : 'again'
	if ((await secondsUntil('sign-in by account', reader.email)) > 0) return 'later'
	const typed = String(form.get('password') ?? '').slice(0, 200)
	return (await isPassword(typed, found.passwordHash)) ? null : 'password'
}
