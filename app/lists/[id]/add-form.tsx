'use client'

import { type ReactNode, useActionState } from 'react'
import { addHere } from './add-actions.ts'
import styles from './list.module.css'

/** A form that puts something of one kind at the end of the list, and says why where it cannot. */
export function AddForm({
	listId,
	kind,
	button,
	children,
}: {
	listId: string
	kind: 'section' | 'link' | 'list'
	button: string
	children: ReactNode
}) {
	const [{ fault }, action, isPending] = useActionState(addHere, { fault: null })
	return (
		<form action={action} className={styles.addForm}>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="kind" value={kind} />
			{children}
			<button type="submit" className="button button-quiet" disabled={isPending}>
				{button}
			</button>
			{fault && (
				<p className="fault" role="alert">
					{fault}
				</p>
			)}
		</form>
	)
}
