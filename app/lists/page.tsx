import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { dateInWords } from '#article/dates'
import { descriptionInWords } from '#article/lists/description'
import { database } from '#db/connection'
import { deletedListOf, type ListSummary, listsOf } from '#db/lists'
import { requireReader } from '../_session/reader.ts'
import { counted } from '../_ui/names.ts'
import { restore } from './actions.ts'
import styles from './lists.module.css'
import { NewListForm } from './new-list-form.tsx'
import { UndoNotice } from './undo-notice.tsx'

export const metadata: Metadata = { title: 'Reading lists' }

type Props = { searchParams: Promise<{ deleted?: string }> }

/** A reader's own lists, the one last worked on first. */
export default async function Lists({ searchParams }: Props) {
	const reader = await requireReader('/lists')
	const deleted = z.guid().safeParse((await searchParams).deleted)
	const gone = deleted.success && (await deletedListOf(database(), reader.id, deleted.data))
	const lists = await listsOf(database(), reader.id)
	return (
		<div className={`column column-narrow ${styles.shelf}`}>
			<h1>Reading lists</h1>
			{gone && (
				<UndoNotice action={restore} fields={{ listId: gone.id }} close="/lists">
					“{gone.title}” is deleted.
				</UndoNotice>
			)}
			{lists.length ? <Shelf lists={lists} /> : <EmptyShelf />}
			<NewListForm />
		</div>
	)
}

function Shelf({ lists }: { lists: ListSummary[] }) {
	return (
		<ul className={styles.lists}>
			{lists.map(({ id, title, description, count, updatedAt, query }) => (
				<li key={id}>
					<h2>
						<Link href={`/lists/${id}`}>{title}</Link>
					</h2>
					{description && (
						<p className={styles.description} dir="auto">
							{descriptionInWords(description)}
						</p>
					)}
					<p className="count">
						{query === null ? counted(count, 'item') : 'Smart list'} · changed{' '}
						{dateInWords(updatedAt.toISOString().slice(0, 10))}
					</p>
				</li>
			))}
		</ul>
	)
}

function EmptyShelf() {
	return (
		<p className={styles.empty}>
			A reading list holds articles in the order you choose, each with a note of yours. Give the
			first one a title here, or <Link href="/search">look for an article</Link> and choose “Add to
			list” beside it (or press <kbd>l</kbd>).
		</p>
	)
}
