import type { CarriedNote } from '#article/passage-notes'
import { colourName } from '../../../_ui/highlight-colours.ts'
import { CarriedNotes } from './carried-notes.tsx'
import type { Kept } from './kept.ts'
import styles from './list.module.css'
import { inOrder } from './tag-words.ts'

/** The reader's highlights of this article in words: for those who do not see the paint, and for all on paper. */
export function List({
	highlights,
	notesOf,
	goTo,
	edit,
	copy,
	addTo,
}: {
	highlights: readonly Kept[]
	/** The notes of the article that a passage calls. */
	notesOf: (highlight: Kept) => readonly CarriedNote[]
	goTo: (highlight: Kept) => void
	edit: (highlight: Kept, from: HTMLElement) => void
	copy: (highlight: Kept) => void
	/** The page that puts a passage on a list; nothing for who has no account. */
	addTo: (highlight: Kept) => string | undefined
}) {
	if (highlights.length === 0) return null
	return (
		<aside className={styles.list} aria-labelledby="your-highlights">
			<h2 id="your-highlights">Your highlights</h2>
			<ol className={styles.items}>
				{inReadingOrder(highlights).map((highlight) => (
					<li key={highlight.id} id={`h-${highlight.id}`} className={styles.item}>
						<blockquote className={`${styles.quote} quoted mark-${highlight.colour}`} dir="auto">
							{highlight.quote}
						</blockquote>
						<CarriedNotes notes={notesOf(highlight)} />
						{highlight.note && (
							<p className={styles.note} dir="auto">
								{highlight.note}
							</p>
						)}
						{highlight.tags.length > 0 && (
							<p className={styles.tags}>
								<span className="unseen">Tags: </span>
								{inOrder(highlight.tags).map((tag, n) => (
									<span key={tag}>
										{n > 0 && ', '}
										<bdi>{tag}</bdi>
									</span>
								))}
							</p>
						)}
						{!highlight.range && <p className="quiet">{WHY_LOST[highlight.state]}</p>}
						<p className={`${styles.verbs} screen-only`}>
							<span className="unseen">{colourName[highlight.colour]} highlight.</span>
							{highlight.range && (
								<button type="button" className="button-plain" onClick={() => goTo(highlight)}>
									Go to passage
								</button>
							)}
							{!highlight.range && <a href={`?place=${highlight.id}`}>Find its place</a>}
							<button
								type="button"
								className="button-plain"
								onClick={(event) => edit(highlight, event.currentTarget)}
							>
								{highlight.note ? 'Edit note' : 'Add note'}
							</button>
							<button type="button" className="button-plain" onClick={() => copy(highlight)}>
								Copy with citation
							</button>
							{addTo(highlight) && <a href={addTo(highlight)}>Add to list</a>}
						</p>
					</li>
				))}
			</ol>
		</aside>
	)
}

const WHY_LOST: Partial<Record<Kept['state'], string>> = {
	ambiguous: 'The text has changed and says these words in several places.',
	orphaned: 'The text has changed and no longer says these words. Your highlight is kept.',
}

/** As the passages follow each other; what was not found comes last. */
function inReadingOrder(highlights: readonly Kept[]): Kept[] {
	const place = ({ range }: Kept) => range?.start ?? Number.POSITIVE_INFINITY
	return [...highlights].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}
