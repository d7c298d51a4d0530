'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { dateInWords } from '#article/dates'
import { inPlainLines } from '#article/lists/plain-lines'
import type { ListSummary } from '#db/lists'
import { Field } from '../../_ui/field.tsx'
import { useSending } from '../../_ui/use-sending.ts'
import { type HeadingState, remove, rename } from '../actions.ts'
import styles from './list.module.css'
import { Theirs } from './theirs.tsx'
import { useField } from './use-field.ts'

/** What a list is called and is about (`children`); renamed where it stands by its owner. */
export function Heading({
	list,
	counts,
	isOwn,
	children,
}: {
	list: ListSummary
	/** What is on it and how long it takes, in words. */
	counts: string
	isOwn: boolean
	children: ReactNode
}) {
	const day = dateInWords(list.updatedAt.toISOString().slice(0, 10))
	return (
		<header className={styles.heading}>
			<p className="kicker">{list.query === null ? 'Reading list' : 'Smart list'}</p>
			<h1 dir="auto">{list.title}</h1>
			<div className={styles.words}>{children}</div>
			<p className="count">
				{counts} · changed {day}
			</p>
			{isOwn && (
				<div className={`${styles.doings} screen-only`}>
					<RenameForm list={list} />
					<form action={remove}>
						<input type="hidden" name="listId" value={list.id} />
						<button type="submit" className="button-plain">
							Delete the list
						</button>
					</form>
				</div>
			)}
		</header>
	)
}

const UNANSWERED = {
	fault: 'That was not saved: the library did not answer. What you wrote is still here; try again.',
}

function RenameForm({ list }: { list: ListSummary }) {
	const { state, form, isPending } = useSending<HeadingState>(rename, {
		...{ before: { fault: null }, unanswered: UNANSWERED },
	})
	const { text, theirs, fault } = state
	const details = useRef<HTMLDetailsElement>(null)
	const title = useField(list.title, { text: text?.title, theirs: theirs?.title })
	const description = useField(list.description, {
		...{ text: text?.description, theirs: theirs?.description },
	})

	const [isSentBack] = useState(text !== undefined)

	// What the list now says is what was written: it is saved.
	useEffect(() => {
		const isSaid =
			title.ref.current?.value.trim() === list.title &&
			description.ref.current?.value.trim() === inPlainLines(list.description)
		if (list.updatedAt && details.current && isSaid) details.current.open = false
	}, [list, title.ref, description.ref])

	return (
		<details ref={details} className={styles.rename} open={isSentBack}>
			<summary>Rename</summary>
			<form {...form} className="stack" aria-label="Rename the list">
				<input type="hidden" name="listId" value={list.id} />
				<input type="hidden" name="wasTitle" value={title.was} />
				<input type="hidden" name="wasDescription" value={description.was} />
				<Field
					ref={title.ref}
					label="Title"
					name="title"
					required
					maxLength={200}
					defaultValue={title.first}
					fault={fault ?? undefined}
					autoComplete="off"
				/>
				<Theirs theirs={theirs?.title} />
				<label className="label">
					What it is about
					<textarea
						ref={description.ref}
						className="input"
						name="description"
						maxLength={4000}
						defaultValue={description.first}
						aria-describedby="how-to-write"
					/>
				</label>
				<Theirs theirs={theirs?.description} />
				<p className="hint" id="how-to-write">
					*Words* in italics, **words** in bold, [words](https://…) as a link, lines that begin with
					“- ” as a list.
				</p>
				<button type="submit" className="button" disabled={isPending}>
					Save
				</button>
			</form>
		</details>
	)
}
