import Link from 'next/link'
import { type ReactNode, Suspense } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import { itemsOf } from '#db/list-items'
import { type Outlined, outlineOf } from '#db/list-outline'
import type { ListSummary } from '#db/lists'
import { KeepList } from '../../_offline/keep-list.tsx'
import type { Reader } from '../../_session/reader.ts'
import { Description } from '../../_ui/description.tsx'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { readWords } from '../../_ui/read-word.tsx'
import { talkOn } from './_together/talk.tsx'
import { Together } from './_together/together.tsx'
import { AddHere } from './add-here.tsx'
import { countsInWords } from './counts.ts'
import { Heading } from './heading.tsx'
import { Items } from './items.tsx'
import styles from './list.module.css'
import { around } from './steps.ts'

/** So many are shown at a time: a page of them opens fast and stays fluid, however long the list. */
const PAGE = 100
/** A longer list is more than a browser should keep for reading offline. */
const MOST_KEPT = 500

export type BodyProps = {
	list: ListSummary
	reader: Reader
	page: number
	mayChange: boolean
	/** The item that a comment is being written on. */
	writing: string | undefined
	notice: ReactNode
}

/** A list in its reader's own order. Of its items only those are read that the page shows. */
export async function HandMade({ list, reader, page, mayChange, writing, notice }: BodyProps) {
	const viewer = { readerId: reader.id }
	const outline = await outlineOf(database(), viewer, list.id)
	const last = Math.max(1, Math.ceil(outline.length / PAGE))
	const here = Math.min(page, last)
	const [from, to] = [(here - 1) * PAGE, here * PAGE]
	const ids = outline.slice(from, to).map(({ id }) => id)
	const shown = await entriesOf(database(), viewer, list.id, ids)
	const items = countOf(outline)
	const steps = (
		<PageSteps
			page={here}
			last={last}
			to={(n) => `/lists/${list.id}${n > 1 ? `?page=${n}` : ''}`}
		/>
	)
	return (
		<>
			<Heading
				list={list}
				counts={await countsInWords(reader.id, { listId: list.id, items })}
				isOwn={list.ownerId === reader.id}
			>
				<Description text={list.description} />
			</Heading>
			<div className={styles.standing}>
				<Together readerId={reader.id} listId={list.id} />
				{items <= MOST_KEPT && (
					<Suspense>
						<Keep list={list} reader={reader} />
					</Suspense>
				)}
			</div>
			{notice}
			{here > 1 && steps}
			<Items
				key={here}
				listId={list.id}
				entries={shown}
				around={around(outline, from, to)}
				start={countOf(outline.slice(0, from))}
				total={items}
				page={here}
				readWords={await readWords(articlesIn(shown))}
				mayChange={mayChange}
				beneath={await talkOn(reader.id, { listId: list.id, entries: shown, writing, page: here })}
			/>
			{outline.length === 0 && (
				<p className={styles.empty}>
					Nothing on it yet. <Link href="/search">Look for an article</Link> and choose “Add to
					list” beside it.
				</p>
			)}
			{steps}
			{mayChange && <AddHere reader={reader} listId={list.id} />}
		</>
	)
}

// It needs script to do anything, so that it may come later.
async function Keep({ list, reader }: Pick<BodyProps, 'list' | 'reader'>) {
	const articles = await itemsOf(database(), reader.id, list.id)
	return (
		<KeepList
			readerId={reader.id}
			listId={list.id}
			title={list.title}
			articles={articles.map(({ articleId, title }) => ({ articleId, title }))}
		/>
	)
}

const countOf = (outline: readonly Outlined[]) =>
	outline.filter(({ isSection }) => !isSection).length

const articlesIn = (entries: readonly ListEntry[]) =>
	entries.flatMap((entry) => (entry.kind === 'article' ? [entry.articleId] : []))
