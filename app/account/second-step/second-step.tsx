'use client'

import { type ReactNode, useActionState } from 'react'
import { CodeField } from '../../_ui/code-field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { changeSecondStep } from './actions.ts'
import { BackupCodes } from './backup-codes.tsx'
import styles from './second-step.module.css'

type Props = {
	isInForce: boolean
	/** Backup codes that are still good. */
	left: number
	turnOff: () => Promise<void>
	/** The secret, to be taken into an app. */
	children: ReactNode
}

/** The second step as far as it is set up. One form state for all of it, so that new codes are shown without script, too. */
export function SecondStep({ isInForce, left, turnOff, children }: Props) {
	const [state, action, isPending] = useActionState(changeSecondStep, { codes: [], fault: null })
	const form = useFocusAtFault(state)
	if (!isInForce)
		return (
			<form ref={form} action={action} aria-label="Set up the second step" noValidate>
				<ol className={styles.steps}>
					<li>{children}</li>
					<li>
						<CodeField
							hint="The six digits that the app shows now."
							fault={state.fault ?? undefined}
						/>
						<button className="button" type="submit" disabled={isPending}>
							Ask for codes from now on
						</button>
					</li>
				</ol>
			</form>
		)
	return (
		<>
			<p>Signing in asks for a code of your authenticator app, or for a backup code.</p>
			{state.codes.length > 0 ? <BackupCodes codes={state.codes} /> : <Left left={left} />}
			<div className={`${styles.acts} screen-only`}>
				<form action={action}>
					<input type="hidden" name="do" value="renew" />
					<button className="button button-quiet" type="submit" disabled={isPending}>
						Make new backup codes
					</button>
				</form>
				<form action={turnOff}>
					<button className="button button-danger" type="submit">
						Turn the second step off
					</button>
				</form>
			</div>
		</>
	)
}

function Left({ left }: { left: number }) {
	return (
		<p className="quiet">
			{left === 1 ? 'One backup code is' : `${left} backup codes are`} left, for the day the app is
			not at hand. New ones take their place.
		</p>
	)
}
