'use client'

import { useActionState } from 'react'
import { CodeFields } from '../../_ui/code-field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { takeSecondStep } from './actions.ts'

/** Asks for the code; works as a plain form when there is no script. */
export function SecondForm({ next }: { next: string | null }) {
	const [state, action, isPending] = useActionState(takeSecondStep, { fault: null })
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className="stack" aria-label="Second step">
			{next && <input type="hidden" name="next" value={next} />}
			<CodeFields fault={state.fault ?? undefined} />
			<button className="button" type="submit" disabled={isPending}>
				{isPending ? 'Signing in…' : 'Go on'}
			</button>
		</form>
	)
}
