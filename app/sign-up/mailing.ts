import { database } from '#db/connection'
import { credentialsByEmail } from '#db/readers'
import { keepWaiting, type WaitingAccount } from '#db/waiting-accounts'
import { mailLater } from '../_session/mail/account-mail.ts'
import { finishLetter, hasAccountLetter } from '../_session/mail/letters.ts'

/** Mails a new address the link that finishes its account, and one that has an account the ways into that. */
export function mailTheWayOn(account: WaitingAccount): void {
	const { email, name } = account
	mailLater(async ({ library }) => {
		const found = await credentialsByEmail(database(), email)
		if (found) return hasAccountLetter(found.email, library)
		const token = await keepWaiting(database(), account)
		return finishLetter(email, `${library}/sign-up/${token}`, name)
	})
}
