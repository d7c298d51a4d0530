import { spawnSync } from 'node:child_process'
import {
	chmodSync,
	chownSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { accountFor } from '#services/postgres-account'
import { postgresBinaries } from '#services/postgres-binaries'
import { aFolder, holdServers, processesIn, ROOT, start } from '#support/programs'

const ELSEWHERE = {
	postgres: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
	meilisearch: { MEILI_URL: 'http://127.0.0.1:1', MEILI_ADMIN_KEY: 'a', MEILI_SEARCH_KEY: 's' },
}
const isRoot = process.getuid?.() === 0
let folder: string

beforeEach(() => {
	folder = aFolder()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What a person reads who starts the servers once: nothing but the reason, on one line, and nothing left behind. */
async function refusal(env: Record<string, string> = {}): Promise<string> {
	const program = holdServers(folder, env, '--once')

	expect(await program.ended).toBe(1)
	expect(program.output()).toMatch(/^[^\n]+\n$/)
	expect(processesIn(folder)).toEqual([])
	expect(existsSync(join(folder, 'running.json'))).toBe(false)
	return program.output()
}

describe('one line says what to do when', () => {
	test('the folder was made by a newer Carrel', async () => {
		writeFileSync(join(folder, 'version'), '99\n')

		expect(await refusal()).toMatch(/made by a newer Carrel .* update Carrel, or set CARREL_DATA/)
	})

	test('the database was made by a newer Postgres', async () => {
		mkdirSync(join(folder, 'postgres'))
		writeFileSync(join(folder, 'postgres/PG_VERSION'), '19\n')

		expect(await refusal(ELSEWHERE.meilisearch)).toMatch(/made by Postgres 19, newer than our 18/)
	})

	test('the index was made by a newer Meilisearch', async () => {
		mkdirSync(join(folder, 'meilisearch'))
		writeFileSync(join(folder, 'meilisearch/VERSION'), '1.99.0')

		expect(await refusal(ELSEWHERE.postgres)).toMatch(/made by Meilisearch 1\.99\.0, newer than/)
	})

	test('MEILI_BIN names nothing that runs', async () => {
		const env = { ...ELSEWHERE.postgres, MEILI_BIN: join(folder, 'nothing') }

		expect(await refusal(env)).toMatch(
			/nothing \(from MEILI_BIN\) is no Meilisearch that runs here/,
		)
	})

	test('the place for the folder is a file', async () => {
		writeFileSync(join(folder, 'a-file'), '')

		const program = holdServers(join(folder, 'a-file'), {}, '--once')

		expect(await program.ended).toBe(1)
		expect(program.output()).toMatch(/^\S+a-file cannot hold the library .*set CARREL_DATA.*\n$/)
	})

	test('MEILI_URL comes without a key for the indexer', async () => {
		const env = { MEILI_URL: 'http://127.0.0.1:1', MEILI_SEARCH_KEY: 's' }

		expect(await refusal(env)).toMatch(/^MEILI_ADMIN_KEY is needed beside MEILI_URL/)
	})

	test('the port of the library is in use, before anything slow begins', async () => {
		const other = createServer()
		const port = await new Promise<number>((resolve) => {
			other.listen(0, () => resolve((other.address() as { port: number }).port))
		})
		const env = { PORT: String(port), CARREL_DATA: folder }

		const program = start([process.execPath, 'services/start.mjs'], env)

		expect(await program.ended).toBe(1)
		expect(program.output()).toMatch(
			new RegExp(
				`^Port ${port} is in use: start with another one, such as PORT=${port + 1} npm start\n$`,
			),
		)
		expect(readdirSync(folder)).toEqual(['version'])
		other.close()
	})

	describe.skipIf(!canMount())('the disk is full (needs root, to mount a small one)', () => {
		const small = (megabytes: number) =>
			spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
		afterEach(() => spawnSync('umount', [folder]))

		test('and the database cannot be made', async () => {
			small(20)

			expect(await refusal(ELSEWHERE.meilisearch)).toMatch(/^The disk that holds \S+ is full/)
		})

		test('and Postgres cannot start', async () => {
			small(80)
			await holdServers(folder, ELSEWHERE.meilisearch, '--once').ended
			spawnSync('dd', ['if=/dev/zero', `of=${folder}/filler`, 'bs=4k'])

			expect(await refusal(ELSEWHERE.meilisearch)).toMatch(/^The disk that holds \S+ is full/)
		})

		test('and Meilisearch cannot be unpacked', async () => {
			small(60)

			expect(await refusal(ELSEWHERE.postgres)).toMatch(/^The disk that holds \S+ is full/)
		})
	})
})

describe.skipIf(!isRoot)('as root, Postgres runs as another user', () => {
	test('beneath a folder that only root may enter', async () => {
		expect(statSync(folder).mode & 0o777).toBe(0o700)

		const program = holdServers(join(folder, 'below'), ELSEWHERE.meilisearch)

		await program.says(/^ready/m)
		expect(statSync(join(folder, 'below/postgres')).uid).not.toBe(0)
		process.kill(program.pid, 'SIGTERM')
		await program.ended
	})

	test('with its programs beneath a folder that only root may enter', () => {
		const { initdb } = postgresBinaries()
		const native = join(folder, 'native')
		cpSync(dirname(dirname(initdb)), native, { recursive: true, verbatimSymlinks: true })
		const home = join(folder, 'cluster')
		mkdirSync(home)
		const account = accountFor(home, [join(native, 'bin')])
		account.give(home)

		const { command, args, uid, gid } = account.running(join(native, 'bin/initdb'), ['-D', home])
		const made = spawnSync(command, args, { uid, gid, encoding: 'utf8' })

		expect(made.stderr).not.toContain('Permission denied')
		expect(made.status).toBe(0)
	})

	test('beneath a folder that everybody may pass', async () => {
		chmodSync(folder, 0o711)

		const program = holdServers(folder, ELSEWHERE.meilisearch, '--once')

		expect(await program.ended).toBe(0)
	})

	test.skipIf(!isOpenToAll(ROOT))(
		'and a library of a person who is not root is served',
		async () => {
			const nobody = { uid: 65534, gid: 65534 }
			chownSync(folder, nobody.uid, nobody.gid)
			const command = [
				process.execPath,
				'--import',
				'tsx',
				'tests/support/hold-servers.ts',
				'--once',
			]

			const program = start(command, { CARREL_DATA: folder, HOME: folder, TMPDIR: folder }, nobody)

			expect(await program.ended, program.output()).toBe(0)
			expect(statSync(join(folder, 'postgres')).uid).toBe(nobody.uid)
		},
	)
})

function canMount(): boolean {
	if (!isRoot) return false
	const place = aFolder()
	const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place])
	if (status === 0) spawnSync('umount', [place])
	rmSync(place, { recursive: true })
	return status === 0
}

function isOpenToAll(path: string): boolean {
	const { status } = spawnSync('ls', [join(path, 'node_modules')], { uid: 65534, gid: 65534 })
	return status === 0
}
