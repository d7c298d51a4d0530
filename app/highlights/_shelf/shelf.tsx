import Link from 'next/link'
import { findOnShelf } from '#article/highlights/finding'
import { pageOf } from '#article/highlights/ordering'
import { shelfQuestionFrom } from '#article/highlights/question'
import { database } from '#db/connection'
import { shelfOf } from '#db/shelf'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { HowToMark } from '../how-to-mark.tsx'
import { shelfAddress } from './addresses.ts'
import { Ask } from './ask.tsx'
import { Choices } from './choices.tsx'
import { Chosen } from './chosen.tsx'
import { Facets } from './facets.tsx'
import { Group } from './group.tsx'
import { Kept } from './kept.tsx'
import { labelsOn } from './labels.ts'
import { Nothing } from './nothing.tsx'
import styles from './shelf.module.css'
import { Take } from './take.tsx'

/** Everything a reader has marked: looked through by words and choices, under its articles or tags. */
export async function Shelf({ readerId, params }: { readerId: string; params: URLSearchParams }) {
	const question = shelfQuestionFrom(params)
	const shelf = await shelfOf(database(), readerId)
	if (shelf.highlights.length === 0) return <EmptyShelf />
	const { found, counts, terms } = findOnShelf(shelf, question)
	const { groups, pages } = pageOf(found, question)
	const labelOf = labelsOn(shelf)
	const articles = new Set(found.map(({ article }) => article.id)).size
	return (
		<div className={`column ${styles.room}`}>
			<div className={styles.head}>
				<PageHead title="Your highlights">
					{counted(shelf.highlights.length, 'passage')}, seen only by you.
				</PageHead>
				<Ways />
				<search>
					<Ask words={question.words}>
						<Kept question={question} without={['q', 'page']} />
					</Ask>
				</search>
			</div>
			<aside
				id="narrow"
				className={styles.narrow}
				popover="auto"
				aria-label="Narrow the highlights"
			>
				<Facets counts={counts} question={question} total={found.length} labelOf={labelOf} />
				<button
					type="button"
					className={`button ${styles.done}`}
					popoverTarget="narrow"
					popoverTargetAction="hide"
				>
					{found.length > 0 ? `Show ${counted(found.length, 'passage')}` : 'Close'}
				</button>
			</aside>
			<div className={styles.answers}>
				<Chosen question={question} labelOf={labelOf} />
				<div className={styles.bar}>
					<p role="status" className={styles.total}>
						{found.length === 0
							? 'Nothing found'
							: `${counted(found.length, 'passage')} in ${counted(articles, 'article')}`}
					</p>
					<button
						type="button"
						className={`button button-quiet ${styles.open}`}
						popoverTarget="narrow"
					>
						Narrow
					</button>
					<Choices question={question} />
				</div>
				{found.length > 0 && <Take question={question} total={found.length} />}
				{groups.map((group) => (
					<Group key={group.key} {...{ group, question, terms }} />
				))}
				{groups.length === 0 && <Nothing question={question} isPast={found.length > 0} />}
				<PageSteps
					page={question.page}
					last={pages}
					to={(page) => shelfAddress({ ...question, page })}
				/>
			</div>
		</div>
	)
}

function EmptyShelf() {
	return (
		<div className="column column-narrow">
			<PageHead title="Your highlights" />
			<HowToMark />
			<p className={styles.elsewhere}>
				Marked something elsewhere? <Link href="/highlights/import">Bring it along</Link> from
				Hypothesis, or from whatever writes W3C Web Annotations.
			</p>
		</div>
	)
}

function Ways() {
	return (
		<nav className={styles.ways} aria-label="More about your highlights">
			<Link href="/highlights/import" prefetch={false}>
				Import
			</Link>
			<Link href="/highlights/shared" prefetch={false}>
				What you share
			</Link>
		</nav>
	)
}
