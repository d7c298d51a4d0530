'use client'

import Link from 'next/link'
import { type KeyboardEvent, type ReactNode, useContext } from 'react'
import type { ListEntry } from '#article/lists/entry'
import { AboutEntry } from './about-entry.tsx'
import { ChangeForm, Work } from './change-form.tsx'
import type { Drag } from './drag.ts'
import styles from './item.module.css'
import { type ItemChange, nameOf } from './order.ts'
import { wishOf } from './wish.ts'
import { Writing } from './writing.tsx'

type Props = {
	entry: ListEntry
	/** One step up and one step down; null at either end. */
	up: ItemChange | null
	down: ItemChange | null
	drag: Drag
	drop: 'above' | 'below' | undefined
	isUnderSection: boolean
	readWord?: string | undefined
	mayChange: boolean
	beneath?: ReactNode
}

/** What stands on a list, the curator's note, and for who may change it the ways to move it or take it off. */
export function Item(props: Props) {
	const { entry, drag, drop, isUnderSection, readWord, mayChange, beneath } = props
	const { id, kind, note } = entry
	const isDragged = drag.now?.itemId === id
	return (
		<li
			id={`item-${id}`}
			data-item={id}
			data-kind={kind}
			className={styles.item}
			data-dragged={isDragged || undefined}
			data-drop={drop}
			style={isDragged ? { translate: `0 ${drag.now?.by}px` } : undefined}
		>
			{mayChange ? <Handle {...props} /> : <span className={styles.handle} aria-hidden="true" />}
			<div>
				<AboutEntry {...{ entry, isUnderSection, readWord }} />
				{note && (
					<p className={styles.note} dir="auto">
						{note}
					</p>
				)}
				{mayChange && <Verbs entry={entry} />}
				{beneath}
			</div>
			{mayChange && <Moves {...props} />}
		</li>
	)
}

function Verbs({ entry }: { entry: ListEntry }) {
	const { listId } = useContext(Work)
	return (
		<div className={`${styles.verbs} screen-only`}>
			<Writing entry={entry} />
			{entry.kind !== 'section' && (
				<Link
					href={`/lists/${listId}/send?item=${entry.id}`}
					prefetch={false}
					className={styles.send}
					aria-label={`Move or copy “${nameOf(entry)}” to another list`}
				>
					To another list
				</Link>
			)}
		</div>
	)
}

function Handle({ entry, up, down, drag }: Props) {
	const { act } = useContext(Work)
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
		event.preventDefault()
		const change = event.key === 'ArrowUp' ? up : down
		if (change) act(change)
	}
	const what = entry.kind === 'section' ? 'the section ' : ''
	return (
		<button
			type="button"
			id={`handle-${entry.id}`}
			className={`${styles.handle} screen-only`}
			aria-label={`Move ${what}“${nameOf(entry)}”: drag, or press the up and down arrow keys`}
			onPointerDown={drag.start(entry.id)}
			onKeyDown={press}
		/>
	)
}

function Moves({ entry, up, down }: Props) {
	const { id } = entry
	const name = nameOf(entry)
	const what = entry.kind === 'section' ? 'the section ' : ''
	// Where there is no step, the button moves it to where it is.
	const stay: ItemChange = { do: 'put back', itemId: id }
	return (
		<ChangeForm itemId={id} className={`${styles.moves} screen-only`}>
			{(['up', 'down'] as const).map((direction) => {
				const change = direction === 'up' ? up : down
				return (
					<button
						key={direction}
						type="submit"
						name="wish"
						value={wishOf(change ?? stay)}
						id={`${direction}-${id}`}
						className={styles.move}
						aria-label={`Move ${what}“${name}” ${direction}`}
						aria-disabled={change === null}
						title={`Move ${direction}`}
					>
						{direction === 'up' ? '↑' : '↓'}
					</button>
				)
			})}
			<button
				type="submit"
				name="wish"
				value="remove"
				id={`remove-${id}`}
				className={styles.move}
				aria-label={entry.kind === 'section' ? `Remove the heading “${name}”` : `Remove “${name}”`}
				title="Remove"
			>
				×
			</button>
		</ChangeForm>
	)
}
