import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#db/connection'
import { outcomesOf, runOf } from '#db/ledger'
import { libraryCounts } from '#db/library'
import { readerCount } from '#db/reader-directory'
import { keepersCounts } from '#db/runs'
import { requireRole } from '../_session/reader.ts'
import { counted } from '../_ui/names.ts'
import { indexState, indexWords } from './_room/index-state.ts'
import { Moment } from './_room/moment.tsx'
import { outcomesInWords } from './_room/outcomes.ts'
import styles from './_room/room.module.css'
import { Room } from './_room/room.tsx'

export const metadata: Metadata = { title: 'The desk', robots: { index: false } }

/** `/admin`: what is here, for editors and admins. */
export default async function Overview() {
	const reader = await requireRole('editor', '/admin')
	const db = database()
	const [counts, more, readers, index] = await Promise.all([
		libraryCounts(db),
		keepersCounts(db),
		readerCount(db),
		indexState(),
	])
	return (
		<Room reader={reader} here="/admin" title="The desk" lead="What is here, and how it stands.">
			<dl className={styles.facts}>
				<Fact name="Articles">
					{counted(counts.articles, 'article')} in {counted(counts.publications, 'publication')},{' '}
					{counted(counts.versions, 'version')}
				</Fact>
				<Fact name="Issues">{counted(more.issues, 'issue')}</Fact>
				<Fact name="Last run">
					<LastRun />
				</Fact>
				<Fact name="Failed inputs">
					{more.openFailures === 0 ? (
						'None that is open'
					) : (
						<Link href="/admin/runs" prefetch={false}>
							{counted(more.openFailures, 'input')} never read well since
						</Link>
					)}
				</Fact>
				<Fact name="Held versions">
					{counts.held === 0 ? (
						'No text waits for an editor'
					) : (
						<Link href="/admin/imports#held" prefetch={false}>
							{counted(counts.held, 'text')} to be looked at
						</Link>
					)}
				</Fact>
				<Fact name="Index">{indexWords(index)}</Fact>
				<Fact name="Readers">{counted(readers, 'account')}</Fact>
			</dl>
		</Room>
	)
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	)
}

async function LastRun() {
	const run = await runOf(database())
	if (!run) return 'Nothing was imported yet'
	const outcomes = await outcomesOf(database(), run.id)
	return (
		<>
			<Link href={`/admin/runs/${run.id}`} prefetch={false}>
				Run {run.id}
			</Link>
			, <Moment at={run.startedAt} />: {outcomesInWords(outcomes)}
		</>
	)
}
