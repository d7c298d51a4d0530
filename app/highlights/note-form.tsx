'use client'

import { type KeyboardEvent, type ReactNode, useId, useState, useTransition } from 'react'
import styles from './item.module.css'

/**
 * Where a note is written, and a colour chosen beside it. `save` gives what went wrong, in words for the reader, or null; the
 * text stays till it is kept. `theirs` is the note as another device, or another tab, has left it meanwhile.
 */
export function NoteForm({
	note,
	theirs,
	colours,
	save,
	cancel,
}: {
	note: string
	theirs?: string | undefined
	colours: ReactNode
	save: (text: string) => Promise<string | null>
	cancel: () => void
}) {
	const [problem, setProblem] = useState<string | null>(null)
	const [isSaving, startSaving] = useTransition()
	// What is in the field is its reader's from now on, whatever becomes of the note elsewhere.
	const [begun] = useState(note)
	const id = useId()

	const press = (event: KeyboardEvent<HTMLFormElement>) => {
		if (event.key === 'Escape') cancel()
		if (event.key === 'Enter' && (event.metaKey || event.ctrlKey))
			event.currentTarget.requestSubmit()
	}

	return (
		<form
			className={styles.form}
			onKeyDown={press}
			onSubmit={(event) => {
				event.preventDefault()
				const text = String(new FormData(event.currentTarget).get('note') ?? '').trim()
				startSaving(async () => setProblem(await save(text)))
			}}
		>
			{theirs !== undefined && (
				<>
					<p className="quiet">The note as it is now:</p>
					<blockquote className={styles.note} dir="auto">
						{theirs || 'No note'}
					</blockquote>
				</>
			)}
			<label className="label" htmlFor={id}>
				Note
			</label>
			<textarea
				id={id}
				name="note"
				className="input"
				rows={3}
				maxLength={10_000}
				dir="auto"
				defaultValue={begun}
				// biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here.
				autoFocus
			/>
			{problem && (
				<p className="fault" role="alert">
					{problem}
				</p>
			)}
			<div className={styles.line}>
				{colours}
				<button type="submit" className="button" disabled={isSaving}>
					{isSaving ? 'Saving…' : 'Save note'}
				</button>
				<button type="button" className="button-plain" onClick={cancel}>
					Cancel
				</button>
			</div>
		</form>
	)
}
