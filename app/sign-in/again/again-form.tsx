'use client'

import { useActionState } from 'react'
import { CodeFields } from '../../_ui/code-field.tsx'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { proveAgain } from './actions.ts'

/** Asks whoever is here for the password, or for a code, once more. */
export function AgainForm({ word, next }: { word: 'code' | 'password'; next: string }) {
	const [{ fault }, action, isPending] = useActionState(proveAgain, { fault: null })
	const form = useFocusAtFault(fault)
	return (
		<form ref={form} action={action} className="stack" aria-label="Prove that it is you">
			<input type="hidden" name="next" value={next} />
			{word === 'code' ? (
				<CodeFields fault={fault ?? undefined} />
			) : (
				<Field
					label="Password"
					name="password"
					type="password"
					autoComplete="current-password"
					required
					fault={fault ?? undefined}
				/>
			)}
			<button className="button" type="submit" disabled={isPending}>
				Go on
			</button>
		</form>
	)
}
