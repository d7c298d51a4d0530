import type { Footnote } from '#article/article'
import { setInline } from './inline.tsx'
import type { IntoArchive } from './into-archive.ts'
import styles from './notes.module.css'
import { besideId, callId, noteId } from './places.ts'

/**
 * The call of a note: a link to the list at the end, which needs no script. The note itself stands beside its first
 * call: in the margin where there is room, else as a popover that `NoteCalls` opens.
 */
export function NoteCall({
	marker,
	n,
	note,
	place,
	marks,
	into,
}: {
	marker: string
	n: number
	note: Footnote | null
	/** The note's name where highlights are painted in it. */
	place: string
	marks: readonly [number, number][]
	into: IntoArchive
}) {
	// A call without a note is still part of the print; it leads nowhere.
	if (!note)
		return (
			<sup data-no-anchor className={styles.call}>
				{marker}
			</sup>
		)
	return (
		<>
			<sup data-no-anchor className={styles.call}>
				<a
					href={`#${noteId(marker)}`}
					id={callId(marker, n)}
					data-note-call={besideId(marker)}
					aria-label={`Note ${marker}`}
				>
					{marker}
				</a>
			</sup>
			{n === 0 && (
				<span
					data-no-anchor
					dir="auto"
					id={besideId(marker)}
					className={styles.beside}
					popover="auto"
					role="note"
					aria-label={`Note ${marker}`}
					tabIndex={-1}
				>
					<span className={styles.number}>{marker}</span>{' '}
					<span data-note-copy={marker}>
						{setInline({ html: note.html, marks, into, place, isStep: false })}
					</span>
				</span>
			)}
		</>
	)
}
