'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import styles from './search-form.module.css'
import { LIST_ID, optionId, Suggestions } from './suggestions.tsx'
import { useSuggestions } from './use-suggestions.ts'

/** An answer that takes longer than this is no longer waited for before more is asked. */
const PATIENCE_MS = 150

/**
 * The form of the search room: without script a plain GET form, with it the answers follow the typing, a question at a
 * time: what is typed while one is on its way is asked when its answer has come. The address is the state. A spell of typing is one step in the history: its first question is pushed, the next ones replace it.
 */
export function SearchForm({ words, children }: { words: string; children: ReactNode }) {
	const router = useRouter()
	const form = useRef<HTMLFormElement>(null)
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	/** Whether more was typed while a question was on its way. */
	const isWaiting = useRef(false)
	/** What was typed and the address does not say yet: an answer to older words must not overwrite it. */
	const typed = useRef<string | null>(null)
	/** Where this spell of typing began: until the address has moved on, a question is a new step in the history. */
	const start = useRef<string | null>(null)
	const [value, setValue] = useState(words)
	const [isPending, startTransition] = useTransition()
	const suggesting = useSuggestions(value)
	const { suggestions, active } = suggesting

	useEffect(() => {
		if (typed.current === null) setValue(words)
		else if (typed.current === words) typed.current = null
	}, [words])

	useEffect(() => {
		const goBack = () => {
			clearTimeout(timer.current)
			timer.current = undefined
			isWaiting.current = false
			typed.current = null
			start.current = null
		}
		addEventListener('popstate', goBack)
		return () => {
			clearTimeout(timer.current)
			removeEventListener('popstate', goBack)
		}
	}, [])

	// biome-ignore lint/correctness/useExhaustiveDependencies: only an answer that has come lets the next question go
	useEffect(() => {
		if (!isPending && isWaiting.current) ask()
	}, [isPending])

	function type(next: string) {
		setValue(next)
		typed.current = next.trim()
		clearTimeout(timer.current)
		isWaiting.current = isPending
		if (isPending) timer.current = setTimeout(ask, PATIENCE_MS)
		else ask()
	}

	function ask() {
		clearTimeout(timer.current)
		timer.current = undefined
		isWaiting.current = false
		if (!form.current) return
		const address = addressOf(form.current)
		const isHere = address === location.pathname + location.search
		// An older question may still be on its way: then even the address we are at has to be asked for again.
		if (isHere && !isPending) return
		start.current ??= location.href
		const go = isHere || location.href !== start.current ? router.replace : router.push
		startTransition(() => go(address, { scroll: false }))
	}

	function submit(event: FormEvent) {
		event.preventDefault()
		suggesting.close()
		ask()
		start.current = null
	}

	function leave() {
		suggesting.close()
		if (timer.current !== undefined || isWaiting.current) ask()
		typed.current = null
		start.current = null
	}

	return (
		<form
			ref={form}
			id="search"
			action="/search"
			className={styles.form}
			onSubmit={submit}
			onBlur={leave}
			data-search-box
			data-pending={isPending || undefined}
		>
			<input
				type="search"
				name="q"
				className="input"
				value={value}
				onChange={(event) => {
					suggesting.open()
					type(event.target.value)
				}}
				onKeyDown={suggesting.press}
				role="combobox"
				aria-autocomplete="list"
				aria-expanded={suggestions.length > 0}
				aria-controls={LIST_ID}
				aria-activedescendant={active >= 0 ? optionId(active) : undefined}
				aria-label="Search the archive"
				placeholder="A word, a name, “a phrase”"
				autoComplete="off"
				data-search-field
			/>
			<button type="submit" className="button">
				Search
			</button>
			{children}
			<Suggestions suggestions={suggestions} active={active} onChoose={suggesting.choose} />
			<span className={styles.progress} aria-hidden="true" />
		</form>
	)
}

/** What the form would ask for, its empty fields left out as the server would write it. */
function addressOf(form: HTMLFormElement): string {
	const params = new URLSearchParams()
	for (const [name, value] of new FormData(form))
		if (typeof value === 'string' && value.trim()) params.append(name, value.trim())
	const query = params.toString()
	return query ? `/search?${query}` : '/search'
}
