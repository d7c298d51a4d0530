'use client'

import { useActionState } from 'react'
import { Field } from '../../_ui/field.tsx'
import { share } from './actions.ts'
import styles from './shared.module.css'

const TOLD = [
	['withNotes', 'With my notes on them'],
	['withTags', 'With my tags'],
	['withName', 'With my name'],
] as const

/** Asks what is told beside the passages: nothing, unless it is ticked. */
export function ShareForm({ asked }: { asked: string }) {
	const [{ fault }, action, isPending] = useActionState(share, { fault: null })
	return (
		<form action={action} className={styles.form}>
			<input type="hidden" name="asked" value={asked} />
			<Field
				label="Title"
				name="title"
				required
				maxLength={200}
				defaultValue="Passages"
				fault={fault ?? undefined}
				autoComplete="off"
			/>
			<fieldset className={styles.told}>
				<legend className="label">What others see beside the passages</legend>
				{TOLD.map(([name, words]) => (
					<label key={name}>
						<input type="checkbox" name={name} /> {words}
					</label>
				))}
			</fieldset>
			<button type="submit" className="button" disabled={isPending}>
				Make the link
			</button>
		</form>
	)
}
