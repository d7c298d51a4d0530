'use client'

import type { FormEvent, ReactNode } from 'react'
import { changeItemByForm } from './actions.ts'
import type { ItemChange } from './order.ts'

type Props = {
	listId: string
	change: ItemChange
	act: (change: ItemChange) => void
	children: ReactNode
}

/** A change as a form, so that it can be made without script. With script `act` makes it, with what was written. */
export function ChangeForm({ listId, change, act, children }: Props) {
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const note = new FormData(event.currentTarget).get('note')
		act(change.do === 'note' ? { ...change, note: String(note ?? '') } : change)
	}
	return (
		<form action={changeItemByForm} onSubmit={submit}>
			<input type="hidden" name="listId" value={listId} />
			{Object.entries(change).map(
				([name, value]) =>
					name !== 'note' && <input key={name} type="hidden" name={name} value={value} />,
			)}
			{children}
		</form>
	)
}
