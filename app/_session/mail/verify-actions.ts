'use server'

import { database } from '#db/connection'
import { makeMailLink } from '#db/mail-links'
import { inAWhile } from '../often.ts'
import { requireReader } from '../reader.ts'
import { sameSitePath } from '../return-path.ts'
import { accountMail, mailLater, secondsUntilMail } from './account-mail.ts'
import { verifyLetter } from './letters.ts'

/** What came of asking for the link that shows an address to be one's own. */
export type VerifyState = { sentTo: string | null; fault: string | null }

/** Mails a reader the link that shows their address to be theirs. */
export async function mailVerification(_: VerifyState, form: FormData): Promise<VerifyState> {
	const next = sameSitePath(form.get('next'))
	const { id, email } = await requireReader(next ?? '/account')
	if (!accountMail()) return { sentTo: null, fault: 'No mail can be sent from here.' }
	const seconds = await secondsUntilMail(email)
	if (seconds > 0) {
		const fault = `Many mails went there already: ${inAWhile(seconds)}.`
		return { sentTo: null, fault }
	}
	mailLater(async ({ library }) => {
		const link = { kind: 'verify', readerId: id, address: email, next } as const
		const token = await makeMailLink(database(), link)
		return verifyLetter(email, `${library}/account/address/${token}`)
	})
	return { sentTo: email, fault: null }
}
