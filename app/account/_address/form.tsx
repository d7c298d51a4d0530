'use client'

import { useActionState } from 'react'
import { MailSent } from '../../_session/mail/sent.tsx'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { type AddressState, askForAddress } from './actions.ts'

const untouched: AddressState = { faults: {}, email: '', sentTo: null }

/** Asks for another address, against the password. */
export function AddressForm() {
	const [state, action, isPending] = useActionState(askForAddress, untouched)
	const form = useFocusAtFault(state)
	if (state.sentTo)
		return <MailSent to={state.sentTo}>A link that makes it your address is on its way to</MailSent>
	return (
		<form ref={form} action={action} className="stack" aria-label="Another address" noValidate>
			<Field
				label="New e-mail"
				name="email"
				type="email"
				autoComplete="email"
				required
				hint="A link is mailed there; until it is followed, nothing changes."
				defaultValue={state.email}
				fault={state.faults.email}
				key={state.email}
			/>
			<Field
				label="Your password"
				name="current"
				type="password"
				autoComplete="current-password"
				required
				fault={state.faults.current}
			/>
			<p>
				<button className="button button-quiet" type="submit" disabled={isPending}>
					Change the address
				</button>
			</p>
		</form>
	)
}
