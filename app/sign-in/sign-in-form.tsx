'use client'

import { useActionState } from 'react'
import { Field } from '../_ui/field.tsx'
import { useFocusAtFault } from '../_ui/focus-at-fault.ts'
import { type SignInState, signIn } from './actions.ts'

/** Asks for e-mail and password; works as a plain form when there is no script. */
export function SignInForm({ next, before }: { next: string | null; before: SignInState }) {
	const [state, action, isPending] = useActionState(signIn, before)
	const form = useFocusAtFault(state, '[name="password"]')
	return (
		<form ref={form} action={action} className="stack" aria-label="Sign in">
			{next && <input type="hidden" name="next" value={next} />}
			{state.fault && (
				<p className="fault" role="alert">
					{state.fault}
				</p>
			)}
			<Field
				label="E-mail"
				name="email"
				type="email"
				autoComplete="username"
				required
				defaultValue={state.email}
				key={state.email}
			/>
			<Field
				label="Password"
				name="password"
				type="password"
				autoComplete="current-password"
				required
			/>
			<button className="button" type="submit" disabled={isPending}>
				{isPending ? 'Signing in…' : 'Sign in'}
			</button>
		</form>
	)
}
