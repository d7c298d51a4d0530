import { database } from '#db/connection'
import { forget } from '#db/rate-counts'
import { credentialsOf } from '#db/readers'
import { hasSecondFactor } from '#db/second-factor'
import type { Session } from '#db/sessions'
import { markOf } from '../../_session/client.ts'
import { secondsUntil } from '../../_session/often.ts'
import { isPassword } from '../../_session/passwords.ts'
import { isProved } from '../../_session/proved.ts'

/** What is missing before an account may be deleted; null: it is proved that its reader wants that. */
export type Missing = 'password' | 'later' | 'again' | null

/** Whether there is a password to ask for. */
export async function hasPassword({ reader }: Session): Promise<boolean> {
	return (await credentialsOf(database(), reader.id))?.passwordHash != null
}

/**
 * Whether this session's reader proves that it is them: by the password, which is asked for even where it was typed a moment
 * ago. Where there is none, or it is not enough, by having proved it on the page that is there for that.
 */
export async function missingProof(session: Session, form: FormData): Promise<Missing> {
	const { reader } = session
	const hash = (await credentialsOf(database(), reader.id))?.passwordHash ?? null
	const isNotEnough = hash === null || (await hasSecondFactor(database(), reader.id))
	if (isNotEnough && !isProved(session)) return 'again'
	if (hash === null) return null
	if ((await secondsUntil('password again by account', reader.id)) > 0) return 'later'
	if (!(await isPassword(String(form.get('password') ?? '').slice(0, 200), hash))) return 'password'
	await forget(database(), 'password again by account', markOf(reader.id))
	return null
}
