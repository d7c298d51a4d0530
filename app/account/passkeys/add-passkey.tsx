'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isCalledOff, usePasskeysHere } from '../../_passkeys/passkeys-here.ts'
import { Field } from '../../_ui/field.tsx'
import { askForNewPasskey, keepNewPasskey } from './actions.ts'

/** Makes a passkey in this browser and has it kept. Where the browser has none, or no script runs, a sentence says so. */
export function AddPasskey() {
	const router = useRouter()
	const [said, setSaid] = useState<{ fault?: string; done?: string }>({})
	const [isBusy, setBusy] = useState(false)
	if (!usePasskeysHere())
		return (
			<p className="quiet">A passkey is added in a browser that has passkeys and runs scripts.</p>
		)
	const add = async (form: FormData) => {
		setBusy(true)
		setSaid(await made(String(form.get('name') ?? '')))
		setBusy(false)
		router.refresh()
	}
	return (
		<form action={add} className="stack" aria-label="Add a passkey">
			<Field
				label="Name"
				name="name"
				maxLength={60}
				required
				hint="By which you know it again: this laptop, or the blue key."
			/>
			<button type="submit" className="button" disabled={isBusy}>
				Add a passkey
			</button>
			<div role="status">
				{said.fault && <p className="fault">{said.fault}</p>}
				{said.done && <p className="quiet">{said.done}</p>}
			</div>
		</form>
	)
}

async function made(name: string): Promise<{ fault?: string; done?: string }> {
	const optionsJSON = await askForNewPasskey()
	if (!optionsJSON) return { fault: 'You have as many passkeys as there may be. Remove one first.' }
	const { startRegistration } = await import('@simplewebauthn/browser')
	try {
		const answer = await startRegistration({ optionsJSON })
		const isKept = await keepNewPasskey(answer, name)
		if (!isKept) return { fault: 'This passkey could not be taken. Begin again.' }
		return { done: 'The passkey is added. It opens your account from the sign-in page.' }
	} catch (error) {
		if (isCalledOff(error)) return {}
		if (error instanceof Error && error.name === 'InvalidStateError')
			return { fault: 'This device has a passkey of yours already.' }
		throw error
	}
}
