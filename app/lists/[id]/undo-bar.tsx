'use client'

import { useEffect, useRef } from 'react'
import styles from './list.module.css'
import type { ItemChange } from './order.ts'

/** Something that was done, in words, and what takes it back. */
export type Done = { said: string; back: ItemChange }

/** Says what was done last and takes it back, by its button or by Ctrl+Z; and then what was done before. */
export function UndoBar({ done, undo }: { done: readonly Done[]; undo: () => void }) {
	const latest = useRef(undo)
	useEffect(() => {
		latest.current = undo
	})
	useEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
			if (event.target instanceof Element && event.target.matches('input, textarea')) return
			event.preventDefault()
			latest.current()
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [])
	// What was taken away took the focus with it.
	const last = done.at(-1)
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => {
		if (last?.back.do === 'put back') button.current?.focus({ preventScroll: true })
	}, [last])
	return (
		<div className={styles.undo} data-empty={!last || undefined}>
			<p role="status">{last?.said ?? ''}</p>
			{last && (
				<button ref={button} type="button" className="button-plain" onClick={undo}>
					Undo
				</button>
			)}
		</div>
	)
}
