import { createTransport } from 'nodemailer'
import { isBroken, oneLine } from './one-line.ts'

/** Where mail is handed over, and whom it comes from. */
export interface MailServer {
	/** `smtp://` or `smtps://`, with a user and password or neither. */
	url: string
	from: { name: string; address: string }
}

/** One mail to one person. Control characters in the subject become spaces; anywhere else above the body they are refused. */
export interface Mail {
	to: string
	subject: string
	text: string
	html?: string
	headers?: Record<string, string>
}

/** Hands mail to a server. Throws `MailNotSent` unless the server has taken it. */
export interface Mailer {
	send(mail: Mail): Promise<void>
}

/** Thrown when the server did not take a mail, or may not have. `isOfServer`: any other mail would have met the same. */
export class MailNotSent extends Error {
	override name = 'MailNotSent'
	readonly isOfServer: boolean

	constructor(message: string, { isOfServer, cause }: { isOfServer: boolean; cause?: unknown }) {
		super(message, { cause })
		this.isOfServer = isOfServer
	}
}

/** How long a server may take, in milliseconds: for each of its steps, and for all of one mail. */
const STEP = 20_000
const WHOLE = 60_000

/** A mailer that hands each mail over on a connection of its own; `whole` bounds a mail, in milliseconds. */
export function mailerOn({ url, from }: MailServer, { whole = WHOLE } = {}): Mailer {
	const step = Math.min(STEP, whole)
	const server = new URL(url)
	const transport = createTransport({
		...addressOf(server),
		connectionTimeout: step,
		greetingTimeout: step,
		socketTimeout: step,
		dnsTimeout: step,
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return {
		async send({ to, subject, text, html, headers = {} }) {
			refuseUnlessSafe(to, headers)
			try {
				await transport.sendMail({
					from,
					to: { name: '', address: to },
					subject: oneLine(subject),
					text,
					html,
					headers: { 'Auto-Submitted': 'auto-generated', ...headers },
					signal: AbortSignal.timeout(whole),
				})
			} catch (cause) {
				throw notSent(server.host, to, cause)
			}
		},
	}
}

const LOOPBACK = ['localhost', '127.0.0.1', '::1']

function addressOf({ protocol, hostname, port, username, password }: URL) {
	const secure = protocol === 'smtps:'
	const host = hostname.replace(/^\[|\]$/g, '')
	const user = decodeURIComponent(username)
	return {
		host,
		port: Number(port) || (secure ? 465 : 587),
		secure,
		// Without it a network that hides STARTTLS would be told the password.
		requireTLS: !secure && user !== '' && !LOOPBACK.includes(host),
		auth: user ? { user, pass: decodeURIComponent(password) } : undefined,
	}
}

/** One address and nothing that a server could read as two. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()\\,;:"@]+$/u

function refuseUnlessSafe(to: string, headers: Record<string, string>): void {
	const wrong = isBroken(to) || !ADDRESS.test(to) ? 'its address' : wrongIn(headers)
	if (wrong)
		throw new MailNotSent(`The mail to ${oneLine(to)} was not sent: ${wrong} cannot be written`, {
			isOfServer: false,
		})
}

function wrongIn(headers: Record<string, string>): string | undefined {
	const wrong = Object.entries(headers).find(
		([name, value]) => !/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || isBroken(value),
	)
	return wrong && `the header ${oneLine(wrong[0])}`
}

/** What nodemailer calls an error over one mail; a sender whom the server does not want is an error over all. */
const isOfOneMail = (error: object) =>
	'code' in error &&
	(error.code === 'EENVELOPE' || error.code === 'EMESSAGE') &&
	!('command' in error && error.command === 'MAIL FROM')

function notSent(host: string, to: string, cause: unknown): MailNotSent {
	const reason = oneLine(cause instanceof Error ? cause.message : String(cause))
	return new MailNotSent(`The mail server ${host} did not take the mail to ${to}: ${reason}`, {
		isOfServer: !(cause instanceof Error && isOfOneMail(cause)),
		cause,
	})
}
