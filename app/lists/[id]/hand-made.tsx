import Link from 'next/link'
import type { ReactNode } from 'react'
import { database } from '#db/connection'
import { entriesOf } from '#db/list-entries'
import type { ListSummary } from '#db/lists'
import { KeepList } from '../../_offline/keep-list.tsx'
import type { Reader } from '../../_session/reader.ts'
import { Description } from '../../_ui/description.tsx'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { readWords } from '../../_ui/read-word.tsx'
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
	notice: ReactNode
}

/** A list in its reader's own order. */
export async function HandMade({ list, reader, page, mayChange, notice }: BodyProps) {
	const entries = await entriesOf(database(), { readerId: reader.id }, list.id)
	const last = Math.max(1, Math.ceil(entries.length / PAGE))
	const here = Math.min(page, last)
	const [from, to] = [(here - 1) * PAGE, here * PAGE]
	const shown = entries.slice(from, to)
	const items = entries.filter(({ kind }) => kind !== 'section')
	const articles = entries.flatMap((entry) =>
		entry.kind === 'article' ? [{ articleId: entry.articleId, title: entry.title }] : [],
	)
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
				counts={await countsInWords(reader.id, entries)}
				isOwn={list.ownerId === reader.id}
			>
				<Description text={list.description} />
			</Heading>
			{articles.length <= MOST_KEPT && (
				<KeepList readerId={reader.id} listId={list.id} title={list.title} articles={articles} />
			)}
			{notice}
			{here > 1 && steps}
			<Items
				key={here}
				listId={list.id}
				entries={shown}
				around={around(entries, from, to)}
				start={entries.slice(0, from).filter(({ kind }) => kind !== 'section').length}
				total={items.length}
				page={here}
				readWords={await readWords(articlesIn(shown))}
				mayChange={mayChange}
			/>
			{entries.length === 0 && (
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

const articlesIn = (entries: Awaited<ReturnType<typeof entriesOf>>) =>
	entries.flatMap((entry) => (entry.kind === 'article' ? [entry.articleId] : []))
