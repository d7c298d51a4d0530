import { setTimeout as sleep } from 'node:timers/promises'
import { endJob, type JobEnd, letGoOfJob, stillAtWork, type TakenJob, takeJob } from '#db/jobs'
import type { Fetching } from './crawl/usage.ts'
import { outcomeOf } from './job.ts'
import type { Library } from './library.ts'
import { explain, isOfTheWorld } from './trouble.ts'

/** What `work` is asked: to do what waits now, or whatever comes. */
export interface WorkCommand extends Fetching {
	name: 'work'
	once: boolean
}

export interface WorkOptions extends Fetching {
	once: boolean
	stop: AbortSignal
	/** Told when a job is begun, and how it ended. */
	onJob: (job: TakenJob, end: JobEnd | null) => void
	/** Told of what goes wrong beside a job's own outcome. */
	onTrouble: (error: unknown) => void
	onBusy: (who: string) => void
}

const LOOK_MS = 1000
const ALIVE_MS = 10_000
const AFTER_TROUBLE_MS = 5000

/**
 * Does what admins ask for on the web, one job after the other, until told to stop; a job that is cut off by that waits to
 * be begun again. While the database is away it waits for it. False: a job was cut off, and may still be running in here.
 */
export async function work(library: Library, options: WorkOptions): Promise<boolean> {
	const { once, stop, onTrouble } = options
	while (!stop.aborted) {
		try {
			const job = await takeJob(library.db)
			if (job && !(await doJob(library, job, options))) return false
			if (!job && once) return true
			if (!job) await pause(LOOK_MS, stop)
		} catch (error) {
			if (once || !isOfTheWorld(error)) throw error
			onTrouble(error)
			await pause(AFTER_TROUBLE_MS, stop)
		}
	}
	return true
}

async function doJob(library: Library, job: TakenJob, options: WorkOptions): Promise<boolean> {
	const { stop, onJob, onTrouble } = options
	onJob(job, null)
	const beat = setInterval(() => stillAtWork(library.db, job).catch(onTrouble), ALIVE_MS)
	try {
		const end = await Promise.race([endOf(library, job, options), told(stop)])
		if (end === 'stop') {
			await letGoOfJob(library.db, job)
			return false
		}
		await endJob(library.db, job, end)
		onJob(job, end)
		return true
	} finally {
		clearInterval(beat)
	}
}

/** How a job comes out; whatever it fails of is its outcome, in a line. */
async function endOf(library: Library, job: TakenJob, options: WorkOptions): Promise<JobEnd> {
	try {
		return await outcomeOf(library, job, options)
	} catch (error) {
		if (!options.stop.aborted) options.onTrouble(error)
		return { isDone: false, outcome: explain(error).split('\n')[0] ?? '' }
	}
}

function told(stop: AbortSignal): Promise<'stop'> {
	return new Promise((resolve) => {
		if (stop.aborted) resolve('stop')
		else stop.addEventListener('abort', () => resolve('stop'), { once: true })
	})
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	try {
		await sleep(milliseconds, undefined, { signal })
	} catch (error) {
		if (!signal.aborted) throw error
	}
}
