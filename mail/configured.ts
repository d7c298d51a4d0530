import { env } from '#env'
import type { MailServer } from './mailer.ts'

/** The mail server that the environment names, or null: then nothing that needs mail is offered. */
export function configuredMail(): MailServer | null {
	const { SMTP_URL: url, MAIL_FROM: from } = env()
	return url && from ? { url, from } : null
}
