import Link from 'next/link'
import type { Article } from '#article/article'
import type { ArticleLine } from '#db/article-lines'
import { database } from '#db/connection'
import { besideInIssue } from '#db/issues'
import styles from './foot.module.css'
import { positionHere } from './position-here.ts'
import { ReadMark } from './read-mark.tsx'

/** What stands below a text: whether it is read, copies to keep, and the articles beside it in its issue. */
export async function Foot({ article }: { article: Article }) {
	const { owner, kept } = await positionHere(article.id)
	const copy = (form: string) => `/articles/${article.id}/save?as=${form}`
	return (
		<div className={`${styles.foot} screen-only`}>
			<div className={styles.actions}>
				<ReadMark
					key={article.id}
					articleId={article.id}
					owner={owner}
					atFirst={(kept?.readAt ?? 0) > 0}
				/>
				<p className={styles.copies}>
					Keep a copy, with its notes: <a href={copy('html')}>web page</a> ·{' '}
					<a href={copy('md')}>Markdown</a>
				</p>
			</div>
			{article.issue && <BesideInIssue id={article.id} issue={article.issue.number} />}
		</div>
	)
}

async function BesideInIssue({ id, issue }: { id: string; issue: string }) {
	const { previous, next } = await besideInIssue(database(), { id, issue })
	if (!previous && !next) return null
	return (
		<nav className={styles.beside} aria-label={`In issue ${issue}`}>
			{previous && <Beside article={previous} way="Previous in the issue" shortcut="[" />}
			{next && <Beside article={next} way="Next in the issue" shortcut="]" />}
		</nav>
	)
}

function Beside({
	article,
	way,
	shortcut,
}: {
	article: ArticleLine
	way: string
	shortcut: '[' | ']'
}) {
	return (
		<Link
			href={`/articles/${article.id}`}
			rel={shortcut === '[' ? 'prev' : 'next'}
			className={shortcut === '[' ? undefined : styles.next}
			prefetch={false}
			data-key={shortcut}
			aria-keyshortcuts={shortcut}
		>
			<span className={styles.way}>{way}</span> <bdi>{article.title || 'Untitled'}</bdi>
		</Link>
	)
}
