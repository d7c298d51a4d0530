'use client'

import { type ReactNode, useRef } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { WhichItem } from './change-form.tsx'
import styles from './item.module.css'
import { nameOf, ownTitleOf } from './order.ts'
import { Theirs } from './theirs.tsx'
import { useWords, type Words } from './use-words.ts'

/** The place to write the curator's note on an item, or, of a section or a link, its title as well. */
export function Writing({ entry }: { entry: ListEntry }) {
	const details = useRef<HTMLDetailsElement>(null)
	const opener = useRef<HTMLElement>(null)
	const show = (isOpen: boolean) => {
		if (details.current) details.current.open = isOpen
		// What had the focus goes from sight: it would be lost to whoever works by keys.
		if (!isOpen) opener.current?.focus({ preventScroll: true })
	}
	const ownTitle = ownTitleOf(entry)
	const title = useWords({ itemId: entry.id, what: 'title', words: ownTitle ?? '', show })
	const note = useWords({ itemId: entry.id, what: 'note', words: entry.note, show })
	return (
		<details ref={details} className={styles.writing} open={title.isSentBack || note.isSentBack}>
			<summary ref={opener}>
				{ownTitle !== null ? 'Change title or note' : entry.note ? 'Change the note' : 'Add a note'}
			</summary>
			{ownTitle !== null && (
				<WordsForm entry={entry} wish="title" words={title}>
					<input
						className="input"
						{...title.field}
						aria-label={`Title of “${nameOf(entry)}”`}
						maxLength={200}
						required
						autoComplete="off"
					/>
				</WordsForm>
			)}
			<WordsForm entry={entry} wish="note" words={note}>
				<textarea
					className="input"
					{...note.field}
					aria-label={`Note on “${nameOf(entry)}”`}
					maxLength={4000}
				/>
			</WordsForm>
		</details>
	)
}

/** A form that writes an item's title or note, which is what `children` holds. */
function WordsForm({
	entry,
	wish,
	words: { form, was, told },
	children,
}: {
	entry: ListEntry
	wish: 'title' | 'note'
	words: Words
	children: ReactNode
}) {
	return (
		<form {...form}>
			<WhichItem itemId={entry.id} />
			<input type="hidden" name="was" value={was} />
			{children}
			<Theirs {...told} />
			<button type="submit" name="wish" value={wish} className="button button-quiet">
				Save the {wish}
			</button>
		</form>
	)
}
