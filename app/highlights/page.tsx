import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#db/connection'
import { type Highlight, highlightsOf } from '#db/highlights'
import { requireReader } from '../_session/reader.ts'
import { counted } from '../_ui/names.ts'
import { PageHead } from '../_ui/page-head.tsx'
import { HowToMark } from './how-to-mark.tsx'
import { Item } from './item.tsx'
import styles from './page.module.css'

export const metadata: Metadata = { title: 'Your highlights' }

/** Everything whoever is here has marked, what was marked last first, under the article it stands in. */
export default async function HighlightsPage() {
	const reader = await requireReader('/highlights')
	const highlights = await highlightsOf(database(), reader.id)
	const groups = grouped(highlights)
	return (
		<div className="column column-narrow">
			<PageHead title="Your highlights">
				{highlights.length > 0 &&
					`${counted(highlights.length, 'passage')} in ${counted(groups.length, 'article')}, seen only by you.`}
			</PageHead>
			{highlights.length === 0 && <HowToMark />}
			{groups.map((highlights) => (
				<Group key={highlights[0]?.articleId} highlights={highlights} />
			))}
		</div>
	)
}

function Group({ highlights }: { highlights: Highlight[] }) {
	const [first] = highlights
	if (!first) return null
	const { articleId, articleKicker, articleTitle } = first
	return (
		<section className={styles.group} aria-labelledby={`in-${articleId}`}>
			{articleKicker && <p className="kicker">{articleKicker}</p>}
			<h2 id={`in-${articleId}`}>
				<Link href={`/articles/${articleId}`}>{articleTitle || 'Untitled'}</Link>
			</h2>
			<ul className={styles.items}>
				{highlights.map(({ id, colour, note, quote, state, guess, createdAt }) => (
					<Item
						key={id}
						highlight={{ id, articleId, colour, note, quote, state, guess }}
						markedOn={createdAt.toISOString().slice(0, 10)}
					/>
				))}
			</ul>
		</section>
	)
}

/** The highlights of each article together; the article marked last comes first. */
function grouped(highlights: readonly Highlight[]): Highlight[][] {
	const groups = new Map<string, Highlight[]>()
	for (const highlight of highlights) {
		const group = groups.get(highlight.articleId)
		if (group) group.push(highlight)
		else groups.set(highlight.articleId, [highlight])
	}
	return [...groups.values()]
}
