import { byArticle, sourceLine, type TakenHighlight } from '#article/highlights/taken'
import './highlight-colours.css'
import { colourName } from './highlight-colours.ts'
import styles from './passages.module.css'

/** Passages to be read and printed, under the articles they stand in, with the notes that are called within them. */
export function Passages({ highlights }: { highlights: readonly TakenHighlight[] }) {
	return byArticle(highlights).map(({ article, highlights }) => (
		<section key={article.id} className={styles.article} aria-labelledby={`in-${article.id}`}>
			<h2 id={`in-${article.id}`} dir="auto">
				<a href={article.url}>{article.title || 'Untitled'}</a>
			</h2>
			<p className={`${styles.source} quiet`}>{sourceLine(article)}</p>
			<ul className={styles.passages}>
				{highlights.map((highlight) => (
					<Passage key={highlight.id} highlight={highlight} />
				))}
			</ul>
		</section>
	))
}

function Passage({ highlight }: { highlight: TakenHighlight }) {
	const { id, quote, colour, calledNotes, note, tags } = highlight
	return (
		<li id={`h-${id}`} className={styles.passage}>
			<blockquote className={`quoted mark-${colour}`} dir="auto">
				{quote}
				<span className="unseen"> ({NAMES[colour] ?? colour})</span>
			</blockquote>
			{calledNotes.map(({ marker, text }) => (
				<p key={marker} className={styles.called} dir="auto">
					<span className={styles.marker}>{marker}</span> {text}
				</p>
			))}
			{note && (
				<p className={styles.note} dir="auto">
					{note}
				</p>
			)}
			{tags.length > 0 && <p className="quiet">{tags.join(' · ')}</p>}
		</li>
	)
}

const NAMES: Readonly<Record<string, string>> = colourName
