import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { Citation } from '#db/citations'
import { inARow } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import styles from './citations.module.css'
import { noteId } from './places.ts'

/** The articles of the archive that this one cites, and those that cite it. Nothing where there are none. */
export function Citations({
	cites,
	citedBy,
}: {
	cites: readonly Citation[]
	citedBy: readonly Citation[]
}) {
	return (
		<>
			{cites.length > 0 && (
				<section className={styles.citations} aria-labelledby="cites">
					<h2 id="cites">Cites in this archive</h2>
					<ul className={styles.list}>
						{cites.map((citation) => (
							<Line key={citation.article.id} citation={citation} placesOn="">
								{citation.url && (
									<>
										{' '}
										· <OutsideLink url={citation.url}>original page</OutsideLink>
									</>
								)}
							</Line>
						))}
					</ul>
				</section>
			)}
			{citedBy.length > 0 && (
				<section className={styles.citations} aria-labelledby="cited-by">
					<h2 id="cited-by">Cited by</h2>
					<ul className={styles.list}>
						{citedBy.map((citation) => (
							<Line
								key={citation.article.id}
								citation={citation}
								placesOn={`/articles/${citation.article.id}`}
							/>
						))}
					</ul>
				</section>
			)}
		</>
	)
}

function Line({
	citation: { article, places },
	placesOn,
	children,
}: {
	citation: Citation
	/** The page on which the citing places stand; empty for this one. */
	placesOn: string
	children?: React.ReactNode
}) {
	const facts = [
		inARow(article.authors),
		article.issue && `Issue ${article.issue}`,
		article.publishedOn && dateInWords(article.publishedOn),
	].filter(Boolean)
	return (
		<li>
			<Link href={`/articles/${article.id}`} className={styles.title} dir="auto" prefetch={false}>
				{article.title || 'Untitled'}
			</Link>
			<span className="quiet">
				{' '}
				{facts.map((fact) => `${fact} · `)}
				{places.map((place, n) => (
					<span key={place}>
						{n > 0 && ', '}
						<a href={`${placesOn}#${idOf(place)}`}>{place.startsWith('note ') ? place : 'text'}</a>
					</span>
				))}
				{children}
			</span>
		</li>
	)
}

const idOf = (place: string) =>
	place.startsWith('note ') ? noteId(place.slice('note '.length)) : place
