import { after } from 'next/server'
import { env } from '#env'
import { configuredMail } from '#mail/configured'
import { type Mail, MailNotSent, type MailServer, mailerOn } from '#mail/mailer'
import { secondsUntil, secondsUntilHere } from '../often.ts'

/** What mails about accounts need: who takes them, and the address that their links lead to. */
export type AccountMail = { server: MailServer; library: string }

/**
 * The same as it is configured, or null: then nothing is offered that needs it. A link in a mail leads to the address in the
 * environment; what a request calls the library may be a stranger's wish.
 */
export function accountMail(): AccountMail | null {
	const [server, library] = [configuredMail(), env().NEXTAUTH_URL]
	return server && library ? { server, library: library.replace(/\/$/, '') } : null
}

/** Counts a mail to an address that is about to be asked for, and gives the seconds until it may be: 0 when it may be now. */
export async function secondsUntilMail(to: string): Promise<number> {
	const here = await secondsUntilHere('mail by address')
	return here || secondsUntil('mail to an address', to)
}

/**
 * Looks up what is to be mailed, and mails it, once the answer is on its way: how long that takes, and whether there is
 * anything to mail, cannot be told from it. Where no mail is set up nothing is mailed.
 */
export function mailLater(letter: (mail: AccountMail) => Promise<Mail | null>): void {
	const mail = accountMail()
	if (!mail) return
	after(async () => {
		const written = await letter(mail)
		if (written) await mailerOn(mail.server).send(written).catch(sayUnsent)
	})
}

/** Says that a mail was not sent, and why where that is the server's own matter: the address is nobody else's business. */
function sayUnsent(error: unknown): void {
	if (!(error instanceof MailNotSent)) throw error
	const { cause, isOfServer } = error
	const why = isOfServer && cause instanceof Error ? cause.message : 'its address was not taken'
	console.error(`A mail about an account was not sent: ${why}`)
}
