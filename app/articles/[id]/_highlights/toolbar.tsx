'use client'

import { type CSSProperties, useEffect, useRef } from 'react'
import type { HighlightColour } from '#db/schema/readers'
import { ColourChoice } from '../../../_ui/colour-choice.tsx'
import type { Box } from './article-in-page.ts'
import type { Selected } from './selected-passage.ts'
import styles from './toolbar.module.css'

/** What can be done with a selection, beside it; at the foot of the window where one points with a finger. */
export function Toolbar({
	selected,
	box,
	problem,
	mark,
	markWithNote,
	copy,
}: {
	selected: Selected
	box: Box
	problem: string | null
	mark: (colour: HighlightColour) => void
	markWithNote: () => void
	copy: () => void
}) {
	const bar = useRef<HTMLDivElement>(null)
	// Above a note that has opened over the page, in which words can be selected, too.
	useEffect(() => bar.current?.showPopover?.(), [])

	const middle = (box.left + box.right) / 2
	const isBelow = box.top - scrollY < 120
	const copying = (
		<button type="button" className={styles.note} title="Copy with citation" onClick={copy}>
			Copy <span className="unseen">with citation</span>
		</button>
	)
	return (
		<div
			ref={bar}
			className={styles.toolbar}
			popover="manual"
			data-keeps-selection
			data-touch={selected.byTouch || undefined}
			data-at-foot={selected.byTouch || undefined}
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
			{copying}
			<kbd className={styles.key} title="The key that highlights the selection">
				h
			</kbd>
			{selected.isCut && (
				<p className={styles.cut}>Up to the end of the text; its notes are marked by themselves.</p>
			)}
			{problem && (
				<p className={styles.problem} role="alert">
					{problem}
				</p>
			)}
		</div>
	)
}
