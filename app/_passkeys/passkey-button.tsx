'use client'

import { useState } from 'react'
import { askPasskey, type PasskeyUse, proveByPasskey, signInByPasskey } from './actions.ts'
import { isCalledOff, usePasskeysHere } from './passkeys-here.ts'

type Props = { use: PasskeyUse; next: string | null; label: string }

/** Comes in, or proves again who it is, with a passkey. Nothing where the browser has none; what asks it is fetched only then. */
export function PasskeyButton({ use, next, label }: Props) {
	const [isBusy, setBusy] = useState(false)
	const [fault, setFault] = useState<string | null>(null)
	if (!usePasskeysHere()) return null
	const press = async () => {
		setBusy(true)
		setFault(null)
		const path = await comeIn(use, next)
		if ('path' in path) return window.location.assign(path.path)
		setFault(path.fault)
		setBusy(false)
	}
	return (
		<div className="stack">
			<button
				type="button"
				className="button button-quiet"
				onClick={press}
				disabled={isBusy}
				data-passkey={use}
			>
				{label}
			</button>
			<p className="fault" role="alert">
				{fault}
			</p>
		</div>
	)
}

async function comeIn(
	use: PasskeyUse,
	next: string | null,
): Promise<{ path: string } | { fault: string | null }> {
	const optionsJSON = await askPasskey(use)
	if (!optionsJSON) return { fault: 'Passkeys are resting; try again in a few minutes.' }
	const { startAuthentication } = await import('@simplewebauthn/browser')
	try {
		const answer = await startAuthentication({ optionsJSON })
		const take = use === 'again' ? proveByPasskey : signInByPasskey
		const path = await take(answer, next)
		return path ? { path } : { fault: 'This passkey opens no account here.' }
	} catch (error) {
		if (isCalledOff(error)) return { fault: null }
		throw error
	}
}
