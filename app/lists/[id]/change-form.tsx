'use client'

import { createContext, type FormEvent, type ReactNode, useContext } from 'react'
import { changeItemByForm } from './actions.ts'
import type { ItemChange, Outcome } from './order.ts'
import { wishIn } from './wish.ts'

/** The list that is worked on, the page of it that is shown, and what makes a change where there is script. */
export const Work = createContext<{
	listId: string
	page: number
	act: (change: ItemChange) => Promise<Outcome>
}>({ listId: '', page: 1, act: async () => ({ fault: null }) })

/**
 * A form of an item whose buttons, named `wish`, each ask for one change, so that it can be made without script. With script
 * it is made at once.
 */
export function ChangeForm({
	itemId,
	className,
	children,
}: {
	itemId: string
	className?: string | undefined
	children: ReactNode
}) {
	const { act } = useContext(Work)
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const button = (event.nativeEvent as SubmitEvent).submitter
		if (button?.getAttribute('aria-disabled') === 'true') return
		const form = new FormData(event.currentTarget, button)
		// The server checks what came of it; here the form is our own.
		act(wishIn(Object.fromEntries(form)) as ItemChange)
	}
	return (
		<form action={changeItemByForm} onSubmit={submit} className={className}>
			<WhichItem itemId={itemId} />
			{children}
		</form>
	)
}

/** What a form of an item says of it without script, and of the page to come back to. */
export function WhichItem({ itemId }: { itemId: string }) {
	const { listId, page } = useContext(Work)
	return (
		<>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="itemId" value={itemId} />
			{page > 1 && <input type="hidden" name="page" value={page} />}
		</>
	)
}
