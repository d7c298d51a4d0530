import Link from 'next/link'
import '../_ui/highlight-colours.css'
import styles from './how-to-mark.module.css'

/** What stands where highlights will: how to make the first. */
export function HowToMark() {
	return (
		<div className={styles.lesson}>
			<p className={styles.example}>
				Open an article and select some words, with the mouse, a finger or the keyboard.{' '}
				<span className="painted mark-yellow">
					Choose a colour, and the passage stays marked like this one.
				</span>{' '}
				It will be listed here, with a way back to it.
			</p>
			<dl className={styles.keys}>
				<div>
					<dt>
						<kbd>h</kbd>
					</dt>
					<dd>highlights the selection in the colour you used last</dd>
				</div>
				<div>
					<dt>
						<kbd>Shift</kbd> <kbd>h</kbd>
					</dt>
					<dd>highlights it and opens a note</dd>
				</div>
				<div>
					<dt>
						<kbd>m</kbd>
					</dt>
					<dd>
						chooses a passage by keys alone: arrows move, Shift takes in more, Enter highlights
					</dd>
				</div>
				<div>
					<dt>
						<kbd>Shift</kbd> <kbd>n</kbd>, <kbd>Shift</kbd> <kbd>p</kbd>
					</dt>
					<dd>go to the next and the previous highlight in an article</dd>
				</div>
			</dl>
			<p className="quiet">
				Press a highlight to write a note on it, tag it, copy it with its source, change its colour
				or remove it. Only you see your highlights, and they keep their place when an article is
				corrected.
			</p>
			<p>
				<Link href="/search" className="button">
					Find something to read
				</Link>
			</p>
		</div>
	)
}
