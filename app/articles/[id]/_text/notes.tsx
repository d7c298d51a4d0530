import type { Block, Footnote, Reference } from '#article/article'
import { MarkedHere } from '../_highlights/marked-here.tsx'
import { setInline } from './inline.tsx'
import type { IntoArchive } from './into-archive.ts'
import styles from './notes.module.css'
import { callId, noteId, notePlace } from './places.ts'
import { Meant } from './works.tsx'

type Marks = ReadonlyMap<string, readonly [number, number][]>

/**
 * All notes at the end of the text, each with a way back to every place that calls it. Highlights stand on the text nodes
 * in `data-note-text`, as on those of a block.
 */
export function Notes({
	footnotes,
	blocks,
	references,
	marks,
	into,
}: {
	footnotes: readonly Footnote[]
	blocks: readonly Block[]
	references: readonly Reference[]
	marks: Marks
	into: IntoArchive
}) {
	if (footnotes.length === 0) return null
	const calls = blocks.flatMap((block) => block.calls)
	return (
		<section className={styles.list} aria-labelledby="notes" data-notes>
			<h2 id="notes">Notes</h2>
			<ol className={styles.items}>
				{footnotes.map(({ marker, html }, n) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two notes may bear one marker, and notes never move
					<li key={n} id={noteId(marker)} data-note={marker} tabIndex={-1}>
						<span className={styles.number}>{marker}</span>
						<div dir="auto">
							<span data-note-text={marker}>
								{setInline({
									html,
									marks: marks.get(noteId(marker)),
									into,
									place: notePlace(n),
								})}
							</span>{' '}
							<MarkedHere place={notePlace(n)} kind="note" />
							<BackLinks marker={marker} count={calls.filter((call) => call === marker).length} />
							<Meant references={references} marker={marker} />
						</div>
					</li>
				))}
			</ol>
		</section>
	)
}

function BackLinks({ marker, count }: { marker: string; count: number }) {
	return (
		<span className="screen-only">
			{Array.from({ length: count }, (_, n) => (
				<a
					key={callId(marker, n)}
					href={`#${callId(marker, n)}`}
					className={styles.back}
					aria-label={`Back to ${count > 1 ? `call ${n + 1} of ` : ''}note ${marker} in the text`}
				>
					↩{count > 1 && <sup>{n + 1}</sup>}
				</a>
			))}
		</span>
	)
}
