'use client'

import type { CSSProperties } from 'react'
import type { HighlightColour } from '#db/schema/readers'
import { ColourChoice } from '../../../_ui/colour-choice.tsx'
import type { Box } from './article-in-page.ts'
import styles from './toolbar.module.css'

/** What can be done with a selection, beside it; at the foot of the window where one points with a finger. */
export function Toolbar({
	box,
	problem,
	mark,
	markWithNote,
}: {
	box: Box
	problem: string | null
	mark: (colour: HighlightColour) => void
	markWithNote: () => void
}) {
	const middle = (box.left + box.right) / 2
	const isBelow = box.top - scrollY < 120
	return (
		<div
			className={styles.toolbar}
			data-below={isBelow || undefined}
			style={
				{
					'--x': `${middle}px`,
					'--y': `${isBelow ? box.bottom : box.top}px`,
				} as CSSProperties
			}
			role="toolbar"
			aria-label="Highlight the selection"
			// A press on the toolbar must not take the selection away.
			onMouseDown={(event) => event.preventDefault()}
		>
			<ColourChoice verb="Highlight in" choose={mark} />
			<button type="button" className={styles.note} onClick={markWithNote}>
				Add note
			</button>
			<kbd className={styles.key} title="The key that highlights the selection">
				h
			</kbd>
			{problem && (
				<p className={styles.problem} role="alert">
					{problem}
				</p>
			)}
		</div>
	)
}
