import { EnvironmentNotReady, env } from '#env'
import { configuredMail } from '#mail/configured'
import type { MailServer } from '#mail/mailer'
import { loadDotEnv } from '#services/dotenv'

/** What digests need of the environment. `site` has no slash at its end. */
export interface DigestSetting {
	mail: MailServer
	site: string
}

/** What the environment says of mail and of the library's address. Throws `EnvironmentNotReady` with all that is missing. */
export function digestSetting(): DigestSetting {
	loadDotEnv()
	const mail = configuredMail()
	const { NEXTAUTH_URL } = env()
	if (mail && NEXTAUTH_URL) return { mail, site: NEXTAUTH_URL.replace(/\/+$/, '') }
	const missing = [
		...(mail ? [] : ['SMTP_URL (the server that takes mail)', 'MAIL_FROM (whom it comes from)']),
		...(NEXTAUTH_URL ? [] : ['NEXTAUTH_URL (the address that the links lead to)']),
	]
	throw new EnvironmentNotReady(
		`Nothing is mailed before these are set: ${missing.join(', ')}. .env.example shows how.`,
	)
}
