'use client'

import { useActionState, useEffect } from 'react'
import { startWith } from './start.ts'

type Props = {
	provider: string
	name: string
	use: 'sign-in' | 'link'
	next: string | null
	label: string
}

/** Goes to a provider, by script or without. */
export function ProviderButton({ provider, name, use, next, label }: Props) {
	const [{ goTo, fault }, action, isPending] = useActionState(startWith, {
		goTo: null,
		fault: null,
	})
	useEffect(() => {
		if (goTo) window.location.assign(goTo)
	}, [goTo])
	return (
		<form action={action} aria-label={label}>
			<input type="hidden" name="provider" value={provider} />
			<input type="hidden" name="use" value={use} />
			{next && <input type="hidden" name="next" value={next} />}
			<button type="submit" className="button button-quiet" disabled={isPending || goTo !== null}>
				{label}
			</button>
			{goTo && (
				<p role="status">
					<noscript>
						<meta httpEquiv="refresh" content={`0;url=${goTo}`} />
					</noscript>
					<a href={goTo}>Go on to {name}</a>
				</p>
			)}
			<p className="fault" role="alert">
				{fault}
			</p>
		</form>
	)
}
