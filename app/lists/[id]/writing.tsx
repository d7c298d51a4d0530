'use client'

import { useRef } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { changeItemByForm } from './actions.ts'
import { WhichItem } from './change-form.tsx'
import styles from './item.module.css'
import { nameOf } from './order.ts'
import { useWords } from './use-words.ts'

/** The place to write the curator's note on an item, or, of a section or a link, its title as well. */
export function Writing({ entry }: { entry: ListEntry }) {
	const details = useRef<HTMLDetailsElement>(null)
	const opener = useRef<HTMLElement>(null)
	const show = (isOpen: boolean) => {
		if (details.current) details.current.open = isOpen
		// What had the focus goes from sight: it would be lost to whoever works by keys.
		if (!isOpen) opener.current?.focus({ preventScroll: true })
	}
	const { kind, note } = entry
	const hasOwnTitle = kind === 'section' || kind === 'link'
	return (
		<details ref={details} className={styles.writing}>
			<summary ref={opener}>
				{hasOwnTitle ? 'Change title or note' : note ? 'Change the note' : 'Add a note'}
			</summary>
			{hasOwnTitle && <TitleForm entry={entry} show={show} />}
			<NoteForm entry={entry} show={show} />
		</details>
	)
}

type Props = { entry: ListEntry; show: (isOpen: boolean) => void }

function TitleForm({ entry, show }: Props) {
	const words = 'title' in entry ? entry.title : ''
	const { field, fault, submit } = useWords({ itemId: entry.id, what: 'title', words, show })
	return (
		<form action={changeItemByForm} onSubmit={submit}>
			<WhichItem itemId={entry.id} />
			<input
				className="input"
				{...field}
				aria-label={`Title of “${nameOf(entry)}”`}
				maxLength={200}
				required
				autoComplete="off"
			/>
			{fault && <p className="fault">{fault}</p>}
			<button type="submit" name="wish" value="title" className="button button-quiet">
				Save the title
			</button>
		</form>
	)
}

function NoteForm({ entry, show }: Props) {
	const words = entry.note
	const { field, fault, submit } = useWords({ itemId: entry.id, what: 'note', words, show })
	return (
		<form action={changeItemByForm} onSubmit={submit}>
			<WhichItem itemId={entry.id} />
			<textarea
				className="input"
				{...field}
				aria-label={`Note on “${nameOf(entry)}”`}
				maxLength={4000}
			/>
			{fault && <p className="fault">{fault}</p>}
			<button type="submit" name="wish" value="note" className="button button-quiet">
				Save the note
			</button>
		</form>
	)
}
