import type { CarriedNote } from '#article/passage-notes'
import styles from './carried-notes.module.css'

/** The notes that a passage calls, in words, for a passage without its notes is half of what is said. */
export function CarriedNotes({ notes }: { notes: readonly CarriedNote[] }) {
	return notes.map(({ marker, text }) => (
		<p key={marker} className={styles.carried} dir="auto">
			<span className={styles.name}>With note {marker}:</span> {text}
		</p>
	))
}
