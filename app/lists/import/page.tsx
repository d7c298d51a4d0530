import type { Metadata } from 'next'
import Link from 'next/link'
import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { changeableLists, listImportsOf } from '#db/list-imports'
import { requireReader } from '../../_session/reader.ts'
import styles from '../../_ui/import.module.css'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { BringForm } from './bring-form.tsx'

export const metadata: Metadata = { title: 'Bring articles to a list' }

type Props = { searchParams: Promise<{ list?: string; nothing?: string }> }

/** `/lists/import?list=…`: takes a file that names articles, to put them on a list. */
export default async function Import({ searchParams }: Props) {
	const { list = '', nothing } = await searchParams
	const reader = await requireReader(`/lists/import${list && `?list=${encodeURIComponent(list)}`}`)
	const lists = await changeableLists(database(), reader.id)
	const before = await listImportsOf(database(), reader.id)
	return (
		<div className="column column-narrow">
			<PageHead title="Bring articles to a list">
				What a citation manager, a spreadsheet or a syllabus names is looked for here and put on a
				list of yours.
			</PageHead>
			{nothing && <p role="alert">Choose a file, or type or paste something.</p>}
			<BringForm lists={lists} chosen={list} />
			<p className="quiet">
				Each is looked for by its address, else by its title, year and author. What the library has
				not becomes a link, where its address is given. You are told of every one what became of it.
			</p>
			{before.length > 0 && (
				<section className={styles.before}>
					<h2>Brought before</h2>
					<ul className={styles.files}>
						{before.map(({ id, file, createdAt, count }) => (
							<li key={id}>
								<Link href={`/lists/import/${id}`} prefetch={false}>
									{file}
								</Link>{' '}
								<span className="quiet">
									{counted(count, 'work')}, {dateInWords(createdAt.toISOString().slice(0, 10))}
								</span>
							</li>
						))}
					</ul>
				</section>
			)}
			<p className={styles.back}>
				<Link href={lists.some(({ id }) => id === list) ? `/lists/${list}` : '/lists'}>
					{lists.some(({ id }) => id === list) ? 'Back to the list' : 'Back to your lists'}
				</Link>
			</p>
		</div>
	)
}
