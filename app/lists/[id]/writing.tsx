'use client'

import { useRef } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { ChangeForm } from './change-form.tsx'
import styles from './item.module.css'
import { nameOf } from './order.ts'

/** The place to write the curator's note on an item, or, of a section or a link, its title as well. */
export function Writing({ entry }: { entry: ListEntry }) {
	const details = useRef<HTMLDetailsElement>(null)
	const opener = useRef<HTMLElement>(null)
	// What had the focus goes from sight: it would be lost to whoever works by keys.
	const close = () => {
		if (details.current) details.current.open = false
		opener.current?.focus({ preventScroll: true })
	}
	const { id, kind, note } = entry
	const hasOwnTitle = kind === 'section' || kind === 'link'
	return (
		<details ref={details} className={styles.writing}>
			<summary ref={opener}>
				{hasOwnTitle ? 'Change title or note' : note ? 'Change the note' : 'Add a note'}
			</summary>
			{hasOwnTitle && (
				<ChangeForm itemId={id} done={close}>
					<input
						className="input"
						name="title"
						aria-label={`Title of “${entry.title}”`}
						maxLength={200}
						required
						defaultValue={entry.title}
						key={entry.title}
						autoComplete="off"
					/>
					<button type="submit" name="wish" value="title" className="button button-quiet">
						Save the title
					</button>
				</ChangeForm>
			)}
			<ChangeForm itemId={id} done={close}>
				<textarea
					className="input"
					name="note"
					aria-label={`Note on “${nameOf(entry)}”`}
					maxLength={4000}
					defaultValue={note}
					key={note}
				/>
				<button type="submit" name="wish" value="note" className="button button-quiet">
					Save the note
				</button>
			</ChangeForm>
		</details>
	)
}
