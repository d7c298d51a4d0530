'use client'

import { useRef } from 'react'
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
			{ownTitle !== null && <TitleForm entry={entry} words={title} />}
			<NoteForm entry={entry} words={note} />
		</details>
	)
}

type Props = { entry: ListEntry; words: Words }

function TitleForm({ entry, words: { form, field, was, told } }: Props) {
	return (
		<form {...form}>
			<WhichItem itemId={entry.id} />
			<input type="hidden" name="was" value={was} />
			<input
				className="input"
				{...field}
				aria-label={`Title of “${nameOf(entry)}”`}
				maxLength={200}
				required
				autoComplete="off"
			/>
			<Theirs {...told} />
			<button type="submit" name="wish" value="title" className="button button-quiet">
				Save the title
			</button>
		</form>
	)
}

function NoteForm({ entry, words: { form, field, was, told } }: Props) {
	return (
		<form {...form}>
			<WhichItem itemId={entry.id} />
			<input type="hidden" name="was" value={was} />
			<textarea
				className="input"
				{...field}
				aria-label={`Note on “${nameOf(entry)}”`}
				maxLength={4000}
			/>
			<Theirs {...told} />
			<button type="submit" name="wish" value="note" className="button button-quiet">
				Save the note
			</button>
		</form>
	)
}
