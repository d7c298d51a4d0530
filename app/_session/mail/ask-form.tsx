'use client'

import { useActionState } from 'react'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { MailSent } from './sent.tsx'

/** What came of asking for a mail: whom it goes to, or what is wrong. */
export type AskState = { sentTo: string | null; fault: string | null; email: string }

type Props = {
	/** What the form is called, and what its button says. */
	label: string
	words: string
	next: string | null
	action: (before: AskState, form: FormData) => Promise<AskState>
}

/** Asks for the address that a link is mailed to; works as a plain form when there is no script. */
export function AskForm({ label, words, next, action }: Props) {
	const [state, send, isPending] = useActionState(action, { sentTo: null, fault: null, email: '' })
	const form = useFocusAtFault(state)
	if (state.sentTo)
		return <MailSent to={state.sentTo}>If there is an account, a link is on its way to</MailSent>
	return (
		<form ref={form} action={send} className="stack" aria-label={label} noValidate>
			{next && <input type="hidden" name="next" value={next} />}
			<Field
				label="E-mail"
				name="email"
				type="email"
				autoComplete="username"
				required
				defaultValue={state.email}
				fault={state.fault ?? undefined}
				key={state.email}
			/>
			<button className="button" type="submit" disabled={isPending}>
				{words}
			</button>
		</form>
	)
}
