'use client'

import { useActionState } from 'react'
import { MailSent } from '../../_session/mail/sent.tsx'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { type AddressState, askForAddress } from './actions.ts'

const untouched: AddressState = { faults: {}, email: '', sentTo: null }

/** What opens to ask for another address; it is open when an answer has come back. */
export function AddressForm() {
	const [state, action, isPending] = useActionState(askForAddress, untouched)
	if (state.sentTo)
		return <MailSent to={state.sentTo}>A link that makes it your address is on its way to</MailSent>
	return (
		<details open={Object.keys(state.faults).length > 0}>
			<summary>Change the address</summary>
			<Fields state={state} action={action} isPending={isPending} />
		</details>
	)
}

type Asking = { state: AddressState; action: (form: FormData) => void; isPending: boolean }

/** The new address, and the password that it is asked for with. */
function Fields({ state, action, isPending }: Asking) {
	const form = useFocusAtFault(state)
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
