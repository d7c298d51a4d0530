import Link from 'next/link'
import type { ReactNode } from 'react'
import { dateInWords } from '#article/dates'
import type { ListEntry } from '#article/lists/entry'
import type { ReadableList } from '#db/list-publishing'
import { Description } from './description.tsx'
import { inSections, type ListSection } from './entries-in-sections.ts'
import { Entry } from './listed-entry.tsx'
import { counted } from './names.ts'
import styles from './published-list.module.css'

type Props = {
	list: ReadableList
	entries: readonly ListEntry[]
	/** What can be done with it, below its heading. */
	doings: ReactNode
	/** What is said beneath an item, by its id. */
	beneath?: Readonly<Record<string, ReactNode>>
}

/** A list as those read it, and print it, who do not work on it. */
export function PublishedList({ list, entries, doings, beneath = {} }: Props) {
	const sections = inSections(entries)
	return (
		<article className={`column column-narrow ${styles.list}`}>
			<header className={styles.heading}>
				<p className="kicker">Reading list</p>
				<h1 dir="auto">{list.title}</h1>
				<p className={styles.byline}>
					By <bdi>{list.curator}</bdi> · {factsOf(list, entries)}
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
			{sections.length === 0 && <p>Nothing is on it now.</p>}
			{sections.map((section) => (
				<Section key={section.id} section={section} beneath={beneath} />
			))}
		</article>
	)
}

function Section({
	section: { id, title, note, entries },
	beneath,
}: {
	section: ListSection
	beneath: Readonly<Record<string, ReactNode>>
}) {
	const items = (
		<ul className={styles.items}>
			{entries.map((entry) => (
				<li key={entry.id} id={`item-${entry.id}`}>
					<Entry entry={entry} heading={title === null ? 'h2' : 'h3'} />
					{beneath[entry.id]}
				</li>
			))}
		</ul>
	)
	if (title === null) return items
	return (
		<section className={styles.section} aria-labelledby={`item-${id}`}>
			<h2 id={`item-${id}`} dir="auto">
				{title}
			</h2>
			{note && (
				<p className={styles.note} dir="auto">
					{note}
				</p>
			)}
			{items}
		</section>
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

function factsOf({ publishedAt, updatedAt, visibility }: ReadableList, entries: Props['entries']) {
	const count = entries.filter(({ kind }) => kind !== 'section').length
	const day = (date: Date) => dateInWords(date.toISOString().slice(0, 10))
	const isPublished = visibility === 'public' && publishedAt
	return [
		counted(count, 'item'),
		isPublished && `published ${day(publishedAt)}`,
		(!isPublished || day(publishedAt) !== day(updatedAt)) && `changed ${day(updatedAt)}`,
	]
		.filter(Boolean)
		.join(' · ')
}
