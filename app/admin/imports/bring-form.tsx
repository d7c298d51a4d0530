'use client'

import { useActionState } from 'react'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import styles from '../_room/room.module.css'
import { type BringState, bringIn } from './actions.ts'

/** Asks for what is at some addresses. */
export function BringForm() {
	const [state, action, isPending] = useActionState<BringState, FormData>(bringIn, {
		written: '',
	})
	const { written, fault } = state
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className={styles.form} noValidate>
			<div>
				<label className="label" htmlFor="addresses">
					Addresses, one a line
				</label>
				<textarea
					id="addresses"
					name="addresses"
					className="input"
					rows={4}
					key={written}
					defaultValue={written}
					aria-invalid={fault ? true : undefined}
					aria-describedby="addresses-words"
				/>
				<p id="addresses-words" className={fault ? 'fault' : 'hint'}>
					{fault ??
						'Pages, feeds and PDFs on the web. Addresses of private networks are refused by the indexer.'}
				</p>
			</div>
			<button type="submit" className="button" disabled={isPending}>
				Bring in
			</button>
		</form>
	)
}
