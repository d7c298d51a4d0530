'use client'

import { useActionState } from 'react'
import { mailVerification } from './verify-actions.ts'

/** The button that mails the link which shows an address to be its reader's; they come back to `next`. */
export function VerifyForm({ next }: { next: string }) {
	const [{ sentTo, fault }, action, isPending] = useActionState(mailVerification, {
		sentTo: null,
		fault: null,
	})
	return (
		<form action={action} className="stack" aria-label="Confirm the address">
			<input type="hidden" name="next" value={next} />
			<p>
				<button className="button button-quiet" type="submit" disabled={isPending}>
					{sentTo ? 'Mail it once more' : 'Mail me the link'}
				</button>
			</p>
			<p role="status">
				{sentTo && `A link is on its way to ${sentTo}.`}
				{fault && <span className="fault">{fault}</span>}
			</p>
		</form>
	)
}
