import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { listsToAddTo } from '#db/list-adding'
import { entriesOf } from '#db/list-entries'
import { listOf, mayChangeList } from '#db/lists'
import { requireReader } from '../../../_session/reader.ts'
import { nameOf } from '../order.ts'
import { send } from './actions.ts'
import styles from './send.module.css'

export const metadata: Metadata = { title: 'To another list' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ item?: string }> }

/** `/lists/{id}/send?item=…`: copies an item to another list, or moves it there. */
export default async function Send({ params, searchParams }: Props) {
	const { id: asked } = await params
	const { item } = await searchParams
	const reader = await requireReader(`/lists/${asked}${item ? `/send?item=${item}` : ''}`)
	const [listId, itemId] = [z.guid().safeParse(asked), z.guid().safeParse(item)]
	const list = listId.success ? await listOf(database(), reader.id, listId.data) : null
	if (!list || !itemId.success) notFound()
	const viewer = { readerId: reader.id }
	const [entry] = await entriesOf(database(), viewer, list.id, [itemId.data])
	if (!entry) notFound()
	const mayMove = await mayChangeList(database(), reader.id, list.id)
	const lists = (await listsToAddTo(database(), reader.id)).filter(({ id }) => id !== list.id)
	return (
		<div className="column column-narrow stack">
			<h1>To another list</h1>
			<p>
				“{nameOf(entry)}”, on <Link href={`/lists/${list.id}`}>{list.title}</Link>
			</p>
			{lists.length === 0 && (
				<p>
					There is no other list yet. <Link href="/lists">Make one</Link> first.
				</p>
			)}
			<ul className={styles.lists}>
				{lists.map(({ id, title }) => (
					<li key={id}>
						<form action={send} className={styles.choice}>
							<span>{title}</span>
							<input type="hidden" name="listId" value={list.id} />
							<input type="hidden" name="itemId" value={entry.id} />
							<input type="hidden" name="to" value={id} />
							<input type="hidden" name="title" value={title} />
							<button
								type="submit"
								name="how"
								value="copy"
								className="button button-quiet"
								aria-label={`Copy to “${title}”`}
							>
								Copy
							</button>
							{mayMove && (
								<button
									type="submit"
									name="how"
									value="move"
									className="button button-quiet"
									aria-label={`Move to “${title}”`}
								>
									Move
								</button>
							)}
						</form>
					</li>
				))}
			</ul>
			<p>
				<Link href={`/lists/${list.id}#item-${entry.id}`}>Back</Link>
			</p>
		</div>
	)
}
