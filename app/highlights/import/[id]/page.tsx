import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { ImportLine, ImportOutcome } from '#article/highlights/incoming'
import { annotationImportOf } from '#db/annotation-imports'
import { database } from '#db/connection'
import { requireReader } from '../../../_session/reader.ts'
import styles from '../../../_ui/import.module.css'
import { Outcome } from '../../../_ui/import-outcome.tsx'
import { summaryOf } from '../../../_ui/import-summary.ts'
import { PageHead } from '../../../_ui/page-head.tsx'

export const metadata: Metadata = { title: 'What became of a file' }

type Address = { params: Promise<{ id: string }> }

/** What needs a look first. */
const OUTCOMES: readonly [ImportOutcome, name: string, meaning: string][] = [
	['lost', 'Kept, but not found', 'The words are kept as you marked them, among your highlights.'],
	['refused', 'Not kept', 'Nothing of these is here.'],
	['placed', 'Placed', 'These stand in their articles now.'],
	['already', 'Already here', 'Nothing was changed.'],
]

/** `/highlights/import/{id}`: what became of each annotation in a file that whoever is here brought. */
export default async function Report({ params }: Address) {
	const { id: asked } = await params
	const reader = await requireReader(`/highlights/import/${asked}`)
	const id = z.guid().safeParse(asked)
	const report = id.success && (await annotationImportOf(database(), reader.id, id.data))
	if (!report) notFound()
	const { file, fault, lines } = report
	return (
		<div className="column column-narrow">
			<PageHead title="What became of it">
				<span dir="auto">“{file}”</span>
				{!fault && `, ${summaryOf('annotation', OUTCOMES, lines)}`}
			</PageHead>
			{fault && <p role="alert">{fault} Nothing was kept.</p>}
			{OUTCOMES.map(([outcome, name, meaning]) => (
				<Outcome
					key={outcome}
					{...{ name, meaning }}
					lines={lines.filter((line) => line.outcome === outcome)}
					show={(line) => <Line line={line} />}
				/>
			))}
			<p className={styles.end}>
				<Link href="/highlights">See your highlights</Link>, or{' '}
				<Link href="/highlights/import">bring another file</Link>.
			</p>
		</div>
	)
}

function Line({ line: { what, why, articleId, highlightId, outcome } }: { line: ImportLine }) {
	return (
		<>
			<q dir="auto">{what}</q>
			{why && <p className="quiet">{why}</p>}
			{articleId && highlightId && (
				<p className="quiet">
					<Link
						href={`/articles/${articleId}${outcome === 'lost' ? '' : `#h-${highlightId}`}`}
						prefetch={false}
					>
						{outcome === 'lost' ? 'Open the article' : 'Go to passage'}
					</Link>
				</p>
			)}
		</>
	)
}
