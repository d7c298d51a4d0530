import Link from 'next/link'
import { database } from '#db/connection'
import { type Job, recentJobs } from '#db/jobs'
import type { JobKind } from '#db/schema/accounts'
import { Moment } from './moment.tsx'
import styles from './room.module.css'
import { Watching } from './watching.tsx'

/** What was asked of the indexer lately, and how it stands; the page keeps itself up to date while something is open. */
export async function Jobs({ kinds }: { kinds: readonly JobKind[] }) {
	const jobs = await recentJobs(database(), { kinds })
	if (jobs.length === 0) return null
	return (
		<section aria-labelledby="jobs" className={styles.section}>
			<h2 id="jobs">Asked of the indexer</h2>
			{jobs.some(({ endedAt }) => endedAt === null) && <Watching />}
			<ul className={styles.lines}>
				{jobs.map((job) => (
					<JobLine key={job.id} job={job} />
				))}
			</ul>
		</section>
	)
}

const NAMES: Record<JobKind, string> = {
	rebuild: 'Build the index anew',
	sync: 'Bring the index what it lacks',
	retry: 'Read again what failed',
	import: 'Bring in',
}

function JobLine({ job }: { job: Job }) {
	const { kind, given, askedAt, outcome, runId } = job
	return (
		<li>
			<p className={styles.row}>
				<span>
					{NAMES[kind]}
					{given.length > 0 && `: ${given.join(' ')}`}
				</span>
				<span className={job.isDone === false ? styles.bad : styles.good}>{stateOf(job)}</span>
			</p>
			<p className="quiet">
				Asked on <Moment at={askedAt} />
				{outcome && <> · {outcome}</>}
				{runId !== null && (
					<>
						{' · '}
						<Link href={`/admin/runs/${runId}`} prefetch={false}>
							Run {runId}
						</Link>
					</>
				)}
			</p>
		</li>
	)
}

function stateOf({ startedAt, endedAt, isDone }: Job): string {
	if (endedAt !== null) return isDone ? 'Done' : 'Failed'
	return startedAt === null ? 'Asked' : 'At work'
}
