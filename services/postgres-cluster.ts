import {
	existsSync,
	mkdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runToEnd, stopStranger } from './children.ts'
import type { Claim } from './claim.ts'
import { identityOf } from './identity.ts'
import type { Account } from './postgres-account.ts'
import { type Binaries, POSTGRES_MAJOR } from './postgres-binaries.ts'
import { CannotStart } from './trouble.ts'

/** How a local Postgres is to be run. */
export interface PostgresOptions {
	claim: Claim
	password: string
	/** Data that nobody will miss after a power cut: quicker, never synced to disk. */
	throwaway: boolean
}

/** Throws `CannotStart` when another major version of Postgres made the cluster. */
export function refuseOtherVersion(home: string): void {
	const file = join(home, 'PG_VERSION')
	if (!existsSync(file)) return
	const found = readFileSync(file, 'utf8').trim()
	if (found === POSTGRES_MAJOR) return
	const newer = Number(found) > Number(POSTGRES_MAJOR)
	throw new CannotStart(
		newer
			? `${home} was made by Postgres ${found}, newer than our ${POSTGRES_MAJOR}: update Carrel, or set CARREL_DATA to another folder.`
			: `${home} was made by Postgres ${found} and ours is ${POSTGRES_MAJOR}: dump it with the older one, or set CARREL_DATA to another folder.`,
	)
}

/** Builds the cluster beside its place and moves it there, so that a run that is cut off leaves nothing half made. */
export async function initialise(
	home: string,
	account: Account,
	{ initdb }: Binaries,
	{ claim, password, throwaway }: PostgresOptions,
) {
	const [site, passwordFile] = [`${home}.new`, join(claim.folder, 'postgres-password')]
	rmSync(site, { recursive: true, force: true })
	mkdirSync(site, { mode: 0o700 })
	writeFileSync(passwordFile, password, { mode: 0o600 })
	for (const path of [site, passwordFile]) account.give(path)
	// Sorting must not depend on which languages this machine has installed.
	const locale = [
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
	]
	const access = ['--username=carrel', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
	const sync = throwaway ? ['--no-sync'] : []
	try {
		await runToEnd({
			name: 'initdb',
			...account.running(initdb, [`--pgdata=${site}`, ...locale, ...access, ...sync]),
			cwd: '/',
			env: bareEnvironment(),
			log: join(claim.folder, 'postgres.log'),
		})
		renameSync(site, home)
	} finally {
		rmSync(passwordFile, { force: true })
		rmSync(site, { recursive: true, force: true })
	}
}

/** Ends a server that a crashed run left in this folder, and takes away a pid file that names nobody of ours. */
export async function clearLeftOver(home: string): Promise<void> {
	const file = join(home, 'postmaster.pid')
	if (!existsSync(file)) return
	const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
	const left = pid > 0 ? identityOf(pid) : null
	if (left && worksIn(pid, home)) await stopStranger(left, 'SIGINT')
	rmSync(file, { force: true })
}

function worksIn(pid: number, home: string): boolean {
	// Without /proc we cannot tell; then Postgres decides by itself, and refuses when in doubt.
	if (!existsSync('/proc/self/cwd')) return false
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === home
	} catch {
		return false
	}
}

/** Nothing of ours: `PGPORT` and the like in a user's shell are meant for another Postgres. */
export function bareEnvironment() {
	return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}
