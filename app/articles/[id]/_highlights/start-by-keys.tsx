'use client'

import { usePaintStore } from './painted-text.tsx'

/** The way to mark without a mouse, before the text, for those who come by the Tab key. `m` does the same. */
export function StartByKeys() {
	const store = usePaintStore()
	return (
		<button
			type="button"
			className="unseen button button-quiet screen-only"
			aria-keyshortcuts="m"
			onClick={(event) => store.shown().byKeys(event.currentTarget)}
		>
			Mark by keyboard
		</button>
	)
}
