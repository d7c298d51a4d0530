'use client'

import { useActionState } from 'react'
import { Field } from '../../_ui/field.tsx'
import { useFocusAtFault } from '../../_ui/focus-at-fault.ts'
import styles from '../_room/room.module.css'
import { describe, type PublicationState } from './actions.ts'

type Props = { slug: string; name: string; homePage: string | null }

/** Says what a publication is called and where its own site is. */
export function PublicationForm({ slug, name, homePage }: Props) {
	const [state, action, isPending] = useActionState<PublicationState, FormData>(describe, {
		name,
		homePage: homePage ?? '',
		faults: {},
	})
	const form = useFocusAtFault(state)
	return (
		<form ref={form} action={action} className={styles.form} noValidate>
			<input type="hidden" name="slug" value={slug} />
			<Field
				label="Name"
				name="name"
				defaultValue={state.name}
				key={`name ${state.name}`}
				maxLength={200}
				autoComplete="off"
				fault={state.faults.name}
			/>
			<Field
				label="Home page"
				name="homePage"
				type="url"
				defaultValue={state.homePage}
				key={`home ${state.homePage}`}
				autoComplete="off"
				fault={state.faults.homePage}
			/>
			<button type="submit" className="button button-quiet" disabled={isPending}>
				Save
			</button>
		</form>
	)
}
