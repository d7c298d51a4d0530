import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A new folder that only we may enter, as `CARREL_DATA` for a test. */
export const aFolder = () => mkdtempSync(join(tmpdir(), 'carrel-services-'))

/** A program that a test started, and all it has printed. */
export interface Program {
	child: ChildProcess
	pid: number
	output: () => string
	/** Settles when `words` were printed; rejects when the program ends without. */
	says: (words: RegExp) => Promise<RegExpExecArray>
	ended: Promise<number | NodeJS.Signals | null>
}

/** Starts a program of ours as a person at a terminal would: a process group of its own, nothing configured. */
export function start(
	command: string[],
	env: Record<string, string>,
	as: { uid?: number; gid?: number } = {},
): Program {
	const [program = '', ...args] = command
	const child = spawn(program, args, {
		cwd: ROOT,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		...as,
		env: { ...process.env, ...NOTHING_CONFIGURED, ...env } as NodeJS.ProcessEnv,
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => {
			output += text
			child.emit('said')
		})
	const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
		child.once('close', (code, signal) => resolve(code ?? signal))
	})
	return { child, pid: child.pid ?? 0, output: () => output, says, ended }

	function says(words: RegExp): Promise<RegExpExecArray> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const found = words.exec(output)
				if (found) resolve(found)
			}
			child.on('said', look)
			look()
			ended.then((how) => reject(new Error(`it ended (${how}) without ${words}:\n${output}`)))
		})
	}
}

/** Holds the servers of a folder in a process of its own. */
export const holdServers = (folder: string, env: Record<string, string> = {}, ...flags: string[]) =>
	start([process.execPath, '--import', 'tsx', 'tests/support/hold-servers.ts', ...flags], {
		CARREL_DATA: folder,
		...env,
	})

/** What the shell or `npm test` may have set, and a person with a fresh clone has not. */
const NOTHING_CONFIGURED = {
	DATABASE_URL: '',
	MEILI_URL: '',
	MEILI_ADMIN_KEY: '',
	MEILI_SEARCH_KEY: '',
	MEILI_INDEX_PREFIX: '',
	NEXTAUTH_URL: '',
	NEXTAUTH_SECRET: '',
	SMTP_URL: '',
	MAIL_FROM: '',
	npm_lifecycle_event: '',
}

/** All processes whose command line or working folder lies in `folder`. Needs /proc. */
export function processesIn(folder: string): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number)
		.filter((pid) => {
			try {
				const isZombie = /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
				const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
				return (
					!isZombie &&
					(words.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(folder))
				)
			} catch {
				return false
			}
		})
}
