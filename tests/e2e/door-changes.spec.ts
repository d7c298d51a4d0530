import { request as ask } from 'node:http'
import { expect, test } from '@playwright/test'
import { type Connection, open } from '#db/connection'
import {
	type AnotherLibrary,
	anotherLibrary,
	databaseUrl,
	NO_SECRET,
} from '#support/another-library'
import { TRICKS } from '#support/tricks'
import { aCrowd, type Crowd, cookieOf, dismiss } from '../doors/crowd.ts'
import { nameOf } from '../doors/door.ts'
import { fingerprintOf } from '../doors/fingerprint.ts'
import { knock } from '../doors/knock.ts'
import { ownThings } from '../doors/owning.ts'
import { TABLE } from '../doors/table.ts'

let library: AnotherLibrary
let db: Connection
let close: () => Promise<void>
let crowd: Crowd

test.describe.configure({ mode: 'default', timeout: 300_000 })

test.beforeAll(async () => {
	test.skip(!process.env.DATABASE_URL, 'the database is not named: run `npm test`')
	library = await anotherLibrary(
		{ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@example.org' },
		200,
	)
	;({ db, close } = open(databaseUrl(), { max: 4 }))
	crowd = await aCrowd(db)
})

test.afterAll(async () => {
	if (!library) return
	await dismiss(db, crowd)
	await close()
	library.app.kill('SIGTERM')
})

/** What a browser says of a request that a page of another site makes, in the ways there are. */
const FROM_ELSEWHERE: Record<string, Record<string, string>> = {
	'from another site': { origin: 'https://evil.example' },
	'from another port': { origin: 'http://localhost:1' },
	'from a page that hides where it is from': { origin: 'null' },
	'without an origin, across sites': { origin: '', 'sec-fetch-site': 'cross-site' },
	'from a neighbour of the same site': { origin: '', 'sec-fetch-site': 'same-site' },
	'with the names of a proxy that there is not': {
		...{ origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
		forwarded: 'host=evil.example',
	},
}

test('nothing that a page of another site sends changes what is a reader’s', async () => {
	const own = await ownThings(db, crowd)
	const owner = crowd.readers.owner.id
	const before = await fingerprintOf(db, owner)
	const changing = TABLE.filter(
		(row) => row.kind === 'action' || (row.kind === 'route' && row.method !== 'GET'),
	).filter((row) => !row.anySite)
	const letIn: string[] = []

	for (const row of changing)
		for (const [how, headers] of Object.entries(FROM_ELSEWHERE)) {
			const cookie = await cookieOf(db, crowd, 'owner', NO_SECRET)
			const { status } = await knock(row, { base: library.base, cookie, own, headers })
			if (status !== 403) letIn.push(`${nameOf(row)} ${how}: ${status}`)
		}

	expect(changing.length).toBeGreaterThan(50)
	expect(letIn).toEqual([])
	expect(await fingerprintOf(db, owner)).toEqual(before)
})

test('a mail program stops the mails from wherever it is', async () => {
	const own = await ownThings(db, crowd)
	const row = TABLE.find(({ anySite }) => anySite)!

	const answer = await knock(row, {
		base: library.base,
		cookie: '',
		own,
		headers: { origin: 'https://mail.example' },
	})

	expect(answer.status).toBe(200)
})

test('what is larger than a page of the library sends is not read', async () => {
	const url = `${library.base}/settings`
	const much = 'x'.repeat(2 * 1024 * 1024)

	expect((await fetch(url, { method: 'POST', body: much })).status).toBe(413)
	expect(await sentInPieces(url)).toBe(411)
	expect((await fetch(`${library.base}/search?q=${'salt+'.repeat(4000)}`)).status).toBe(414)
	expect((await fetch(`${library.base}/search?${'topic=a&'.repeat(500)}`)).status).toBe(400)
	expect(
		(await fetch(`${library.base}/`, { headers: { cookie: 'a'.repeat(40_000) } })).status,
	).toBe(431)
	const api = await fetch(`${library.base}/api/v1/search?q=${'salt+'.repeat(4000)}`)
	expect(api.headers.get('content-type')).toBe('application/problem+json')
})

test('a question that is too long is asked as far as it goes, and the page says so', async () => {
	const answer = await fetch(`${library.base}/search?q=${'salt+'.repeat(300)}`)

	expect(answer.status).toBe(200)
	expect(await answer.text()).toContain('the first thousand')
})

test('no address that is asked for leads out of the library', async () => {
	const cookie = await cookieOf(db, crowd, 'owner', NO_SECRET)
	const { base } = library
	const led: (string | null)[] = []

	for (const trick of TRICKS) {
		const next = new URLSearchParams({ next: trick })
		for (const page of ['/sign-in', '/sign-up'])
			led.push(await ledTo(`${base}${page}?${next}`, { headers: { cookie } }))
		led.push(
			await ledTo(`${base}/settings`, {
				method: 'POST',
				body: new URLSearchParams({ theme: 'dark' }),
				headers: { 'sec-fetch-site': 'same-origin', origin: base, referer: encodeURI(trick) },
			}),
			await signedOutTo(trick),
		)
	}

	expect(led).toHaveLength(TRICKS.length * 4)
	expect(led.filter((to) => to === null || new URL(to, base).origin !== base)).toEqual([])
})

const ledTo = async (url: string, init: RequestInit) =>
	(await fetch(url, { ...init, redirect: 'manual' })).headers.get('location')

/** Where next-auth leads whoever signs out and wants to come back there. */
async function signedOutTo(callbackUrl: string): Promise<string | null> {
	const asked = await fetch(`${library.base}/api/auth/csrf`)
	const { csrfToken } = (await asked.json()) as { csrfToken: string }
	const cookie = asked.headers
		.getSetCookie()
		.map((one) => one.split(';')[0])
		.join('; ')
	return ledTo(`${library.base}/api/auth/signout`, {
		method: 'POST',
		body: new URLSearchParams({ csrfToken, callbackUrl }),
		headers: { cookie, origin: library.base },
	})
}

/** The status of an answer to something sent without saying how much it is. */
function sentInPieces(url: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const sending = ask(
			url,
			{ method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
			(answer) => {
				answer.resume()
				resolve(answer.statusCode ?? 0)
			},
		)
		sending.on('error', reject)
		sending.end('theme=dark')
	})
}
