import Link from 'next/link'
import { dateInWords } from '#article/dates'
import { relatedTo } from '#search/related'
import { SearchUnavailable, searchServer } from '#search/server'
import { inARow } from '../../../_ui/names.ts'
import styles from './related.module.css'

const MOST = 5

/** Where to read on: the articles nearest in meaning. Nothing while search is resting. */
export async function Related({ articleId }: { articleId: string }) {
	const related = await relatedArticles(articleId)
	if (related.length === 0) return null
	return (
		<section className={`${styles.related} screen-only`} aria-labelledby="related">
			<h2 id="related">Related articles</h2>
			<ul>
				{related.map(({ id, title, kicker, authors, issue, publishedOn }) => (
					<li key={id}>
						{kicker && <span className="kicker">{kicker}</span>}
						<Link href={`/articles/${id}`} prefetch={false} dir="auto">
							{title || 'Untitled'}
						</Link>
						<span className="quiet">
							{[
								authors.length > 0 && inARow(authors),
								issue && `Issue ${issue}`,
								publishedOn && dateInWords(publishedOn),
							]
								.filter(Boolean)
								.join(' · ')}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}

async function relatedArticles(id: string) {
	try {
		return await relatedTo(searchServer(), id, MOST)
	} catch (error) {
		if (error instanceof SearchUnavailable) return []
		throw error
	}
}
