'use client'

import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { inOrder, withTyped } from './tag-words.ts'
import styles from './tags.module.css'

/** A highlight's tags: each with a way to take it off, and a field for more. A comma or Enter adds what is typed. */
export function Tags({
	tags,
	own,
	field,
	change,
}: {
	tags: readonly string[]
	/** The reader's own tags, offered as one types. */
	own: readonly string[]
	/** The field, for whoever closes it with something typed. */
	field: RefObject<HTMLInputElement | null>
	change: (tags: string[]) => void
}) {
	const id = useId()
	const [said, say] = useState('')
	const left = own.filter((tag) => !tags.includes(tag))

	function add(typed: string) {
		const more = withTyped(tags, typed, own)
		if (field.current) field.current.value = ''
		if (more.length === tags.length) return
		change(more)
		say(`Tagged ${more.slice(tags.length).join(', ')}.`)
	}
	function takeOff(tag: string) {
		change(tags.filter((other) => other !== tag))
		say(`${tag} taken off.`)
		// The button that had the focus goes with the tag.
		field.current?.focus()
	}
	function press(event: KeyboardEvent<HTMLInputElement>) {
		const typed = event.currentTarget.value
		const isDone = event.ctrlKey || event.metaKey || event.nativeEvent.isComposing
		if ((event.key !== 'Enter' && event.key !== ',') || isDone || typed.trim() === '') return
		event.preventDefault()
		add(typed)
	}

	return (
		<div className={styles.tags}>
			<label className="label" htmlFor={id}>
				Tags
			</label>
			<div className={styles.row}>
				{tags.length > 0 && (
					<ul className={styles.list} aria-label="Tags of this highlight">
						{inOrder(tags).map((tag) => (
							<li key={tag} className={styles.tag}>
								<bdi>{tag}</bdi>
								<button
									type="button"
									className={styles.off}
									aria-label={`Take off the tag ${tag}`}
									onClick={() => takeOff(tag)}
								>
									×
								</button>
							</li>
						))}
					</ul>
				)}
				<input
					ref={field}
					id={id}
					className={`input ${styles.field}`}
					list={`${id}-own`}
					dir="auto"
					maxLength={200}
					placeholder={tags.length === 0 ? 'water, to read again' : undefined}
					autoComplete="off"
					autoCapitalize="none"
					enterKeyHint="done"
					onKeyDown={press}
					onInput={({ currentTarget, nativeEvent }) => {
						// Keyboards on glass say no keys; one that was chosen from the list is whole.
						const how = (nativeEvent as InputEvent).inputType
						const isChosen = how === 'insertReplacementText' || how === undefined
						const { value } = currentTarget
						if (value.includes(',') || (isChosen && left.includes(value))) add(value)
					}}
				/>
			</div>
			<datalist id={`${id}-own`}>
				{left.map((tag) => (
					<option key={tag} value={tag} />
				))}
			</datalist>
			<p className="unseen" role="status">
				{said}
			</p>
		</div>
	)
}
