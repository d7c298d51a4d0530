'use server'

import { z } from 'zod'
import { database } from '#db/connection'
import { makeMailLink } from '#db/mail-links'
import { credentialsByEmail } from '#db/readers'
import { Email, type Faults, faultsOf } from '../../_session/account-form.ts'
import { accountMail, mailLater, secondsUntilMail } from '../../_session/mail/account-mail.ts'
import { changeLetter, takenLetter } from '../../_session/mail/letters.ts'
import { inAWhile } from '../../_session/often.ts'
import { requireReader } from '../../_session/reader.ts'
import { faultInCurrent } from '../current-password.ts'

/** What came of asking for another address. */
export type AddressState = {
	faults: Faults<'email' | 'current'>
	email: string
	sentTo: string | null
}

const Wish = z.object({ email: Email, current: z.string().max(200) })

/**
 * Mails the address that a reader wants a link that makes it theirs. Nothing is changed before that is followed; whether
 * somebody has an account with it, only its own mail tells.
 */
export async function askForAddress(_: AddressState, form: FormData): Promise<AddressState> {
	const reader = await requireReader('/account')
	const given = Object.fromEntries(form)
	const answer = { faults: {}, email: String(given.email ?? ''), sentTo: null }
	if (!accountMail()) return { ...answer, faults: { email: 'No mail can be sent from here.' } }
	const parsed = Wish.safeParse(given)
	if (!parsed.success) return { ...answer, faults: faultsOf(parsed.error) }
	const current = await faultInCurrent(reader, parsed.data.current)
	if (current) return { ...answer, faults: { current } }
	const { email } = parsed.data
	const seconds = await secondsUntilMail(email)
	if (seconds > 0)
		return { ...answer, faults: { email: `Many mails went there already: ${inAWhile(seconds)}.` } }
	mailLater(async ({ library }) => {
		const found = await credentialsByEmail(database(), email)
		if (found && found.id !== reader.id) return takenLetter(email, library)
		const link = { readerId: reader.id, address: email, next: null }
		const token = await makeMailLink(database(), { kind: 'change-address', ...link })
		return changeLetter(email, `${library}/account/address/${token}`)
	})
	return { ...answer, sentTo: email }
}
