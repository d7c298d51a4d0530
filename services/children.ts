import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Identity, identityOf, isAlive } from './identity.ts'
import { CannotStart } from './trouble.ts'

/** A program to run: in a process group of its own, so that Ctrl-C reaches it only through us and in our order. */
export interface Program {
	name: string
	command: string
	args: string[]
	cwd?: string
	env?: Record<string, string | undefined>
	uid?: number
	gid?: number
	/** The file that gets what it prints; without one its output goes where ours does. */
	log?: string
	/** The signal that asks it to end in good order. */
	endsOn?: NodeJS.Signals
}

/** A program that runs. */
export interface Child extends Identity {
	name: string
	log: string | undefined
	endsOn: NodeJS.Signals
	/** Settles when it has ended, with how. Never rejects. */
	ended: Promise<string>
	running: () => boolean
}

const living: Child[] = []
let stopping: Promise<void> | undefined

/** Starts a program. Every one started here ends with `stopAll`, the last one first. */
export function launch(program: Program): Child {
	if (stopping) throw new CannotStart('Stopped before everything was up.')
	const { command, args, cwd, env, uid, gid, log } = program
	const output = log ? openSync(log, 'w', 0o600) : 'inherit'
	const child = spawn(command, args, {
		cwd,
		env: env as NodeJS.ProcessEnv | undefined,
		uid,
		gid,
		detached: true,
		stdio: ['ignore', output, output],
	})
	if (typeof output === 'number') closeSync(output)
	const { pid } = child
	const running = () => pid !== undefined && child.exitCode === null && child.signalCode === null
	const started: Child = {
		name: program.name,
		log,
		endsOn: program.endsOn ?? 'SIGTERM',
		pid: pid ?? 0,
		born: (pid !== undefined && identityOf(pid)?.born) || '',
		ended: howItEnds(child),
		running,
	}
	living.push(started)
	started.ended.then(() => living.splice(living.indexOf(started), 1))
	return started
}

/** Runs a program to its end and returns what it printed; throws `ProgramFailed` when it did not end well. */
export async function runToEnd(program: Program & { log: string }): Promise<string> {
	const how = await launch(program).ended
	const output = readFileSync(program.log, 'utf8')
	if (how !== 'exit 0') throw new ProgramFailed(program.name, how, output)
	return output
}

/** Thrown when a program that we ran failed; `output` is all that it printed. */
export class ProgramFailed extends Error {
	override name = 'ProgramFailed'
	readonly output: string
	constructor(program: string, how: string, output: string) {
		const tail = output.trimEnd().split('\n').slice(-30).join('\n')
		super(`${program} failed (${how})${tail ? `:\n${tail}` : ''}`)
		this.output = output
	}
}

/** Ends one program in good order, or by force when it has not gone after 15 seconds. */
export async function stop(child: Child): Promise<void> {
	if (!child.running()) return
	signal(-child.pid, child.endsOn)
	await Promise.race([child.ended, sleep(15_000, null, { ref: false })])
	// Whoever is left of its group: it itself, or workers that outlived it.
	signal(-child.pid, 'SIGKILL')
	await child.ended
}

/** Ends everything that `launch` started, the last one first. Calling it twice waits for the same end. */
export function stopAll(): Promise<void> {
	stopping ??= (async () => {
		for (const child of [...living].reverse()) await stop(child)
		stopping = undefined
	})()
	return stopping
}

/** Ends a process that is not our child: one that an earlier run left behind. */
export async function stopStranger(left: Identity, endsOn: NodeJS.Signals): Promise<void> {
	const goneWithin = async (milliseconds: number) => {
		const until = Date.now() + milliseconds
		while (isAlive(left) && Date.now() < until) await sleep(25)
		return !isAlive(left)
	}
	signal(left.pid, endsOn)
	if (await goneWithin(10_000)) return
	signal(left.pid, 'SIGKILL')
	if (!(await goneWithin(5000)))
		throw new CannotStart(`Process ${left.pid} of an earlier run does not end: kill ${left.pid}`)
}

function howItEnds(child: ChildProcess): Promise<string> {
	return new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message))
		child.once('exit', (code, signalled) => resolve(signalled ?? `exit ${code}`))
	})
}

function signal(pid: number, name: NodeJS.Signals) {
	try {
		process.kill(pid, name)
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		// macOS says EPERM of a group in which only the dead are left.
		if (code !== 'ESRCH' && !(code === 'EPERM' && pid < 0)) throw error
	}
}
