'use client'

import { type FormEvent, useContext, useEffect, useRef, useState } from 'react'
import { Work } from './change-form.tsx'

type Wish = {
	itemId: string
	what: 'note' | 'title'
	/** What stands there, as far as this page knows. */
	words: string
	/** Opens the place to write, or shuts it. */
	show: (isOpen: boolean) => void
}

/**
 * A field in which words on an item are written: it follows what others write until somebody writes in it, and keeps what they
 * wrote until it is saved. `fault` says why it was not.
 */
export function useWords({ itemId, what, words, show }: Wish) {
	const { act } = useContext(Work)
	// A field gives back its lines ended as here, however they were sent.
	const now = words.replace(/\r\n?/g, '\n')
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
	const [first] = useState(now)
	const [was, setWas] = useState(now)
	const [fault, setFault] = useState<string | null>(null)

	useEffect(() => {
		if (field.current?.value !== was) return
		field.current.value = now
		setWas(now)
	}, [now, was])

	const submit = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const text = (field.current?.value ?? '').trim()
		show(false)
		const outcome = await act(
			what === 'note' ? { do: what, itemId, note: text } : { do: what, itemId, title: text },
		)
		setFault(outcome.fault)
		if (outcome.fault !== null) return show(true)
		if (field.current?.value.trim() === text) field.current.value = text
		setWas(text)
	}

	return { field: { ref: field, name: what, defaultValue: first }, fault, submit }
}
