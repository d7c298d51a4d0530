import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { type Child, launch, ProgramFailed } from './children.ts'
import { freePort } from './ports.ts'
import { type Account, accountFor } from './postgres-account.ts'
import { type Binaries, postgresBinaries } from './postgres-binaries.ts'
import {
	bareEnvironment,
	clearLeftOver,
	initialise,
	type PostgresOptions,
	refuseOtherVersion,
} from './postgres-cluster.ts'
import { CannotStart } from './trouble.ts'

const SETTINGS = {
	listen_addresses: '127.0.0.1',
	unix_socket_directories: '',
	timezone: 'UTC',
	log_timezone: 'UTC',
	max_connections: '60',
	shared_buffers: '64MB',
	jit: 'off',
	log_min_messages: 'warning',
	// What a refused row held is its reader's own.
	log_error_verbosity: 'terse',
}
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Starts the folder's own Postgres, made at the first start, and returns once it answers. */
export async function startPostgres(
	options: PostgresOptions,
): Promise<{ child: Child; url: string; isNew: boolean }> {
	const { claim, password } = options
	const home = join(claim.folder, 'postgres')
	const binaries = postgresBinaries()
	const account = accountFor(home, binaries.folders)
	refuseOtherVersion(home)
	const isNew = !existsSync(home)
	if (!isNew) await clearLeftOver(home)
	else await initialise(home, account, binaries, options)
	for (let attempt = 1; attempt <= 5; attempt++) {
		const started = await tryPort(home, account, binaries, options)
		if (started)
			return { child: started.child, url: urlOf(started.port, password, 'carrel'), isNew }
	}
	throw new CannotStart('Postgres found no free port on 127.0.0.1.')
}

/** The address of a database of the cluster. */
export function urlOf(port: number, password: string, database: string) {
	return `postgres://carrel:${password}@127.0.0.1:${port}/${database}`
}

async function tryPort(
	home: string,
	account: Account,
	{ postgres: program }: Binaries,
	{ claim, password, throwaway }: PostgresOptions,
): Promise<{ child: Child; port: number } | null> {
	const port = await freePort()
	const settings = { ...SETTINGS, ...(throwaway ? THROWAWAY : {}), port }
	const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
	const log = join(claim.folder, 'postgres.log')
	const child = launch({
		name: 'Postgres',
		...account.running(program, ['-D', home, ...flags]),
		cwd: '/',
		env: bareEnvironment(),
		log,
		// Fast shutdown: open transactions are rolled back, everything is written. SIGTERM would wait for all to leave.
		endsOn: 'SIGINT',
	})
	claim.note(child, port)
	while (child.running()) {
		if (await answers(port, password)) return { child, port }
		await sleep(30)
	}
	const output = readFileSync(log, 'utf8')
	if (output.includes('could not bind')) return null
	throw new ProgramFailed('Postgres', await child.ended, output)
}

/** Asks for the library's database, and makes it at the first time. */
async function answers(port: number, password: string): Promise<boolean> {
	try {
		await query(urlOf(port, password, 'carrel'), 'select 1')
		return true
	} catch (error) {
		const code = (error as { code?: string }).code
		if (code === '3D000') await query(urlOf(port, password, 'postgres'), 'create database carrel')
		// 57P03: still recovering from a crash. Anything else is no matter of patience.
		else if (code !== 'ECONNREFUSED' && code !== '57P03') throw error
		return false
	}
}

async function query(url: string, statement: string) {
	const client = postgres(url, { max: 1, onnotice() {}, connect_timeout: 5, fetch_types: false })
	try {
		await client.unsafe(statement)
	} finally {
		await client.end({ timeout: 1 })
	}
}

/** Makes another database beside the one at `url` and returns its address. */
export async function createDatabase(url: string, name: string): Promise<string> {
	await query(url, `create database ${name}`)
	const address = new URL(url)
	address.pathname = `/${name}`
	return address.href
}
