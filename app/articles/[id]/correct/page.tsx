import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import { requireRole } from '../../../_session/reader.ts'
import { PageHead } from '../../../_ui/page-head.tsx'
import styles from './correct.module.css'
import { seenIn, textsOf } from './fields.ts'
import { CorrectForm } from './form.tsx'
import { Made } from './made.tsx'

export const metadata: Metadata = { title: 'Correct an article', robots: { index: false } }

type Props = {
	params: Promise<{ id: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

const SAID: Record<string, string> = {
	changed: 'It is corrected. The article says so now; search follows shortly.',
	unchanged: 'The correction is kept. The article says the same.',
	'taken-back': 'The correction is taken back, and the sources’ own word stands again.',
	gone: 'Somebody took this correction back before you.',
}

/** `/articles/{id}/correct`: an editor puts an article right, for good. */
export default async function Correct({ params, searchParams }: Props) {
	const { id } = await params
	await requireRole('editor', `/articles/${id}/correct`)
	const { is, passage } = await searchParams
	const found = (await articleForReading(database(), id)) ?? notFound()
	const { article } = found
	const seen = seenIn(article)
	const said = SAID[String(is)]
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<PageHead
				kicker={<Link href={`/articles/${article.id}`}>{article.title || 'Untitled'}</Link>}
				title="Correct"
			>
				What you put right stands at once and after every import. Highlights move along.
			</PageHead>
			{said && (
				<p role="status" className={styles.notice}>
					{said}
				</p>
			)}
			<CorrectForm
				key={found.versionId}
				articleId={article.id}
				texts={textsOf(seen)}
				seen={JSON.stringify(seen)}
				passage={typeof passage === 'string' ? passage.slice(0, 500) : ''}
			/>
			<Made articleId={article.id} />
		</div>
	)
}
