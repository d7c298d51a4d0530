import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { ListedEntry } from './entries-in-sections.ts'
import { counted, inARow } from './names.ts'
import { OutsideLink } from './outside-link.tsx'
import styles from './published-list.module.css'

type Props = { entry: ListedEntry; heading: 'h2' | 'h3' }

/** One thing on a list, to be read: what it is, where it leads, and the curator's sentence on it. */
export function Entry({ entry, heading }: Props) {
	return (
		<>
			<What entry={entry} heading={heading} />
			{entry.note && (
				<p className={styles.note} dir="auto">
					{entry.note}
				</p>
			)}
		</>
	)
}

function What({ entry, heading: Heading }: Props) {
	switch (entry.kind) {
		case 'article':
			return (
				<>
					{entry.kicker && <p className="kicker">{entry.kicker}</p>}
					<Heading dir="auto">
						<ArticleLink {...entry} />
					</Heading>
					<p className="quiet">{factsOf(entry)}</p>
				</>
			)
		case 'passage':
			return (
				<>
					<blockquote className={styles.quote} dir="auto">
						{entry.quote}
					</blockquote>
					<p className="quiet">
						From{' '}
						<cite>
							<ArticleLink {...entry} />
						</cite>
					</p>
				</>
			)
		case 'source':
			return (
				<>
					<Heading dir="auto">
						{entry.url ? <OutsideLink url={entry.url}>{entry.title}</OutsideLink> : entry.title}
					</Heading>
					<p className="quiet">
						A source{entry.marker && ` in note ${entry.marker}`} of{' '}
						<Link
							href={`/articles/${entry.articleId}${entry.marker ? `#note-${entry.marker}` : ''}`}
							prefetch={false}
						>
							an article here
						</Link>
					</p>
				</>
			)
		case 'link':
			return (
				<>
					<Heading dir="auto">
						<OutsideLink url={entry.url}>{entry.title}</OutsideLink>
					</Heading>
					<p className={`quiet ${styles.address}`}>{entry.url}</p>
				</>
			)
		case 'list':
			return (
				<>
					<Heading dir="auto">
						<Link href={`/lists/${entry.listId}`} prefetch={false}>
							{entry.title}
						</Link>
					</Heading>
					<p className="quiet">Another list, of {counted(entry.count, 'item')}</p>
				</>
			)
	}
}

const ArticleLink = ({ articleId, title }: { articleId: string; title: string }) => (
	<Link href={`/articles/${articleId}`} prefetch={false}>
		{title || 'Untitled'}
	</Link>
)

function factsOf(entry: Extract<ListedEntry, { kind: 'article' }>): string {
	const { authors, issueNumber, publishedOn } = entry
	return [
		inARow(authors),
		issueNumber && `Issue ${issueNumber}`,
		publishedOn && dateInWords(publishedOn),
	]
		.filter(Boolean)
		.join(' · ')
}
