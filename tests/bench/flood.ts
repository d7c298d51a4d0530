import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { encode } from 'next-auth/jwt'
import { open } from '#db/connection'
import { migrate } from '#db/migrate'
import { createReader } from '#db/readers'
import { openSession } from '#db/sessions'
import { randomFrom } from '#support/random'
import { SECRET, withApp } from './app.ts'
import { word, zipf } from './archive.ts'
import { type Figure, percentile, timed } from './figures.ts'
import type { FreshServers } from './servers.ts'

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url))
const RATE = 200
const SECONDS = 30
/** A reader looks for something four times a second: more than any does, so that there is enough to measure. */
const BETWEEN = 250

const random = randomFrom(17)
const aWord = () => word(49 + zipf(random, 20_000))

/** What a signed-in reader's page of results takes while one address asks for 200 random ones a second, beside a quiet while. */
export async function flooded(servers: FreshServers): Promise<Figure[]> {
	const cookie = await aReadersCookie(servers)
	return withApp(
		servers,
		async ({ url }) => {
			for (let n = 0; n < 40; n++) await asked(url, cookie)
			const quiet = await asking(url, cookie)
			const flood = generator(url)
			const loud = await asking(url, cookie)
			const { sent, seconds, statuses } = await flood
			console.log(`${sent} questions from one address in ${seconds.toFixed(1)} s:`, statuses)
			return [0.5, 0.95, 0.99].map((share) => ({
				what: `a reader's page of results in a flood, p${share * 100}`,
				measured: percentile(loud, share),
				against: percentile(quiet, share),
				unit: 'ms',
				promise: share === 0.95 ? 'below 2' : undefined,
			}))
		},
		{ TRUSTED_PROXIES: '1' },
	)
}

/** Milliseconds of each page, asked for at a steady pace for as long as the flood goes on. */
async function asking(url: string, cookie: string): Promise<number[]> {
	const times: number[] = []
	const until = performance.now() + SECONDS * 1000
	while (performance.now() < until) {
		const time = await timed(() => asked(url, cookie))
		times.push(time)
		await sleep(Math.max(0, BETWEEN - time))
	}
	return times
}

async function asked(url: string, cookie: string): Promise<void> {
	const headers = { cookie, 'x-forwarded-for': '198.51.100.7', 'accept-encoding': 'identity' }
	const answer = await fetch(`${url}/search?q=${aWord()}`, { headers })
	if (!answer.ok) throw new Error(`a reader was answered ${answer.status}`)
	await answer.text()
}

async function aReadersCookie({ databaseUrl }: FreshServers): Promise<string> {
	// A library that was filled by an older Carrel lacks what an account needs.
	await migrate(databaseUrl, MIGRATIONS)
	const { db, close } = open(databaseUrl, { max: 1 })
	const email = `flood-${Date.now()}@example.org`
	const reader = await createReader(db, { name: 'Ana', email, passwordHash: 'none' })
	const wish = { way: 'password', isWhole: true, browser: 'A program', network: null } as const
	const sid = await openSession(db, { readerId: reader!.id, ...wish })
	await close()
	return `next-auth.session-token=${await encode({ token: { sid }, secret: SECRET, maxAge: 3600 })}`
}

type Flood = { sent: number; seconds: number; statuses: Record<string, number> }

/** Floods the library from a process of its own. */
function generator(url: string): Promise<Flood> {
	const file = fileURLToPath(new URL('flood-generator.ts', import.meta.url))
	const args = [
		'--import',
		'tsx',
		file,
		'--url',
		url,
		'--rate',
		`${RATE}`,
		'--seconds',
		`${SECONDS}`,
	]
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
	let output = ''
	child.stdout.on('data', (text) => {
		output += text
	})
	return new Promise((resolve, reject) => {
		child.once('error', reject)
		child.once('close', () => resolve(JSON.parse(output) as Flood))
	})
}
