'use client'

import { useActionState, useEffect, useRef } from 'react'
import { dateInWords } from '#article/dates'
import type { ListSummary } from '#db/lists'
import { Field } from '../../_ui/field.tsx'
import { counted } from '../../_ui/names.ts'
import { remove, rename } from '../actions.ts'
import styles from './list.module.css'

/** What a list is called and is about; renamed where it stands. */
export function Heading({ list, isOwner }: { list: ListSummary; isOwner: boolean }) {
	const day = dateInWords(list.updatedAt.toISOString().slice(0, 10))
	return (
		<header className={styles.heading}>
			<p className="kicker">Reading list</p>
			<h1>{list.title}</h1>
			{list.description && <p className={styles.description}>{list.description}</p>}
			<p className="count">
				{counted(list.count, 'article')} · changed {day}
			</p>
			{isOwner && (
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
			<form action={action} className="stack" aria-label="Rename the list" key={list.title}>
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
					/>
				</label>
				<button type="submit" className="button" disabled={isPending}>
					Save
				</button>
			</form>
		</details>
	)
}
