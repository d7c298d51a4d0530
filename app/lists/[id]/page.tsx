import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { itemsOf, removedItemOf } from '#db/list-items'
import { listOf } from '#db/lists'
import { KeepList } from '../../_offline/keep-list.tsx'
import { currentReader, requireReader } from '../../_session/reader.ts'
import { ReadWord } from '../../_ui/read-word.tsx'
import { UndoNotice } from '../undo-notice.tsx'
import { changeItemByForm } from './actions.ts'
import { Heading } from './heading.tsx'
import { Items } from './items.tsx'
import styles from './list.module.css'
import { Take } from './take.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ removed?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const reader = await currentReader()
	const id = z.guid().safeParse((await params).id)
	const list = reader && id.success ? await listOf(database(), reader.id, id.data) : null
	return { title: list?.title ?? 'Reading list' }
}

/** One of a reader's own lists, to read from and to work on. To everybody else there is no such page. */
export default async function List({ params, searchParams }: Props) {
	const { id: asked } = await params
	const reader = await requireReader(`/lists/${asked}`)
	const id = z.guid().safeParse(asked)
	const list = id.success && (await listOf(database(), reader.id, id.data))
	if (!list) notFound()
	const items = await itemsOf(database(), reader.id, list.id)
	const wish = z.guid().safeParse((await searchParams).removed)
	const removed = wish.success && (await removedItemOf(database(), reader.id, list.id, wish.data))
	return (
		<div className={`column column-narrow ${styles.list}`}>
			<Heading list={list} />
			<KeepList
				readerId={reader.id}
				listId={list.id}
				title={list.title}
				articles={items.map(({ articleId, title }) => ({ articleId, title }))}
			/>
			{removed && (
				<UndoNotice
					action={changeItemByForm}
					fields={{ do: 'put back', listId: list.id, itemId: removed.id }}
					close={`/lists/${list.id}`}
				>
					“{removed.title}” is off the list.
				</UndoNotice>
			)}
			<Items
				listId={list.id}
				items={items}
				readWords={Object.fromEntries(
					items.map(({ articleId }) => [
						articleId,
						<ReadWord key={articleId} articleId={articleId} />,
					]),
				)}
			/>
			{items.length === 0 && (
				<p className={styles.empty}>
					Nothing on it yet. <Link href="/search">Look for an article</Link> and choose “Add to
					list” beside it.
				</p>
			)}
			<Take listId={list.id} mayEdit />
		</div>
	)
}
