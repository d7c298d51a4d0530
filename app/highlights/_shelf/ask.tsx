'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react'
import styles from './ask.module.css'

/**
 * The search over the highlights: without script a plain GET form, with it the answers follow the typing, one question at
 * a time. The address is the state; `children` are the choices that new words keep, as hidden fields.
 */
export function Ask({ words, children }: { words: string; children: ReactNode }) {
	const router = useRouter()
	const form = useRef<HTMLFormElement>(null)
	const field = useRef<HTMLInputElement>(null)
	/** The words asked for last: an answer to them must not overwrite what was typed since. */
	const asked = useRef(words)
	/** Whether this spell of typing has made its step in the history. */
	const hasStep = useRef(false)
	const isWaiting = useRef(false)
	const [isPending, startTransition] = useTransition()

	useEffect(() => {
		if (words === asked.current || !field.current) return
		asked.current = words
		field.current.value = words
	}, [words])

	// biome-ignore lint/correctness/useExhaustiveDependencies: only an answer that has come lets the next question go
	useEffect(() => {
		if (!isPending && isWaiting.current) ask()
	}, [isPending])

	function ask() {
		isWaiting.current = false
		if (!form.current || !field.current) return
		const typed = field.current.value.trim()
		if (typed === asked.current) return
		asked.current = typed
		const go = hasStep.current ? router.replace : router.push
		hasStep.current = true
		const address = addressOf(form.current)
		startTransition(() => go(address, { scroll: false }))
	}

	function submit(event: FormEvent) {
		event.preventDefault()
		ask()
		hasStep.current = false
	}

	return (
		<form
			ref={form}
			action="/highlights"
			className={styles.form}
			onSubmit={submit}
			onBlur={() => {
				hasStep.current = false
			}}
			data-search-box
			data-pending={isPending || undefined}
		>
			<input
				ref={field}
				type="search"
				name="q"
				className="input"
				defaultValue={words}
				onChange={() => {
					if (isPending) isWaiting.current = true
					else ask()
				}}
				aria-label="Search your highlights"
				placeholder="A word of a passage, a note or a tag"
				autoComplete="off"
				data-search-field
			/>
			<button type="submit" className="button">
				Search
			</button>
			{children}
		</form>
	)
}

function addressOf(form: HTMLFormElement): string {
	const params = new URLSearchParams()
	for (const [name, value] of new FormData(form))
		if (typeof value === 'string' && value.trim()) params.append(name, value.trim())
	const query = params.toString()
	return query ? `/highlights?${query}` : '/highlights'
}
