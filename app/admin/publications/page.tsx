import type { Metadata } from 'next'
import { database } from '#db/connection'
import { type PublicationLine, publicationLines } from '#db/publications'
import { requireRole } from '../../_session/reader.ts'
import { counted, inARow, languageName } from '../../_ui/names.ts'
import { OutsideLink } from '../../_ui/outside-link.tsx'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { PublicationForm } from './form.tsx'

export const metadata: Metadata = { title: 'Publications', robots: { index: false } }

/** `/admin/publications`: the magazines whose articles are here. */
export default async function Publications() {
	const reader = await requireRole('admin', '/admin/publications')
	const publications = await publicationLines(database())
	return (
		<Room
			reader={reader}
			here="/admin/publications"
			title="Publications"
			lead="The magazines whose articles are here. Each comes with the first of its articles."
		>
			{publications.length === 0 && <p>There is none before something is imported.</p>}
			<ul className={styles.lines}>
				{publications.map((publication) => (
					<Line key={publication.slug} publication={publication} />
				))}
			</ul>
		</Room>
	)
}

function Line({ publication }: { publication: PublicationLine }) {
	const { slug, name, homePage, articles, languages } = publication
	return (
		<li>
			<p className={styles.row}>
				<span className={styles.name}>{name}</span>
				<span className="count">{counted(articles, 'article')}</span>
			</p>
			<p className="quiet">
				{slug}
				{languages.length > 0 && ` · in ${inARow(languages.map(languageName))}`}
				{homePage && (
					<>
						{' · '}
						<OutsideLink url={homePage}>{homePage}</OutsideLink>
					</>
				)}
			</p>
			<details className={styles.disclosed}>
				<summary>
					Edit<span className="unseen"> “{name}”</span>
				</summary>
				<PublicationForm slug={slug} name={name} homePage={homePage} key={`${name} ${homePage}`} />
			</details>
		</li>
	)
}
