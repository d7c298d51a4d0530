'use client'

import { type FormEvent, useActionState, useContext, useState } from 'react'
import { type Written, writeByForm } from './actions.ts'
import { Work } from './change-form.tsx'
import type { Outcome } from './order.ts'
import { DONE } from './outcomes.ts'
import { useField } from './use-field.ts'

type Wish = {
	itemId: string
	what: 'note' | 'title'
	/** What stands there, as far as this page knows. */
	words: string
	/** Opens the place to write, or shuts it. */
	show: (isOpen: boolean) => void
}

/** A form of one field in which words on an item are written. They stay there until they are saved; `told` says why they were not. */
export function useWords({ itemId, what, words, show }: Wish) {
	const { act } = useContext(Work)
	const [sent, action] = useActionState<Written, FormData>(writeByForm, DONE)
	const [told, tell] = useState<Outcome>(sent)
	const { ref, first, was, setWas } = useField(words, {
		...{ text: sent.text, theirs: told.theirs, isShownEarly: true },
	})

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const text = (ref.current?.value ?? '').trim()
		const wish = { itemId, was }
		show(false)
		const outcome = await act(
			what === 'note' ? { ...wish, do: what, note: text } : { ...wish, do: what, title: text },
		)
		tell(outcome)
		if (outcome.fault !== null) return show(true)
		if (ref.current?.value.trim() === text) ref.current.value = text
		setWas(text)
	}

	return {
		form: { action, onSubmit: submit },
		field: { ref, name: what, defaultValue: first },
		was,
		told,
		isSentBack: sent.fault !== null,
	}
}

export type Words = ReturnType<typeof useWords>
