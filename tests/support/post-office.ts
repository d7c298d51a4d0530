import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail as it came: whom the server was told it is for, its source, and what a mail program reads in it. */
export interface Delivered {
	to: string[]
	source: string
	mail: ParsedMail
}

/** What a test may say of a mail server: whom it takes no mail for, and who may use it. */
interface Wish {
	refuses?: readonly string[]
	account?: { user: string; password: string }
	/** Called after a mail has come in whole and before the server says so. */
	beforeTaking?: (mail: Delivered) => Promise<void>
	/** The port it is at; any that is free where none is named. */
	port?: number
}

/** A real mail server that keeps what it gets. `url` is its SMTP_URL, without user and password. */
export async function aPostOffice({ refuses = [], account, beforeTaking, port = 0 }: Wish = {}) {
	const delivered: Delivered[] = []
	const refused = new Set(refuses)
	const server = new SMTPServer({
		// Its own certificate is one that nobody trusts.
		disabledCommands: ['STARTTLS'],
		allowInsecureAuth: true,
		authOptional: !account,
		onAuth({ username, password }, _session, done) {
			if (username === account?.user && password === account?.password)
				done(null, { user: username })
			else done(new Error('There is no such account here'))
		},
		onRcptTo({ address }, _session, done) {
			done(refused.has(address) ? new Error(`There is no ${address} here`) : null)
		},
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = []
			stream.on('data', (chunk: Buffer) => chunks.push(chunk))
			stream.on('end', async () => {
				const source = Buffer.concat(chunks)
				const mail = await simpleParser(source)
				const to = envelope.rcptTo.map(({ address }) => address)
				const taken = { to, source: source.toString(), mail }
				delivered.push(taken)
				await beforeTaking?.(taken)
				done()
			})
		},
	})
	server.on('error', () => {
		// A client that went away; what that means is the client's to say.
	})
	const listener = server.listen(port, '127.0.0.1')
	await new Promise((resolve) => listener.once('listening', resolve))
	const address = listener.address()
	if (!address || typeof address === 'string') throw new Error('no port could be had')
	return {
		url: `smtp://127.0.0.1:${address.port}`,
		port: address.port,
		delivered,
		refused,
		close: () => new Promise<void>((resolve) => server.close(() => resolve())),
	}
}
