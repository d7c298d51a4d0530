import type { Metadata } from 'next'
import Link from 'next/link'
import { dateInWords } from '#article/dates'
import { annotationImportsOf } from '#db/annotation-imports'
import { database } from '#db/connection'
import { requireReader } from '../../_session/reader.ts'
import { FileField } from '../../_ui/file-field.tsx'
import styles from '../../_ui/import.module.css'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { MOST_MEGABYTES } from './upload/size.ts'

export const metadata: Metadata = { title: 'Bring highlights along' }

/** `/highlights/import`: takes a file of annotations made elsewhere. */
export default async function Import() {
	const reader = await requireReader('/highlights/import')
	const before = await annotationImportsOf(database(), reader.id)
	return (
		<div className="column column-narrow">
			<PageHead title="Bring highlights along">
				What you marked on the pages of this archive elsewhere becomes highlights of yours here.
			</PageHead>
			<form
				action="/highlights/import/upload"
				method="post"
				encType="multipart/form-data"
				className={styles.form}
			>
				<FileField
					accept=".json,.jsonld,.csv,application/json,application/ld+json,text/csv"
					required
				>
					JSON or CSV, up to {MOST_MEGABYTES} MB and 5,000 annotations: an export of Hypothesis, W3C
					Web Annotations, or what you exported here.
				</FileField>
				<button type="submit" className="button">
					Bring them along
				</button>
			</form>
			<p className="quiet">
				Each is looked for by the words it quotes, in the article whose address it gives. You are
				told of every one what became of it; bringing a file twice doubles nothing.
			</p>
			{before.length > 0 && (
				<section className={styles.before}>
					<h2>Brought before</h2>
					<ul className={styles.files}>
						{before.map(({ id, file, createdAt, count }) => (
							<li key={id}>
								<Link href={`/highlights/import/${id}`} prefetch={false}>
									{file}
								</Link>{' '}
								<span className="quiet">
									{counted(count, 'annotation')},{' '}
									{dateInWords(createdAt.toISOString().slice(0, 10))}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<p>
				<Link href="/highlights">Back to your highlights</Link>
			</p>
		</div>
	)
}
