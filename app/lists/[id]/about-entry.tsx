import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { ListEntry } from '#article/lists/entry'
import { minutesFor } from '#article/reading-time'
import { counted } from '../../_ui/names.ts'
import { OutsideLink } from '../../_ui/outside-link.tsx'
import styles from './item.module.css'

/** What stands on a list, as one reads it there. Under sections its title is a heading of the third level. */
export function AboutEntry({
	entry,
	isUnderSection,
	readWord,
}: {
	entry: ListEntry
	isUnderSection: boolean
	/** How far its reader is in an article. */
	readWord?: string | undefined
}) {
	const Title = isUnderSection ? 'h3' : 'h2'
	switch (entry.kind) {
		case 'section':
			return <h2 dir="auto">{entry.title}</h2>
		case 'article':
			return <AboutArticle {...{ entry, Title, readWord }} />
		case 'passage':
			return (
				<>
					<blockquote className={styles.quote} dir="auto">
						{entry.quote}
					</blockquote>
					<p className="quiet">
						From{' '}
						<Link href={`/articles/${entry.articleId}#h-${entry.highlightId}`} prefetch={false}>
							{entry.title || 'Untitled'}
						</Link>
					</p>
				</>
			)
		case 'source':
			return (
				<>
					<Title dir="auto">
						{entry.url ? <OutsideLink url={entry.url}>{entry.title}</OutsideLink> : entry.title}
					</Title>
					<p className="quiet">
						Source, cited in{' '}
						<Link
							href={`/articles/${entry.articleId}${entry.marker ? `#note-${entry.marker}` : ''}`}
							prefetch={false}
						>
							{entry.marker ? `note ${entry.marker} of an article` : 'an article'}
						</Link>
					</p>
				</>
			)
		case 'link':
			return (
				<>
					<Title dir="auto">
						<OutsideLink url={entry.url}>{entry.title}</OutsideLink>
					</Title>
					<p className="quiet">Elsewhere: {hostOf(entry.url)}</p>
				</>
			)
		case 'list':
			return (
				<>
					<Title dir="auto">
						<Link href={`/lists/${entry.listId}`} prefetch={false}>
							{entry.title}
						</Link>
					</Title>
					<p className="quiet">Reading list, {counted(entry.count, 'item')}</p>
				</>
			)
	}
}

function AboutArticle({
	entry,
	Title,
	readWord,
}: {
	entry: ListEntry & { kind: 'article' }
	Title: 'h2' | 'h3'
	readWord?: string | undefined
}) {
	const { articleId, title, kicker, issueNumber, publishedOn, words } = entry
	const facts = [
		issueNumber,
		publishedOn && dateInWords(publishedOn),
		words > 0 && `${minutesFor(words)} min`,
	]
	return (
		<>
			{kicker && <p className="kicker">{kicker}</p>}
			<Title dir="auto">
				<Link href={`/articles/${articleId}`} prefetch={false}>
					{title || 'Untitled'}
				</Link>
			</Title>
			<p className="quiet">
				{facts.filter(Boolean).join(' · ')}{' '}
				{readWord && <span className="quiet read-word">{readWord}</span>}
			</p>
		</>
	)
}

const hostOf = (url: string) =>
	URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
