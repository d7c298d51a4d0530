import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { listOf, mayChangeList } from '#db/lists'
import { currentReader, requireReader } from '../../_session/reader.ts'
import { pageAsked } from '../../_ui/page-asked.ts'
import { TakeList } from '../../_ui/take-list.tsx'
import { publicMetadata, readingView } from './_together/reading-view.tsx'
import { HandMade } from './hand-made.tsx'
import styles from './list.module.css'
import { NOT_TAKEN_BACK } from './outcomes.ts'
import { Smart } from './smart.tsx'
import { offeredUndo } from './undo.ts'
import { UndoOffer } from './undo-offer.tsx'

/** Past the end of every list, where its last page is shown. */
const LAST = 10_000

type Props = {
	params: Promise<{ id: string }>
	searchParams: Promise<{ page?: string; done?: string; comment?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const reader = await currentReader()
	const id = z.guid().safeParse((await params).id)
	const list = reader && id.success ? await listOf(database(), reader.id, id.data) : null
	return list ? { title: list.title } : publicMetadata((await params).id)
}

/** A list to work on, for its owner and editors; others who may read it get a page to read, and to everybody else there is none. */
export default async function List({ params, searchParams }: Props) {
	const { id: asked } = await params
	const { page: wish, done, comment: writing } = await searchParams
	const toRead = await readingView(asked, { writing, page: pageAsked(wish) })
	if (toRead) return toRead
	const reader = await requireReader(`/lists/${asked}`)
	const id = z.guid().safeParse(asked)
	const list = id.success && (await listOf(database(), reader.id, id.data))
	if (!list) notFound()
	const page = wish === 'last' ? LAST : (pageAsked(wish) ?? 1)
	const mayChange = await mayChangeList(database(), reader.id, list.id)
	const offer = done ? await offeredUndo(list.id) : null
	const Body = list.query === null ? HandMade : Smart
	return (
		<div className={`column column-narrow ${styles.list}`}>
			<Body
				{...{ list, reader, page, mayChange, writing }}
				notice={
					offer ? (
						<UndoOffer listId={list.id}>{offer.said}</UndoOffer>
					) : (
						done === 'no' && <p role="status">{NOT_TAKEN_BACK}</p>
					)
				}
			/>
			<TakeList listId={list.id} mayEdit={mayChange && list.query === null} />
		</div>
	)
}
