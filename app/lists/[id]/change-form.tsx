'use client'

import { createContext, type FormEvent, type ReactNode, useContext } from 'react'
import { changeItemByForm } from './actions.ts'
import type { ItemChange } from './order.ts'
import { wishIn } from './wish.ts'

/** The list that is worked on, the page of it that is shown, and what makes a change where there is script. */
export const Work = createContext<{
	listId: string
	page: number
	act: (change: ItemChange) => void
}>({ listId: '', page: 1, act: () => {} })

/**
 * A form of an item whose buttons, named `wish`, each ask for one change, so that it can be made without script. With script
 * it is made at once; `done` is called when it is.
 */
export function ChangeForm({
	itemId,
	className,
	done,
	children,
}: {
	itemId: string
	className?: string | undefined
	done?: () => void
	children: ReactNode
}) {
	const { listId, page, act } = useContext(Work)
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const button = (event.nativeEvent as SubmitEvent).submitter
		if (button?.getAttribute('aria-disabled') === 'true') return
		const form = new FormData(event.currentTarget, button)
		// The server checks what came of it; here the form is our own.
		act(wishIn(Object.fromEntries(form)) as ItemChange)
		done?.()
	}
	return (
		<form action={changeItemByForm} onSubmit={submit} className={className}>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="itemId" value={itemId} />
			{page > 1 && <input type="hidden" name="page" value={page} />}
			{children}
		</form>
	)
}
