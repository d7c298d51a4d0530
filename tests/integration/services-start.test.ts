import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { aFolder, holdServers, type Program, processesIn, ROOT, start } from '#support/programs'

const folder = aFolder()
const port = await unusedPort()
const started: Program[] = []

function npmStart(command = ['npm', 'start']) {
	const program = start(command, { CARREL_DATA: folder, PORT: String(port) })
	started.push(program)
	return program
}

const statusOf = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status

afterEach(async () => {
	for (const { pid, child, ended } of started.splice(0)) {
		if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGTERM')
		await ended
	}
	expect(processesIn(folder)).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// `npm test` builds first; by hand, `npm run build` does.
describe.skipIf(!existsSync(join(ROOT, '.next/BUILD_ID')))('npm start', () => {
	test('serves a healthy library, and an indexer that runs meanwhile joins its servers', async () => {
		const library = npmStart()
		await library.says(new RegExp(`Carrel is ready at http://localhost:${port}\n`))

		const indexer = holdServers(folder, {}, '--once')

		expect(await statusOf('/api/health')).toBe(200)
		expect(await indexer.ended, indexer.output()).toBe(0)
		expect(await statusOf('/api/health')).toBe(200)
	}, 120_000)

	test('refuses to start twice on one folder, and names who runs there', async () => {
		const first = npmStart([process.execPath, 'services/start.mjs'])
		await first.says(/Carrel is ready/)

		const second = npmStart([process.execPath, 'services/start.mjs'])

		expect(await second.ended).toBe(1)
		expect(second.output()).toMatch(
			new RegExp(`^npm start \\(process ${first.pid}\\) already runs on .*localhost:${port}.*\\n$`),
		)
		expect(await statusOf('/api/health')).toBe(200)
	}, 60_000)

	test('leaves no process behind after Ctrl-C at the terminal', async () => {
		const library = npmStart()
		await library.says(/Carrel is ready/)
		expect(processesIn(folder).length).toBeGreaterThan(1)

		process.kill(-library.pid, 'SIGINT')
		await library.ended

		expect(processesIn(folder)).toEqual([])
		await expect(statusOf('/')).rejects.toThrow()
	}, 60_000)

	test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
		'leaves no process behind when npm alone gets %s',
		async (signal) => {
			const library = npmStart()
			await library.says(/Carrel is ready/)

			process.kill(library.pid, signal)
			await library.ended

			await expect.poll(() => processesIn(folder), { timeout: 20_000 }).toEqual([])
			await expect(statusOf('/')).rejects.toThrow()
		},
		60_000,
	)

	test('starts again after it was killed outright, although its app still holds the port', async () => {
		const first = npmStart([process.execPath, 'services/start.mjs'])
		await first.says(/Carrel is ready/)
		process.kill(first.pid, 'SIGKILL')
		await first.ended
		expect(await statusOf('/api/health')).toBe(200)

		await npmStart().says(/Carrel is ready/)

		expect(await statusOf('/api/health')).toBe(200)
	}, 60_000)

	test('says which part died, and stops the rest', async () => {
		const library = npmStart([process.execPath, 'services/start.mjs'])
		await library.says(/Carrel is ready/)
		const { servers } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
		const meilisearch = servers.find(({ name }: { name: string }) => name === 'Meilisearch')

		process.kill(meilisearch.pid, 'SIGKILL')

		expect(await library.ended).toBe(1)
		expect(library.output()).toContain('Meilisearch has ended (SIGKILL), so all of it was stopped.')
		expect(processesIn(folder)).toEqual([])
	}, 60_000)
})

function unusedPort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, () => {
			const { port } = server.address() as { port: number }
			server.close(() => resolve(port))
		})
	})
}
