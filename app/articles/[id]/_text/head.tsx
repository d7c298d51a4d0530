import Link from 'next/link'
import type { Article } from '#article/article'
import { authorSlug } from '#article/author-slug'
import { dateInWords } from '#article/dates'
import { shownStandfirst } from '#article/standfirst'
import { CountryChips } from '../../../_ui/country-chips.tsx'
import { languageName } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import styles from './head.module.css'
import { Matched } from './matched.tsx'
import { HEAD } from './places.ts'
import { minutesToRead } from './reading-time.ts'

type Marks = ReadonlyMap<string, readonly [number, number][]>

/** What stands above a text: kicker, title, standfirst, who wrote it, where and when it appeared, what it is about. */
export function Head({ article, marks }: { article: Article; marks: Marks }) {
	const { kicker, title, subtitle, language } = article
	const standfirst = shownStandfirst(article)
	return (
		<header className={styles.head} id={HEAD}>
			<div lang={language} className={styles.words}>
				{kicker && (
					<p className="kicker" dir="auto">
						<Matched text={kicker} marks={marks.get('kicker')} />
					</p>
				)}
				<h1 className={styles.title} dir="auto">
					{title ? <Matched text={title} marks={marks.get('title')} /> : 'Untitled'}
				</h1>
				{subtitle && (
					<p className={styles.subtitle} dir="auto">
						<Matched text={subtitle} marks={marks.get('subtitle')} />
					</p>
				)}
				{standfirst && (
					<p className={styles.standfirst} dir="auto">
						<Matched text={standfirst} marks={marks.get('standfirst')} />
					</p>
				)}
			</div>
			<Byline article={article} marks={marks} />
			<CountryChips countries={article.countries} />
		</header>
	)
}

function Byline({ article, marks }: { article: Article; marks: Marks }) {
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
								<Matched text={name} marks={marks.get(`author ${n}`)} />
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
