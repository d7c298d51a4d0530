import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { MailNotSent, mailerOn } from '#mail/mailer'
import { aPostOffice } from '#support/post-office'

const FROM = { name: 'The Library, by the Harbour', address: 'library@example.org' }
const MAIL = { to: 'ana@example.org', subject: 'Salt', text: 'Salt is cheap.' }

const closing: (() => unknown)[] = []

afterEach(async () => {
	for (const close of closing.splice(0)) await close()
})

async function anOffice(...wish: Parameters<typeof aPostOffice>) {
	const office = await aPostOffice(...wish)
	closing.push(office.close)
	return office
}

describe('a mail', () => {
	test('arrives with its two texts and its headers, from whom it should', async () => {
		const { url, delivered } = await anOffice()

		await mailerOn({ url, from: FROM }).send({
			...MAIL,
			subject: 'Le sel — «cher» à Zürich',
			html: '<p>Salt is <b>cheap</b>.</p>',
			headers: { 'List-Unsubscribe': '<https://library.example.org/stop>' },
		})

		const [{ to, mail }] = delivered as [(typeof delivered)[0]]
		expect(to).toEqual(['ana@example.org'])
		expect(mail).toMatchObject({
			subject: 'Le sel — «cher» à Zürich',
			text: 'Salt is cheap.',
			html: '<p>Salt is <b>cheap</b>.</p>',
			from: { value: [FROM] },
		})
		expect(mail.headers.get('list')).toMatchObject({
			unsubscribe: { url: 'https://library.example.org/stop' },
		})
	})

	test.each([
		'Salt\r\nBcc: eve@example.org',
		'Salt\nBcc: eve@example.org',
		'Salt\rBcc: eve@example.org',
		'Salt\u2028Bcc: eve@example.org',
		'Salt\u0000\u0085Bcc: eve@example.org',
		'Salt\r\n\r\nBcc: eve@example.org',
	])('keeps the subject %j on one line', async (subject) => {
		const { url, delivered } = await anOffice()

		await mailerOn({ url, from: FROM }).send({ ...MAIL, subject })

		const [{ to, mail }] = delivered as [(typeof delivered)[0]]
		expect(to).toEqual(['ana@example.org'])
		expect(mail.subject).toBe('Salt Bcc: eve@example.org')
		expect(mail.headers.has('bcc')).toBe(false)
		expect(mail.text?.trim()).toBe('Salt is cheap.')
	})

	test.each([
		['two addresses', { to: 'ana@example.org, eve@example.org' }],
		['a second recipient', { to: 'ana@example.org>\r\nRCPT TO:<eve@example.org' }],
		['a name and an address', { to: 'Ana <ana@example.org>' }],
		['no address', { to: 'ana' }],
		['a header of two lines', { headers: { 'X-Search': 'salt\r\nBcc: eve@example.org' } }],
		['a header in a name', { headers: { 'X-Search: salt\r\nBcc': 'eve@example.org' } }],
	])('with %s is refused', async (_, wrong) => {
		const { url, delivered } = await anOffice()

		await expect(mailerOn({ url, from: FROM }).send({ ...MAIL, ...wrong })).rejects.toThrow(
			MailNotSent,
		)
		expect(delivered).toEqual([])
	})
})

describe('whoever sends hears of', () => {
	test('a recipient whom the server does not know', async () => {
		const { url } = await anOffice({ refuses: ['ana@example.org'] })

		const sending = mailerOn({ url, from: FROM }).send(MAIL)

		await expect(sending).rejects.toThrow(/ana@example\.org.*There is no ana@example\.org here/)
		await expect(sending).rejects.toMatchObject({ isOfServer: false })
	})

	test('a server that is not there', async () => {
		const { url, close } = await aPostOffice()
		await close()

		const sending = mailerOn({ url, from: FROM }).send(MAIL)

		await expect(sending).rejects.toThrow(/did not take the mail to ana@example\.org.*ECONNREFUSED/)
		await expect(sending).rejects.toMatchObject({ isOfServer: true })
	})

	test('a wrong password, which is told to nobody', async () => {
		const { port, delivered } = await anOffice({ account: { user: 'u@x', password: 'p/w' } })
		const right = mailerOn({ url: `smtp://u%40x:p%2Fw@127.0.0.1:${port}`, from: FROM })
		const wrong = mailerOn({ url: `smtp://u%40x:hush@127.0.0.1:${port}`, from: FROM })

		await right.send(MAIL)
		const error = await wrong.send(MAIL).catch((error: Error) => error)

		expect(delivered).toHaveLength(1)
		expect(error).toMatchObject({ isOfServer: true, message: expect.stringContaining('no such') })
		expect(String(error)).not.toMatch(/hush/)
	})

	test('a server elsewhere that offers no TLS, which is not told the password', async () => {
		const { port, delivered } = await anOffice({ account: { user: 'u', password: 'p' } })
		const url = `smtp://u:p@[::ffff:127.0.0.1]:${port}`

		await expect(mailerOn({ url, from: FROM }).send(MAIL)).rejects.toThrow(/TLS/)
		expect(delivered).toEqual([])
	})

	test.each([
		['says nothing', () => {}],
		['never comes to an end', drip],
	])('a server that %s, before long', async (_, answer) => {
		const port = await listening(createServer(answer))

		const sending = mailerOn({ url: `smtp://127.0.0.1:${port}`, from: FROM }, { whole: 700 })

		await expect(sending.send(MAIL)).rejects.toMatchObject({ isOfServer: true })
	})
})

/** Greets, and then always has one line more to say. */
function drip(socket: Socket) {
	socket.on('error', () => {})
	socket.write('220 here\r\n')
	const dripping = setInterval(() => socket.write('250-and\r\n'), 50)
	socket.on('close', () => clearInterval(dripping))
}

async function listening(server: Server): Promise<number> {
	const sockets: Socket[] = []
	server.on('connection', (socket) => sockets.push(socket)).listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	closing.push(() => {
		for (const socket of sockets) socket.destroy()
		server.close()
	})
	const address = server.address()
	if (!address || typeof address === 'string') throw new Error('no port could be had')
	return address.port
}
