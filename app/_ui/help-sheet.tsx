'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import styles from './help-sheet.module.css'

const KeysHere = lazy(() =>
	import('./keys-here.tsx').then(({ KeysHere }) => ({ default: KeysHere })),
)

/**
 * The keys that hold on the page at hand, over the page. It opens in place of the link to the page of all keys
 * (`data-help`), and so with that link's key; the browser keeps the focus in it and gives it back.
 */
export function HelpSheet() {
	const dialog = useRef<HTMLDialogElement>(null)
	/** Counts the openings: what holds is looked up at each. */
	const [opened, setOpened] = useState(0)

	useEffect(() => {
		const open = (event: MouseEvent) => {
			const link = event.target instanceof Element && event.target.closest('a[data-help]')
			if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
			event.preventDefault()
			setOpened((before) => before + 1)
			dialog.current?.showModal()
		}
		// What lies behind the sheet hears no keys.
		const keep = (event: KeyboardEvent) => event.key !== 'Escape' && event.stopPropagation()
		const sheet = dialog.current
		document.addEventListener('click', open, { capture: true })
		sheet?.addEventListener('keydown', keep)
		return () => {
			document.removeEventListener('click', open, { capture: true })
			sheet?.removeEventListener('keydown', keep)
		}
	}, [])

	return (
		<dialog ref={dialog} className={styles.sheet} aria-labelledby="help-sheet" closedby="any">
			<form method="dialog" className={styles.head}>
				<h1 id="help-sheet">Keys on this page</h1>
				<button type="submit" className="button button-quiet">
					Close
				</button>
			</form>
			{opened > 0 && (
				<Suspense>
					<KeysHere key={opened} />
				</Suspense>
			)}
		</dialog>
	)
}
