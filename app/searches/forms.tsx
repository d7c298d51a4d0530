'use client'

import { useActionState } from 'react'
import { Field } from '../_ui/field.tsx'
import { rename, save } from './actions.ts'
import styles from './searches.module.css'

/** Gives a search its name and keeps it. */
export function SaveForm({ query, name }: { query: string; name: string }) {
	const [{ fault }, action, isPending] = useActionState(save, { fault: null })
	return (
		<form action={action} className={styles.form}>
			<input type="hidden" name="query" value={query} />
			<Field
				label="Name"
				name="name"
				defaultValue={name}
				required
				maxLength={200}
				fault={fault ?? undefined}
				autoComplete="off"
			/>
			<button className="button" type="submit" disabled={isPending}>
				Save the search
			</button>
		</form>
	)
}

/** Calls a saved search something else. */
export function RenameForm({ searchId, name }: { searchId: string; name: string }) {
	const [{ fault }, action, isPending] = useActionState(rename, { fault: null })
	return (
		<form action={action} className={styles.form}>
			<input type="hidden" name="searchId" value={searchId} />
			<Field
				label="Name"
				name="name"
				defaultValue={name}
				required
				maxLength={200}
				fault={fault ?? undefined}
				autoComplete="off"
			/>
			<button className="button button-quiet" type="submit" disabled={isPending}>
				Rename
			</button>
		</form>
	)
}
