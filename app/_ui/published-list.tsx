import Link from 'next/link'
import type { ReactNode } from 'react'
import { dateInWords } from '#article/dates'
import type { ListEntry } from '#article/lists/entry'
import type { ReadableList } from '#db/list-publishing'
import { Description } from './description.tsx'
import type { ListInParts } from './list-in-parts.ts'
import { ListReading } from './list-reading.tsx'
import { counted } from './names.ts'
import styles from './published-list.module.css'
import { TakeList } from './take-list.tsx'

type Props = {
	list: ReadableList
	parts: ListInParts
	/** The part of it that was asked for; null for all that there is. */
	page: number | null
	/** That of the link it is read by, where it is. */
	token?: string
	/** What can be done with it, below its heading. */
	doings: ReactNode
	/** What is said beneath items, by their ids. */
	talk?: (entries: readonly ListEntry[]) => Promise<Readonly<Record<string, ReactNode>>>
}

/** A list as those read it, and print it, who do not work on it. */
export function PublishedList({ list, parts, page, token, doings, talk }: Props) {
	// A search has no end: what it finds is shown in pages.
	const shown = list.query !== null && parts.last > 1 ? (page ?? 1) : page
	return (
		<article className={`column column-narrow ${styles.list}`}>
			<header className={styles.heading}>
				<p className="kicker">Reading list</p>
				<h1 dir="auto">{list.title}</h1>
				<p className={styles.byline}>
					By <bdi>{list.curator}</bdi> · {factsOf(list, parts.items)}
				</p>
				<Description text={list.description} />
				<Credit list={list} />
				<div className={`${styles.doings} screen-only`}>{doings}</div>
			</header>
			{list.query !== null && (
				<p className="quiet">
					What <a href={`/search?${list.query}`}>this search</a> finds, now and whenever you look.
				</p>
			)}
			<ListReading
				parts={parts}
				page={shown === null ? null : Math.min(shown, parts.last)}
				address={token ? `/shared/${token}` : `/lists/${list.id}`}
				talk={talk ?? (async () => ({}))}
			/>
			<TakeList listId={list.id} token={token} />
		</article>
	)
}

function Credit({ list: { credit, origin } }: { list: ReadableList }) {
	if (!credit) return null
	const words = <bdi>{credit}</bdi>
	return (
		<p className="quiet">
			Began as a copy of {origin ? <Link href={`/lists/${origin}`}>{words}</Link> : words}
		</p>
	)
}

function factsOf({ publishedAt, updatedAt, visibility }: ReadableList, items: number) {
	const day = (date: Date) => dateInWords(date.toISOString().slice(0, 10))
	const isPublished = visibility === 'public' && publishedAt
	return [
		counted(items, 'item'),
		isPublished && `published ${day(publishedAt)}`,
		(!isPublished || day(publishedAt) !== day(updatedAt)) && `changed ${day(updatedAt)}`,
	]
		.filter(Boolean)
		.join(' · ')
}
