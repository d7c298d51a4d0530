'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { dateInWords } from '#article/dates'
import type { ListSummary } from '#db/lists'
import { Field } from '../../_ui/field.tsx'
import { remove, rename } from '../actions.ts'
import styles from './list.module.css'

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

function RenameForm({ list }: { list: ListSummary }) {
	const [{ fault }, action, isPending] = useActionState(rename, { fault: null })
	const details = useRef<HTMLDetailsElement>(null)

	useEffect(() => {
		if (list.updatedAt && details.current) details.current.open = false
	}, [list.updatedAt])

	return (
		<details ref={details} className={styles.rename}>
			<summary>Rename</summary>
			<form
				action={action}
				className="stack"
				aria-label="Rename the list"
				key={`${list.title} ${list.description}`}
			>
				<input type="hidden" name="listId" value={list.id} />
				<Field
					label="Title"
					name="title"
					required
					maxLength={200}
					defaultValue={list.title}
					fault={fault ?? undefined}
					autoComplete="off"
				/>
				<label className="label">
					What it is about
					<textarea
						className="input"
						name="description"
						maxLength={4000}
						defaultValue={list.description}
						aria-describedby="how-to-write"
					/>
				</label>
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
