'use client'

import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import type { HighlightColour } from '#db/schema/readers'
import { ColourChoice } from '../../../_ui/colour-choice.tsx'
import type { Box } from './article-in-page.ts'
import styles from './card.module.css'
import type { Kept } from './kept.ts'

/** What a card asks of the page it lies on. */
export interface CardVerbs {
	/** Also said when the card closes with a changed note: what was typed is never lost. `upon` is the highlight it was typed upon. */
	note: (text: string, upon: Kept) => void
	colour: (colour: HighlightColour) => void
	copyLink: () => void
	remove: () => void
	close: () => void
	/** To another highlight in the same place; left out when there is none. */
	next?: () => void
}

/** A highlight opened: its note, its colour, and what can be done with it. */
export function Card({
	highlight,
	box,
	draft,
	isWriting,
	verbs,
}: {
	highlight: Kept
	/** Where the passage stands; null for one that is lost, whose card lies at the foot of the window. */
	box: Box | null
	draft?: string
	isWriting: boolean
	verbs: CardVerbs
}) {
	const card = useRef<HTMLDivElement>(null)
	const note = useRef<HTMLTextAreaElement>(null)
	// It may be changed in another tab, or on another device, while this card is open.
	const opened = useRef(highlight)

	const done = () => {
		const text = note.current?.value.trim() ?? ''
		if (text !== opened.current.note) verbs.note(text, opened.current)
	}
	const close = () => {
		done()
		verbs.close()
	}
	const press = (event: KeyboardEvent) => {
		const isDone = event.key === 'Enter' && (event.metaKey || event.ctrlKey)
		if (event.key !== 'Escape' && !isDone) return
		event.preventDefault()
		close()
	}

	useEffect(() => {
		const target = isWriting ? note.current : card.current
		target?.focus({ preventScroll: true })
	}, [isWriting])
	useOutsidePress(card, close)

	return (
		<div
			ref={card}
			className={styles.card}
			data-lost={box === null || undefined}
			style={box ? positioned(box) : undefined}
			role="dialog"
			aria-label="Highlight"
			tabIndex={-1}
			onKeyDown={press}
		>
			{highlight.state === 'fuzzy' && (
				<p className={styles.changed}>
					The text has changed here. You marked: <q dir="auto">{highlight.quote}</q>
				</p>
			)}
			<label className="label" htmlFor={`note-of-${highlight.id}`}>
				Note
			</label>
			<textarea
				ref={note}
				id={`note-of-${highlight.id}`}
				className="input"
				rows={3}
				maxLength={10_000}
				dir="auto"
				defaultValue={draft ?? highlight.note}
			/>
			<div className={styles.row}>
				<ColourChoice verb="Change to" chosen={highlight.colour} choose={verbs.colour} />
				<button type="button" className="button" onClick={close}>
					Done
				</button>
			</div>
			<div className={styles.row}>
				<button type="button" className="button-plain" onClick={verbs.copyLink}>
					Copy link
				</button>
				{verbs.next && (
					<button
						type="button"
						className="button-plain"
						onClick={() => {
							done()
							verbs.next?.()
						}}
					>
						Next highlight here
					</button>
				)}
				<button type="button" className="button-plain" onClick={verbs.remove}>
					Remove
				</button>
			</div>
		</div>
	)
}

const positioned = ({ left, bottom }: Box) =>
	({ '--x': `${left}px`, '--y': `${bottom}px` }) as CSSProperties

function useOutsidePress(element: { current: HTMLElement | null }, close: () => void) {
	const latest = useRef(close)
	useEffect(() => {
		latest.current = close
	})
	useEffect(() => {
		const press = ({ target }: PointerEvent) => {
			if (target instanceof Node && !element.current?.contains(target)) latest.current()
		}
		document.addEventListener('pointerdown', press)
		return () => document.removeEventListener('pointerdown', press)
	}, [element])
}
