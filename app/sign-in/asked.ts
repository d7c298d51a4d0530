import { z } from 'zod'
import { database } from '#db/connection'
import type { Credentials } from '#db/readers'
import { credentialsByEmail } from '#db/readers'
import type { Mail } from '#mail/mailer'
import { Email } from '../_session/account-form.ts'
import {
	type AccountMail,
	accountMail,
	mailLater,
	secondsUntilMail,
} from '../_session/mail/account-mail.ts'
import type { AskState } from '../_session/mail/ask-form.tsx'
import { inAWhile } from '../_session/often.ts'

/** Writes the letter to an account that was asked for. */
type Writing = (reader: Credentials, mail: AccountMail) => Promise<Mail>

/** Mails an account what was asked for, if there is one: the answer is the same, and as fast, if there is none. */
export async function mailIfThere(form: FormData, write: Writing): Promise<AskState> {
	const email = String(form.get('email') ?? '')
	const faulty = (fault: string) => ({ sentTo: null, fault, email })
	if (!accountMail()) return faulty('No mail can be sent from here.')
	const parsed = z.object({ email: Email }).safeParse({ email })
	if (!parsed.success) return faulty(parsed.error.issues[0]!.message)
	const to = parsed.data.email
	const seconds = await secondsUntilMail(to)
	if (seconds > 0) return faulty(`Many mails were asked for already: ${inAWhile(seconds)}.`)
	mailLater(async (mail) => {
		const reader = await credentialsByEmail(database(), to)
		return reader && write(reader, mail)
	})
	return { sentTo: to, fault: null, email: to }
}
