import type { JobEnd, TakenJob } from '#db/jobs'
import type { Fetching } from './crawl/usage.ts'
import { type ImportOptions, importInto } from './import.ts'
import { isAddress } from './inputs.ts'
import type { Library } from './library.ts'
import { rebuild } from './rebuild.ts'
import { retriesOf } from './retry.ts'
import { isWell, type Summary, summaryText } from './summary.ts'
import { sync } from './sync.ts'
import { refusals } from './trouble.ts'
import { addressReader } from './web/addresses.ts'

interface JobOptions extends Fetching {
	onBusy: (who: string) => void
}

/** Does a job as the command of its name would, and gives its last words. */
export async function outcomeOf(
	library: Library,
	job: TakenJob,
	options: JobOptions,
): Promise<JobEnd> {
	switch (job.kind) {
		case 'sync':
			return synced(library, options)
		case 'rebuild': {
			const count = await rebuild(library, options)
			return { isDone: true, outcome: `The search index is built anew: ${count} articles` }
		}
		case 'retry':
			return retried(library, job, options)
		case 'import':
			return brought(library, job, options)
	}
}

async function synced(library: Library, { onBusy }: JobOptions): Promise<JobEnd> {
	const report = await sync(library, { onBusy })
	const refused = refusals(report)
	if (refused) return { isDone: false, outcome: refused }
	return { isDone: true, outcome: `${report.indexed} changes sent to the search index` }
}

async function retried(library: Library, job: TakenJob, options: JobOptions): Promise<JobEnd> {
	const run = job.given[0] === undefined ? undefined : Number(job.given[0])
	const retries = await retriesOf(library.db, run)
	if (retries.length === 0)
		return { isDone: true, outcome: 'Nothing failed that is to be tried again' }
	const command = `import --retry ${run ?? ''}`.trimEnd()
	return reading(library, [], { ...options, retries, command: `${command} (job ${job.id})` })
}

/** Addresses only, whoever wrote the job: a path would be a file of the machine that the indexer runs on. */
async function brought(library: Library, job: TakenJob, options: JobOptions): Promise<JobEnd> {
	const stray = job.given.find((address) => !isAddress(address))
	if (stray !== undefined) return { isDone: false, outcome: `${stray} is no address of the web` }
	const command = `import ${job.given.join(' ')} (job ${job.id})`
	return reading(library, job.given, { ...options, command })
}

async function reading(
	library: Library,
	paths: readonly string[],
	{ contact, allowPrivate, onBusy, ...options }: JobOptions & Omit<ImportOptions, 'readAddress'>,
): Promise<JobEnd> {
	const web = addressReader({ contact, allowPrivate })
	const given = { ...options, onBusy, readAddress: web.read }
	const summary = await importInto(library, paths, given).finally(web.close)
	return { isDone: isWell(summary), outcome: lastWords(summary), runId: summary.run }
}

const lastWords = (summary: Summary) => summaryText(summary).split('\n').at(-1) ?? ''
