import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Servers } from '#services/servers'
import { aFolder, holdServers, type Program, processesIn } from '#support/programs'

const folder = aFolder()
const held: Program[] = []

function hold(...flags: string[]) {
	const program = holdServers(folder, {}, ...flags)
	held.push(program)
	return program
}

async function serversOf(program: Program): Promise<Servers> {
	return JSON.parse((await program.says(/^ready (.*)$/m))[1] ?? '')
}

async function answerOf({ databaseUrl, meiliUrl }: Servers) {
	const client = postgres(databaseUrl, { max: 1 })
	const [row] = await client`select 'postgres answers' as words`
	await client.end()
	return { postgres: row?.words, meilisearch: (await fetch(`${meiliUrl}/health`)).status }
}
const BOTH = { postgres: 'postgres answers', meilisearch: 200 }

afterEach(async () => {
	for (const { pid, child, ended } of held.splice(0)) {
		if (child.exitCode === null && child.signalCode === null) process.kill(pid, 'SIGTERM')
		await ended
	}
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the local servers', () => {
	test('answer, and are gone when the work is done', async () => {
		const program = hold('--once')

		await serversOf(program)

		expect(await program.ended).toBe(0)
		expect(processesIn(folder)).toEqual([])
	})

	test('keep their secrets from everybody else on the machine', async () => {
		const program = hold()
		const servers = await serversOf(program)
		const { meiliMasterKey, postgresPassword } = JSON.parse(
			readFileSync(join(folder, 'secrets.json'), 'utf8'),
		)

		const commandLines = processesIn(folder).map((pid) =>
			readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
		)

		expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
		expect(commandLines.join()).not.toContain(meiliMasterKey)
		expect(commandLines.join()).not.toContain(postgresPassword)
		expect(JSON.stringify(servers)).not.toContain(meiliMasterKey)
	})

	test('the key for searching can search its own indexes, and can do nothing else', async () => {
		const { meiliUrl, searchKey, adminKey } = await serversOf(hold())
		const ask = async (key: string, path: string, body?: unknown) => {
			const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
			const method = body ? 'POST' : 'GET'
			return (await fetch(meiliUrl + path, { method, headers, body: JSON.stringify(body) })).status
		}
		for (const uid of ['carrel_articles', 'other_articles'])
			expect(await ask(adminKey, '/indexes', { uid, primaryKey: 'id' })).toBe(202)
		await expect.poll(() => ask(adminKey, '/indexes/other_articles'), { timeout: 20_000 }).toBe(200)

		expect(await ask(searchKey, '/indexes/carrel_articles/search', { q: '' })).toBe(200)
		expect(await ask(searchKey, '/indexes/other_articles/search', { q: '' })).toBe(403)
		expect(await ask(searchKey, '/indexes/carrel_articles/documents', [{ id: 1 }])).toBe(403)
		expect(await ask(searchKey, '/indexes')).toBe(403)
		expect(await ask(searchKey, '/keys')).toBe(403)
		expect(await ask(adminKey, '/keys')).toBe(403)
	})

	test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('are gone after %s', async (signal) => {
		const program = hold()
		await serversOf(program)

		process.kill(program.pid, signal)
		await program.ended

		expect(processesIn(folder)).toEqual([])
		expect(existsSync(join(folder, 'running.json'))).toBe(false)
	})

	test('are gone after Ctrl-C while they are still starting', async () => {
		const program = hold()
		await expect
			.poll(() => processesIn(folder).length, { interval: 5, timeout: 20_000 })
			.toBeGreaterThan(0)

		process.kill(-program.pid, 'SIGINT')
		await program.ended

		expect(processesIn(folder)).toEqual([])
	})

	test('a run that was killed outright does not hinder the next', async () => {
		const first = hold()
		const before = await serversOf(first)
		process.kill(first.pid, 'SIGKILL')
		await first.ended
		const left = processesIn(folder)
		expect(left.length).toBeGreaterThan(1)

		const second = hold()

		const after = await serversOf(second)
		expect(await answerOf(after)).toEqual(BOTH)
		expect(after.databaseUrl).not.toBe(before.databaseUrl)
		expect(processesIn(folder).filter((pid) => left.includes(pid))).toEqual([])
	})

	test('a killed Postgres and Meilisearch do not hinder the next start', async () => {
		const first = hold()
		await serversOf(first)
		for (const pid of [first.pid, ...processesIn(folder)]) process.kill(pid, 'SIGKILL')
		await first.ended

		expect(await answerOf(await serversOf(hold()))).toEqual(BOTH)
	})

	test('a pid file that names somebody else is no hindrance, and nobody is killed for it', async () => {
		await hold('--once').ended
		writeFileSync(join(folder, 'postgres/postmaster.pid'), `${process.pid}\n`)
		const stranger = { pid: process.pid, born: 'long ago' }
		const running = {
			holder: { ...stranger, command: 'npm start' },
			servers: [{ ...stranger, name: 'Postgres', port: 1, endsOn: 'SIGKILL' }],
			ready: true,
		}
		writeFileSync(join(folder, 'running.json'), JSON.stringify(running))

		expect(await answerOf(await serversOf(hold()))).toEqual(BOTH)
	})

	test('half a running.json is no hindrance', async () => {
		writeFileSync(join(folder, 'running.json'), '{"holder": {"pi')

		expect(await answerOf(await serversOf(hold()))).toEqual(BOTH)
	})

	test('a second program on the folder is told in one line who is there', async () => {
		const first = hold()
		await serversOf(first)

		const second = hold()

		expect(await second.ended).toBe(1)
		expect(second.output()).toMatch(new RegExp(`^The indexer \\(process ${first.pid}\\) .*\\n$`))
		expect(await answerOf(await serversOf(first))).toEqual(BOTH)
	})

	test('of two that start at the same moment one runs and one is refused', async () => {
		const both = [hold(), hold()]

		const ready = await Promise.any(both.map(async (one) => (await one.says(/^ready/m)) && one))
		const refused = both.find((one) => one !== ready)

		expect(await refused?.ended).toBe(1)
		expect(refused?.output()).toContain(`process ${ready.pid}`)
	})
})
