import Link from 'next/link'
import type { Article } from '#article/article'
import { authorSlug } from '#article/author-slug'
import { dateInWords } from '#article/dates'
import { CountryChips } from '../../../_ui/country-chips.tsx'
import { languageName } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import styles from './head.module.css'
import { minutesToRead } from './reading-time.ts'

/** What stands above a text: kicker, title, standfirst, who wrote it, where and when it appeared, what it is about. */
export function Head({ article }: { article: Article }) {
	const { kicker, title, subtitle, language } = article
	const standfirst = standfirstOf(article)
	return (
		<header className={styles.head}>
			<div lang={language} className={styles.words}>
				{kicker && (
					<p className="kicker" dir="auto">
						{kicker}
					</p>
				)}
				<h1 className={styles.title} dir="auto">
					{title || 'Untitled'}
				</h1>
				{subtitle && (
					<p className={styles.subtitle} dir="auto">
						{subtitle}
					</p>
				)}
				{standfirst && (
					<p className={styles.standfirst} dir="auto">
						{standfirst}
					</p>
				)}
			</div>
			<Byline article={article} />
			<CountryChips countries={article.countries} />
		</header>
	)
}

/** A standfirst that the text goes on to begin with, word for word, is not read twice. */
function standfirstOf({ standfirst, blocks }: Article): string | null {
	return standfirst && blocks[0]?.text.startsWith(standfirst) ? null : standfirst
}

function Byline({ article }: { article: Article }) {
	const { authors, issue, publishedOn, language, source } = article
	return (
		<div className={styles.byline}>
			{authors.length > 0 && (
				<p className={styles.authors}>
					By{' '}
					{authors.map((name, n) => (
						<span key={name}>
							{n > 0 && (n === authors.length - 1 ? ' and ' : ', ')}
							<Link href={`/authors/${authorSlug(name)}`} rel="author" dir="auto" prefetch={false}>
								{name}
							</Link>
						</span>
					))}
				</p>
			)}
			<ul className={styles.facts}>
				{issue && (
					<li>
						<Link href={`/issues/${encodeURIComponent(issue.number)}`} prefetch={false}>
							Issue {issue.number}
							{issue.month && `, ${dateInWords(issue.month)}`}
						</Link>
					</li>
				)}
				{publishedOn && (
					<li>
						<time dateTime={publishedOn}>{dateInWords(publishedOn)}</time>
					</li>
				)}
				<li>{minutesToRead(article)} min read</li>
				<li>{languageName(language)}</li>
			</ul>
			{source && (
				<p className={styles.source}>
					Source: <OutsideLink url={source.url ?? ''}>{source.name}</OutsideLink>
				</p>
			)}
		</div>
	)
}
