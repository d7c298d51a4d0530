import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SearchServer } from '#search/server'
import { DEFAULT_PREFIX } from '#search/settings'
import { startLocal, stopEverything } from '#services/local'

/** Servers that hold nothing yet, as a library of its own has them. */
export interface FreshServers {
	databaseUrl: string
	search: SearchServer
	/** Where they keep what they hold. */
	folder: string
	/** The process of each, 0 where there is none. */
	pids: { postgres: number; meilisearch: number }
	/** Seconds of processor time that each has used so far; 0 where the system does not tell. */
	cpuSeconds(): { postgres: number; meilisearch: number }
}

/** Runs `work` on servers in a new folder, which are gone afterwards. */
export async function onFreshServers<T>(work: (servers: FreshServers) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(path.join(tmpdir(), 'carrel-bench-'))
	try {
		return await onServersIn(folder, work)
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}

/** Runs `work` on the servers of a folder, which keeps what they hold. */
export async function onServersIn<T>(
	folder: string,
	work: (servers: FreshServers) => Promise<T>,
): Promise<T> {
	try {
		const { children, postgres, meilisearch } = await startLocal({
			folder,
			command: 'npm run bench',
			prefix: DEFAULT_PREFIX,
			postgres: true,
			meilisearch: true,
		})
		const pidOf = (name: string) => children.find((child) => child.name === name)?.pid ?? 0
		return await work({
			databaseUrl: postgres?.url ?? '',
			search: {
				url: meilisearch?.url ?? '',
				key: meilisearch?.adminKey ?? '',
				prefix: DEFAULT_PREFIX,
			},
			folder,
			pids: { postgres: pidOf('Postgres'), meilisearch: pidOf('Meilisearch') },
			cpuSeconds: () => ({
				postgres: cpuSecondsOf(pidOf('Postgres')),
				meilisearch: cpuSecondsOf(pidOf('Meilisearch')),
			}),
		})
	} finally {
		await stopEverything()
	}
}

/** Processor time of a process and its children, living or gone, in hundredths as Linux counts it. */
export function cpuSecondsOf(pid: number): number {
	try {
		const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(/\) (?!.*\) )/s)
		const times = rest.split(' ').slice(11, 15).map(Number)
		const own = times.reduce((sum, ticks) => sum + ticks, 0) / 100
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim()
		return children
			.split(/\s+/)
			.reduce((sum, child) => sum + (child ? cpuSecondsOf(Number(child)) : 0), own)
	} catch {
		return 0
	}
}

/** The most memory a process has had at once, in MB; 0 where the system does not tell. */
export function peakMbOf(pid: number): number {
	try {
		const [, kilobytes = '0'] =
			/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
		return Number(kilobytes) / 1024
	} catch {
		return 0
	}
}

/** The memory of a process now, in MB, pages of files that it maps apart; 0 where the system does not tell. */
export function ownMbOf(pid: number): number {
	try {
		const [, kilobytes = '0'] =
			/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
		return Number(kilobytes) / 1024
	} catch {
		return 0
	}
}
