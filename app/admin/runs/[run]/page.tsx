import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { type KeptLine, outcomesOf, runOf } from '#db/ledger'
import { ledgerPart } from '#db/runs'
import { mayAs, requireRole } from '../../../_session/reader.ts'
import { PageSteps } from '../../../_ui/page-steps.tsx'
import { type Asked, addressOf, oneOfThese, pageIn } from '../../_room/asked.ts'
import { Jobs } from '../../_room/jobs.tsx'
import { Moment } from '../../_room/moment.tsx'
import { OUTCOMES } from '../../_room/outcomes.ts'
import styles from '../../_room/room.module.css'
import { Room } from '../../_room/room.tsx'
import { retry } from '../actions.ts'

export const metadata: Metadata = { title: 'A run', robots: { index: false } }

const PER_PAGE = 100

type Props = { params: Promise<{ run: string }>; searchParams: Asked }

/** `/admin/runs/{run}`: the ledger of a run, the reason of each line with it. */
export default async function RunPage({ params, searchParams }: Props) {
	const { run: asked } = await params
	const reader = await requireRole('editor', `/admin/runs/${asked}`)
	const id = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : notFound()
	const run = (await runOf(database(), id)) ?? notFound()
	const { outcome: wanted, page: at } = await searchParams
	const outcome = oneOfThese(OUTCOMES, wanted)
	const page = pageIn(at)
	const outcomes = await outcomesOf(database(), id)
	const all = OUTCOMES.reduce((sum, one) => sum + outcomes[one], 0)
	const lines = await ledgerPart(database(), id, {
		outcome,
		limit: PER_PAGE,
		offset: (page - 1) * PER_PAGE,
	})
	const here = `/admin/runs/${id}`
	return (
		<Room reader={reader} here="/admin/runs" title={`Run ${id}`} lead={run.command}>
			<p className="quiet">
				Began <Moment at={run.startedAt} />
				{run.finishedAt ? (
					<>
						, ended <Moment at={run.finishedAt} />
					</>
				) : (
					', and has not ended'
				)}
			</p>
			{mayAs('admin', reader) && (
				<>
					{outcomes.failed > 0 && (
						<form action={retry}>
							<input type="hidden" name="run" value={id} />
							<button type="submit" className="button button-quiet">
								Read again what failed in this run
							</button>
						</form>
					)}
					<Jobs kinds={['retry']} />
				</>
			)}
			<section aria-label="Ledger" className={styles.section}>
				<nav aria-label="Outcomes" className={styles.doings}>
					<Way to={here} isHere={outcome === null} words={`All (${all.toLocaleString('en')})`} />
					{OUTCOMES.filter((one) => outcomes[one] > 0).map((one) => (
						<Way
							key={one}
							to={addressOf(here, { outcome: one })}
							isHere={outcome === one}
							words={`${one} (${outcomes[one].toLocaleString('en')})`}
						/>
					))}
				</nav>
				<ul className={styles.lines}>
					{lines.map((line) => (
						<Line key={line.n} line={line} />
					))}
				</ul>
				<PageSteps
					page={page}
					last={Math.ceil((outcome ? outcomes[outcome] : all) / PER_PAGE)}
					to={(other) => addressOf(here, { outcome, page: other })}
				/>
			</section>
		</Room>
	)
}

function Way({ to, isHere, words }: { to: string; isHere: boolean; words: string }) {
	return (
		<Link href={to} className="chip" aria-current={isHere ? 'page' : undefined} prefetch={false}>
			{words}
		</Link>
	)
}

function Line({
	line: { input, place, articleId, outcome, reason, resolvedBy },
}: {
	line: KeptLine
}) {
	const isOpen = outcome === 'failed' && resolvedBy === null
	return (
		<li>
			<p className={styles.row}>
				<span>
					{input}
					{place && <span className="quiet"> · {place}</span>}
				</span>
				<span className={isOpen ? styles.bad : styles.good}>{outcome}</span>
			</p>
			{(reason || articleId || resolvedBy !== null) && (
				<p className="quiet">
					{reason}
					{articleId && outcome !== 'failed' && (
						<>
							{reason && ' · '}
							<Link href={`/articles/${articleId}`} prefetch={false}>
								{articleId}
							</Link>
						</>
					)}
					{resolvedBy !== null && ` · went well in run ${resolvedBy}`}
				</p>
			)}
		</li>
	)
}
