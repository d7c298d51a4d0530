'use client'

/** Prints the page; the browser's own menu does the same. */
export function PrintButton() {
	return (
		<button type="button" className="button screen-only" onClick={() => window.print()}>
			Print
		</button>
	)
}
