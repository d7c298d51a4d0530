'use client'

import { useActionState } from 'react'
import { MailSent } from '../_session/mail/sent.tsx'
import { PASSWORD_HINT } from '../_session/password-hint.ts'
import { Field } from '../_ui/field.tsx'
import { useFocusAtFault } from '../_ui/focus-at-fault.ts'
import { signUp } from './actions.ts'

/** Asks for what an account needs; works as a plain form when there is no script. */
export function SignUpForm({ next }: { next: string | null }) {
	const [state, action, isPending] = useActionState(signUp, {
		faults: {},
		fault: null,
		kept: { name: '', email: '' },
		sentTo: null,
	})
	const { faults, fault, kept, sentTo } = state
	const form = useFocusAtFault(state)
	if (sentTo) return <MailSent to={sentTo}>What comes next is on its way to</MailSent>
	return (
		<form ref={form} action={action} className="stack" aria-label="Make an account" noValidate>
			{next && <input type="hidden" name="next" value={next} />}
			{fault && (
				<p className="fault" role="alert">
					{fault}
				</p>
			)}
			<Field
				label="Name"
				name="name"
				autoComplete="name"
				required
				maxLength={100}
				defaultValue={kept.name}
				fault={faults.name}
				key={`name ${kept.name}`}
			/>
			<Field
				label="E-mail"
				name="email"
				type="email"
				autoComplete="username"
				required
				defaultValue={kept.email}
				fault={faults.email}
				key={`email ${kept.email}`}
			/>
			<Field
				label="Password"
				name="password"
				type="password"
				autoComplete="new-password"
				required
				minLength={10}
				maxLength={200}
				hint={PASSWORD_HINT}
				fault={faults.password}
			/>
			<button className="button" type="submit" disabled={isPending}>
				{isPending ? 'Making the account…' : 'Make the account'}
			</button>
		</form>
	)
}
