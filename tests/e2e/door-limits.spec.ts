import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type Connection, open } from '#db/connection'
import {
	type AnotherLibrary,
	anotherLibrary,
	databaseUrl,
	NO_SECRET,
} from '#support/another-library'
import { aCrowd, type Crowd, cookieOf, dismiss } from '../doors/crowd.ts'

/** Two servers of one library, each behind a proxy that says where a request comes from. */
let one: AnotherLibrary
let other: AnotherLibrary
let db: Connection
let close: () => Promise<void>
let crowd: Crowd

test.describe.configure({ mode: 'default', timeout: 300_000 })

test.beforeAll(async () => {
	test.skip(!process.env.DATABASE_URL, 'the database is not named: run `npm test`')
	const behindAProxy = { TRUSTED_PROXIES: '1' }
	;[one, other] = await Promise.all([
		anotherLibrary(behindAProxy, 200),
		anotherLibrary(behindAProxy, 200),
	])
	;({ db, close } = open(databaseUrl(), { max: 2 }))
	crowd = await aCrowd(db)
})

test.afterAll(async () => {
	if (!one) return
	await dismiss(db, crowd)
	await close()
	for (const { app } of [one, other]) app.kill('SIGTERM')
})

function anAddress(): string {
	const [a, b, c] = randomBytes(3)
	return `10.${a}.${b}.${c}`
}

const ask = ({ base }: AnotherLibrary, path: string, address: string, cookie = '') =>
	fetch(base + path, { headers: { 'x-forwarded-for': address, cookie }, redirect: 'manual' })

/** Asks for what weighs most until nothing is left for this address. */
async function askTooMuch(library: AnotherLibrary, address: string): Promise<void> {
	// Each is refused for its format, after it was counted.
	const heavy = '/search/export?format=none'
	await Promise.all(Array.from({ length: 100 }, () => ask(library, heavy, address)))
	expect((await ask(library, heavy, address)).status).toBe(429)
}

test('who asks too much is told how long to wait, a program as a problem and a person on a page', async () => {
	const address = anAddress()
	await askTooMuch(one, address)

	const [page, api] = [
		await ask(one, '/search?q=salt', address),
		await ask(one, '/api/v1/search?q=salt', address),
	]

	for (const answer of [page, api]) {
		expect(answer.status).toBe(429)
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
	}
	expect(api.headers.get('content-type')).toBe('application/problem+json')
	expect(await api.json()).toMatchObject({ status: 429, title: 'Too many questions at once' })
	expect(await page.text()).toContain('Too many questions at once')
	expect((await ask(one, '/', address)).status, 'reading goes on').toBe(200)
})

test('others ask on, and so does a signed-in reader from the same address', async () => {
	const address = anAddress()
	await askTooMuch(one, address)
	const cookie = await cookieOf(db, crowd, 'owner', NO_SECRET)

	expect((await ask(one, '/search?q=salt', anAddress())).status).toBe(200)
	expect((await ask(one, '/search?q=salt', address, cookie)).status).toBe(200)
	const forged = 'next-auth.session-token=eyJhbGciOiJub25lIn0.e30.'
	expect((await ask(one, '/search?q=salt', address, forged)).status).toBe(429)
})

test('what one server was asked counts at the other', async () => {
	const address = anAddress()
	await askTooMuch(one, address)

	await expect
		.poll(async () => (await ask(other, '/search?q=salt', address)).status, { timeout: 20_000 })
		.toBe(429)
	expect((await ask(other, '/search?q=salt', anAddress())).status).toBe(200)
})

test('a reader cannot take files along without end, and others can', async () => {
	const [cookie, others] = [
		await cookieOf(db, crowd, 'owner', NO_SECRET),
		await cookieOf(db, crowd, 'other reader', NO_SECRET),
	]
	const path = '/highlights/export?format=json'
	const statuses: number[] = []
	for (let n = 0; n < 13; n++) {
		const answers = Array.from({ length: 10 }, () => ask(one, path, anAddress(), cookie))
		statuses.push(...(await Promise.all(answers)).map(({ status }) => status))
	}

	expect(statuses.filter((status) => status === 200)).toHaveLength(120)
	const refused = await ask(other, path, anAddress(), cookie)
	expect(refused.status, 'at the other server as well').toBe(429)
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
	expect((await ask(one, path, anAddress(), others)).status).toBe(200)
})
