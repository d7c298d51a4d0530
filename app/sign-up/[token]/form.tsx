'use client'

import { useActionState } from 'react'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { finishAccount } from './actions.ts'

type Props = { token: string; email: string; asksPassword: boolean }

/** The last step to an account: a button, and the password where another browser asked for the account. */
export function FinishForm({ token, email, asksPassword }: Props) {
	const [state, action, isPending] = useActionState(finishAccount, { fault: null })
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className="stack" aria-label="Finish the account" noValidate>
			<input type="hidden" name="token" value={token} />
			{asksPassword && (
				<>
					{/* For what keeps passwords. */}
					<input type="hidden" name="username" autoComplete="username" value={email} />
					<Field
						label="Password"
						name="password"
						type="password"
						autoComplete="current-password"
						required
						hint="The one that you chose for the account: it was asked for in another browser."
						fault={state.fault ?? undefined}
					/>
				</>
			)}
			<button className="button" type="submit" disabled={isPending}>
				Finish the account
			</button>
		</form>
	)
}
