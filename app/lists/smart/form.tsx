'use client'

import { useActionState } from 'react'
import { Field } from '../../_ui/field.tsx'
import { createSmart } from './actions.ts'

/** Gives a smart list its title and makes it. */
export function SmartForm({ query, title }: { query: string; title: string }) {
	const [{ fault }, action, isPending] = useActionState(createSmart, { fault: null })
	return (
		<form action={action} className="stack">
			<input type="hidden" name="query" value={query} />
			<Field
				label="Title"
				name="title"
				defaultValue={title}
				required
				maxLength={200}
				fault={fault ?? undefined}
				autoComplete="off"
			/>
			<button className="button" type="submit" disabled={isPending}>
				Make the smart list
			</button>
		</form>
	)
}
