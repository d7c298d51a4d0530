'use client'

import { type FormEvent, startTransition, useEffect, useOptimistic, useRef, useState } from 'react'
import { type Choice, choose, chooseByForm, startList } from './add-to-list-actions.ts'
import styles from './list-choices.module.css'
import { showToast } from './toasts.tsx'

type Props = { articleId: string; next: string | null; choices: Choice[]; takesFocus?: boolean }

/** A reader's lists beside an article, each one a switch, and the way to begin a new one. Works without script too. */
export function ListChoices({ articleId, next, choices: before, takesFocus }: Props) {
	const [choices, setChoices] = useState(before)
	const [shown, showAlready] = useOptimistic(choices, replaced)
	const newTitle = useRef<HTMLInputElement>(null)
	const list = useRef<HTMLUListElement>(null)
	useEffect(() => {
		if (takesFocus) (list.current?.querySelector('button') ?? newTitle.current)?.focus()
	}, [takesFocus])

	const toggle = (choice: Choice) => (event: FormEvent) => {
		event.preventDefault()
		startTransition(async () => {
			showAlready({ ...choice, itemId: choice.itemId ? null : 'soon' })
			const now = await choose({ articleId, ...choice }).catch(() => null)
			if (!now) return showToast({ text: NOT_SAVED })
			startTransition(() => setChoices((all) => replaced(all, { ...choice, ...now })))
		})
	}

	const start = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const title = newTitle.current?.value ?? ''
		startTransition(async () => {
			const made = await startList({ articleId, title }).catch(() => null)
			if (!made) return showToast({ text: NOT_SAVED })
			if (newTitle.current) newTitle.current.value = ''
			startTransition(() => setChoices((all) => [made, ...all]))
		})
	}

	const common = (
		<>
			<input type="hidden" name="articleId" value={articleId} />
			{next && <input type="hidden" name="next" value={next} />}
		</>
	)
	return (
		<>
			<ul ref={list} className={styles.choices}>
				{shown.map((choice) => (
					<li key={choice.listId}>
						<form action={chooseByForm} onSubmit={toggle(choice)}>
							{common}
							<input type="hidden" name="listId" value={choice.listId} />
							<input type="hidden" name="itemId" value={choice.itemId ?? ''} />
							<button type="submit" className={styles.choice} aria-pressed={choice.itemId !== null}>
								{choice.title}
							</button>
						</form>
					</li>
				))}
			</ul>
			<form action={chooseByForm} onSubmit={start} className={styles.fresh}>
				{common}
				<input
					ref={newTitle}
					name="title"
					className="input"
					aria-label="Title of a new list"
					placeholder="New list"
					required
					maxLength={200}
				/>
				<button type="submit" className="button button-quiet">
					Add
				</button>
			</form>
		</>
	)
}

const NOT_SAVED = 'That was not saved; the lists are as they were. Try again in a moment.'

const replaced = (all: Choice[], choice: Choice) =>
	all.map((other) => (other.listId === choice.listId ? choice : other))
