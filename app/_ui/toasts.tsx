'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import styles from './toasts.module.css'

/** What a toast says. With `undo` it waits until it is answered; without, it goes by itself. */
export interface Toast {
	text: string
	undo?: () => void | Promise<void>
}

type Shown = Toast & { id: number }

const NOTHING: Shown[] = []
const READING_TIME_MS = 6000
let shown = NOTHING
let lastId = 0
const listeners = new Set<() => void>()

/** Says at the foot of the page what has just happened. May be called from any client component. */
export function showToast(toast: Toast): void {
	change([...shown.slice(-2), { ...toast, id: ++lastId }])
}

/** Where toasts appear; the layout holds the only one. */
export function Toasts() {
	const toasts = useSyncExternalStore(
		listen,
		() => shown,
		() => NOTHING,
	)
	return (
		<div className={styles.toasts} role="status" aria-label="What has just happened">
			{toasts.map((toast) => (
				<ToastCard key={toast.id} toast={toast} />
			))}
		</div>
	)
}

function ToastCard({ toast }: { toast: Shown }) {
	const { id, text, undo } = toast
	const undoing = useRef<HTMLButtonElement>(null)

	// What was taken away took the focus with it.
	useEffect(() => undoing.current?.focus({ preventScroll: true }), [])

	useEffect(() => {
		if (undo) return
		const timer = setTimeout(() => dismiss(id), READING_TIME_MS)
		return () => clearTimeout(timer)
	}, [id, undo])

	return (
		<div className={styles.toast}>
			<p>{text}</p>
			{undo && (
				<button
					ref={undoing}
					type="button"
					className="button-plain"
					onClick={async () => {
						dismiss(id)
						await undo()
						toPage()
					}}
				>
					Undo
				</button>
			)}
			<button
				type="button"
				className={styles.close}
				aria-label="Close"
				onClick={() => {
					dismiss(id)
					toPage()
				}}
			>
				×
			</button>
		</div>
	)
}

/** A toast that goes with the focus in it gives it back to the page, unless something there took it. */
function toPage() {
	setTimeout(() => {
		if (document.activeElement === document.body)
			document.getElementById('content')?.focus({ preventScroll: true })
	})
}

function dismiss(id: number) {
	change(shown.filter((toast) => toast.id !== id))
}

function change(next: Shown[]) {
	shown = next
	for (const listener of listeners) listener()
}

function listen(listener: () => void) {
	listeners.add(listener)
	return () => listeners.delete(listener)
}
