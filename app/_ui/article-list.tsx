import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { ArticleLine } from '#db/article-lines'
import styles from './article-list.module.css'
import { inARow } from './names.ts'
import { ReadWord } from './read-word.tsx'

/** Articles as the contents page of a review lists them. `without` leaves out what the page says already; `heading` follows the page's own. */
export function ArticleList({
	articles,
	without = [],
	heading: Heading = 'h3',
}: {
	articles: readonly ArticleLine[]
	without?: ('issue' | 'authors')[]
	heading?: 'h2' | 'h3'
}) {
	return (
		<ol className={styles.list}>
			{articles.map((article) => (
				<li key={article.id}>
					{article.kicker && <p className="kicker">{article.kicker}</p>}
					<Heading className={styles.title} dir="auto">
						<Link href={`/articles/${article.id}`} prefetch={false} data-step>
							{article.title || 'Untitled'}
						</Link>
					</Heading>
					{article.standfirst && (
						<p className={styles.standfirst} dir="auto">
							{article.standfirst}
						</p>
					)}
					<p className="quiet">
						{factsOf(article, without)} <ReadWord articleId={article.id} />
					</p>
				</li>
			))}
		</ol>
	)
}

function factsOf({ authors, issue, publishedOn }: ArticleLine, without: string[]): string {
	return [
		without.includes('authors') ? '' : inARow(authors),
		issue && !without.includes('issue') ? `Issue ${issue}` : '',
		publishedOn ? dateInWords(publishedOn) : '',
	]
		.filter(Boolean)
		.join(' · ')
}
