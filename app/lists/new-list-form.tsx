'use client'

import { useActionState } from 'react'
import { Field } from '../_ui/field.tsx'
import { create } from './actions.ts'
import styles from './lists.module.css'

/** Begins a new list by its title. */
export function NewListForm() {
	const [{ fault }, action, isPending] = useActionState(create, { fault: null })
	return (
		<form action={action} className={styles.fresh} aria-label="New list">
			<Field
				label="Title of a new list"
				name="title"
				required
				maxLength={200}
				fault={fault ?? undefined}
				autoComplete="off"
			/>
			<button className="button" type="submit" disabled={isPending}>
				Make the list
			</button>
		</form>
	)
}
