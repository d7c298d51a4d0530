'use client'

import { useActionState } from 'react'
import { PASSWORD_HINT } from '../_session/password-hint.ts'
import { Field } from '../_ui/field.tsx'
import { useFocusAtFault } from '../_ui/focus-at-fault.ts'
import { type AccountState, changeName, changeOwnPassword } from './actions.ts'

const untouched = { faults: {}, done: false }

/** Changes the name. */
export function NameForm({ name }: { name: string }) {
	const [state, action, isPending] = useActionState<AccountState<'name'>, FormData>(
		changeName,
		untouched,
	)
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className="stack" aria-label="Name" noValidate>
			<Field
				label="Name"
				name="name"
				autoComplete="name"
				maxLength={100}
				defaultValue={name}
				fault={state.faults.name}
				key={name}
			/>
			<Send
				label="Change the name"
				isPending={isPending}
				done={state.done && 'The name is changed.'}
			/>
		</form>
	)
}

/** Changes the password, against the old one. */
export function PasswordForm() {
	const [state, action, isPending] = useActionState<AccountState<'current' | 'password'>, FormData>(
		changeOwnPassword,
		untouched,
	)
	const { faults, done } = state
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className="stack" aria-label="Password" noValidate>
			<Field
				label="Password now"
				name="current"
				type="password"
				autoComplete="current-password"
				fault={faults.current}
			/>
			<Field
				label="New password"
				name="password"
				type="password"
				autoComplete="new-password"
				maxLength={200}
				hint={`${PASSWORD_HINT} Other browsers are signed out.`}
				fault={faults.password}
			/>
			<Send
				label="Change the password"
				isPending={isPending}
				done={done && 'The password is changed; other browsers are signed out.'}
			/>
		</form>
	)
}

function Send(props: { label: string; isPending: boolean; done: string | false }) {
	return (
		<p>
			<button className="button button-quiet" type="submit" disabled={props.isPending}>
				{props.label}
			</button>{' '}
			<span className="quiet" role="status">
				{props.done}
			</span>
		</p>
	)
}
