import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#db/connection'
import { type RunLine, runLines } from '#db/runs'
import { mayAs, requireRole } from '../../_session/reader.ts'
import { counted } from '../../_ui/names.ts'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { type Asked, addressOf, pageIn } from '../_room/asked.ts'
import { Jobs } from '../_room/jobs.tsx'
import { Moment } from '../_room/moment.tsx'
import { outcomesInWords } from '../_room/outcomes.ts'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { retry } from './actions.ts'

export const metadata: Metadata = { title: 'Runs', robots: { index: false } }

const PER_PAGE = 25

/** `/admin/runs`: every run of the indexer, and what came of it. */
export default async function Runs({ searchParams }: { searchParams: Asked }) {
	const reader = await requireRole('editor', '/admin/runs')
	const page = pageIn((await searchParams).page)
	const offset = (page - 1) * PER_PAGE
	const { total, runs } = await runLines(database(), { limit: PER_PAGE, offset })
	const isAdmin = mayAs('admin', reader)
	return (
		<Room
			reader={reader}
			here="/admin/runs"
			title="Runs"
			lead="What the indexer read, and what became of each input."
		>
			{isAdmin && (
				<form action={retry}>
					<button type="submit" className="button button-quiet">
						Read again all that failed
					</button>
				</form>
			)}
			{isAdmin && <Jobs kinds={['retry']} />}
			<section aria-label="Runs" className={styles.section}>
				<p className="count">{total === 0 ? 'Nothing was imported yet' : counted(total, 'run')}</p>
				<ul className={styles.lines}>
					{runs.map((run) => (
						<Line key={run.id} run={run} />
					))}
				</ul>
				<PageSteps
					page={page}
					last={Math.ceil(total / PER_PAGE)}
					to={(other) => addressOf('/admin/runs', { page: other })}
				/>
			</section>
		</Room>
	)
}

function Line({
	run: { id, command, startedAt, finishedAt, outcomes, openFailures },
}: {
	run: RunLine
}) {
	return (
		<li>
			<p className={styles.row}>
				<Link href={`/admin/runs/${id}`} className={styles.name} prefetch={false}>
					Run {id}
				</Link>
				<span className="count">{outcomesInWords(outcomes)}</span>
			</p>
			<p className="quiet">
				<Moment at={startedAt} />
				{finishedAt === null && ' · did not end'} · {command}
				{openFailures > 0 && (
					<span className={styles.bad}> · {counted(openFailures, 'failure')} open</span>
				)}
			</p>
		</li>
	)
}
