import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { ListImportLine, ListImportOutcome } from '#article/lists/incoming/incoming'
import { database } from '#db/connection'
import { standingFrom } from '#db/list-import-undo'
import { listImportOf } from '#db/list-imports'
import { requireReader } from '../../../_session/reader.ts'
import styles from '../../../_ui/import.module.css'
import { Outcome } from '../../../_ui/import-outcome.tsx'
import { summaryOf } from '../../../_ui/import-summary.ts'
import { counted } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import { PageHead } from '../../../_ui/page-head.tsx'
import { takeOff } from './actions.ts'

export const metadata: Metadata = { title: 'What became of a file' }

type Address = { params: Promise<{ id: string }> }

/** What needs a look first. */
const OUTCOMES: readonly [ListImportOutcome, name: string, meaning: string][] = [
	['missing', 'Not found', 'Nothing of these is on the list.'],
	['refused', 'Refused', 'These could not be looked for.'],
	['linked', 'Put there as links', 'The library has no such article; these lead to where it is.'],
	['matched', 'Matched', 'These are in the library, and on the list now.'],
	['already', 'There already', 'Nothing was changed.'],
]

/** `/lists/import/{id}`: what became of each work in a file that whoever is here brought. */
export default async function Report({ params }: Address) {
	const { id: asked } = await params
	const reader = await requireReader(`/lists/import/${asked}`)
	const id = z.guid().safeParse(asked)
	const report = id.success && (await listImportOf(database(), reader.id, id.data))
	if (!report) notFound()
	const { file, fault, lines, list } = report
	const standing = await standingFrom(database(), reader.id, id.data)
	return (
		<div className="column column-narrow">
			<PageHead title="What became of it">
				<span dir="auto">“{file}”</span>
				{!fault && `, ${summaryOf('work', OUTCOMES, lines)}`}
			</PageHead>
			{fault && <p role="alert">{fault} Nothing was put on any list.</p>}
			{!fault && !list && <p>Nothing of it was put on a list.</p>}
			{list && <OnList list={list} importId={id.data} standing={standing} wasPut={wasPut(lines)} />}
			{OUTCOMES.map(([outcome, name, meaning]) => (
				<Outcome
					key={outcome}
					{...{ name, meaning }}
					lines={lines.filter((line) => line.outcome === outcome)}
					show={(line) => <Line line={line} />}
				/>
			))}
			<p className={styles.end}>
				<Link href="/lists/import">Bring something else</Link>, or go to{' '}
				<Link href="/lists">your lists</Link>.
			</p>
		</div>
	)
}

const wasPut = (lines: readonly ListImportLine[]) =>
	lines.some(({ outcome }) => outcome === 'matched' || outcome === 'linked')

/** Where it is, and the way to take it off again, or back. */
function OnList({
	list,
	importId,
	standing,
	wasPut,
}: {
	list: { id: string; title: string }
	importId: string
	standing: number
	wasPut: boolean
}) {
	return (
		<div className={styles.onList}>
			<p>
				On the list{' '}
				<Link href={`/lists/${list.id}`} prefetch={false}>
					{list.title}
				</Link>
			</p>
			{standing > 0 && (
				<form action={takeOff}>
					<input type="hidden" name="import" value={importId} />
					<button type="submit" className="button button-quiet">
						Take {counted(standing, 'item')} off again
					</button>
				</form>
			)}
			{standing === 0 && wasPut && (
				<p className="quiet" role="status">
					Nothing that this file put there is on it now. Bring the file again to have it back.
				</p>
			)}
		</div>
	)
}

function Line({ line: { what, why, articleId, url } }: { line: ListImportLine }) {
	return (
		<>
			<cite dir="auto">
				{articleId ? (
					<Link href={`/articles/${articleId}`} prefetch={false}>
						{what}
					</Link>
				) : url ? (
					<OutsideLink url={url}>{what}</OutsideLink>
				) : (
					what
				)}
			</cite>
			{why && <p className="quiet">{why}</p>}
		</>
	)
}
