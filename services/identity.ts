import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'

/** A process, told apart from a later one that was given the same number. */
export interface Identity {
	pid: number
	/** When it was started, in the system's own words. */
	born: string
}

/** Who runs under this number now; null when nobody does. */
export function identityOf(pid: number): Identity | null {
	const born = existsSync('/proc/self/stat') ? bornByProc(pid) : bornByPs(pid)
	return born ? { pid, born } : null
}

/** True while that very process, not just its number, is alive. */
export function isAlive({ pid, born }: Identity): boolean {
	return identityOf(pid)?.born === born
}

function bornByProc(pid: number): string | null {
	try {
		// The name in brackets may hold spaces and brackets itself; state and times follow the last one.
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
		const [state, startTime] = [fields[0], fields[19]]
		if (!startTime || state === 'Z' || state === 'X') return null
		// Two containers that share a folder count their processes apart.
		const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()
		return `${boot} ${readlinkSync('/proc/self/ns/pid')} ${startTime}`
	} catch {
		return null
	}
}

function bornByPs(pid: number): string | null {
	const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C' },
	})
	return status === 0 && stdout.trim() ? stdout.trim() : null
}
