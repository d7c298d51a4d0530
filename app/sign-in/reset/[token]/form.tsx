'use client'

import { useActionState } from 'react'
import { PASSWORD_HINT } from '../../../_session/password-hint.ts'
import { Field } from '../../../_ui/field.tsx'
import { useFocusAtFault } from '../../../_ui/focus-at-fault.ts'
import { resetPassword } from './actions.ts'

/** Asks for the new password. */
export function ResetForm({ token, email }: { token: string; email: string }) {
	const [state, action, isPending] = useActionState(resetPassword, { fault: null })
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className="stack" aria-label="Set the password" noValidate>
			<input type="hidden" name="token" value={token} />
			{/* For what keeps passwords. */}
			<input type="hidden" name="username" autoComplete="username" value={email} />
			<Field
				label="New password"
				name="password"
				type="password"
				autoComplete="new-password"
				required
				maxLength={200}
				hint={`${PASSWORD_HINT} Every browser is signed out but this one.`}
				fault={state.fault ?? undefined}
			/>
			<button className="button" type="submit" disabled={isPending}>
				Set the password
			</button>
		</form>
	)
}
