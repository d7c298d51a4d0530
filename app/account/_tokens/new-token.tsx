'use client'

import { useActionState, useId } from 'react'
import { CopyLink } from '../../_ui/copy-link.tsx'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import { make, type NewTokenState } from './actions.ts'
import styles from './tokens.module.css'

const untouched: NewTokenState = { faults: {}, token: null, name: '' }

const SCOPES = [
	['read', 'Read what is mine', 'highlights and lists; the archive is open to everybody'],
	['highlights', 'Change my highlights', 'read, make, change and remove them'],
	['lists', 'Change my lists', 'read and make lists, put things on them and take them off'],
] as const

/** Makes a token and shows it, this once. */
export function NewToken() {
	const [state, action, isPending] = useActionState(make, untouched)
	const form = useFocusAtFault(state)
	return (
		<>
			{state.token && <Made token={state.token} name={state.name} />}
			<details className={styles.new} open={Object.keys(state.faults).length > 0 || undefined}>
				<summary>Make a token</summary>
				<form ref={form} action={action} className="stack" aria-label="Make a token" noValidate>
					<Field
						label="What it is for"
						name="name"
						maxLength={100}
						autoComplete="off"
						hint="A word by which you know it again, such as the program’s name."
						fault={state.faults.name}
					/>
					<fieldset className={styles.scopes}>
						<legend className="label">What it may do</legend>
						{SCOPES.map(([scope, name, means]) => (
							<label key={scope}>
								<input
									type="checkbox"
									name="scope"
									value={scope}
									defaultChecked={scope === 'read'}
								/>
								<span>
									{name} <span className="quiet">{means}</span>
								</span>
							</label>
						))}
						{state.faults.scope && <p className="fault">{state.faults.scope}</p>}
					</fieldset>
					<Field
						label="Last day (may stay empty)"
						name="lastDay"
						type="date"
						hint="Without one it is good until you revoke it."
						fault={state.faults.lastDay}
					/>
					<button className="button button-quiet" type="submit" disabled={isPending}>
						Make the token
					</button>
				</form>
			</details>
		</>
	)
}

function Made({ token, name }: { token: string; name: string }) {
	const id = useId()
	return (
		<div className={styles.made} role="status">
			<label className="label" htmlFor={id}>
				The token “{name}”: copy it now, for it is shown this once
			</label>
			<input id={id} className="input" readOnly value={token} autoComplete="off" />
			<CopyLink link={token} words="Copy the token" done="The token is copied." />
		</div>
	)
}
