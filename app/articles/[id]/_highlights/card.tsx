'use client'

import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react'
import type { CarriedNote } from '#article/passage-notes'
import { ColourChoice } from '../../../_ui/colour-choice.tsx'
import type { Box } from './article-in-page.ts'
import styles from './card.module.css'
import { CarriedNotes } from './carried-notes.tsx'
import type { Kept, Wish } from './kept.ts'
import { Tags } from './tags.tsx'
import { useTyped } from './typed.ts'

/** What a card asks of the page it lies on. */
export interface CardVerbs {
	/** Also said of a changed note or a tag half typed when the card goes. `upon` is the highlight it was typed upon. */
	change: (wish: Wish, upon?: Kept) => void
	copyLink: () => void
	copyQuotation: () => void
	/** Told what was typed until then, which is sent already. */
	remove: (typed: Wish) => void
	close: () => void
	/** To another highlight in the same place; left out when there is none. */
	next?: () => void
}

/** A highlight opened: its note, its tags, its colour, and what can be done with it. */
export function Card({
	highlight,
	notes,
	ownTags,
	box,
	draft,
	isWriting,
	verbs,
	addTo,
}: {
	highlight: Kept
	/** The notes of the article that the passage calls. */
	notes: readonly CarriedNote[]
	/** The reader's tags, on whatever highlight. */
	ownTags: readonly string[]
	/** Where the passage stands; null for one that is lost, whose card lies at the foot of the window. */
	box: Box | null
	draft?: string
	isWriting: boolean
	verbs: CardVerbs
	/** The page that puts the passage on a list; nothing for who has no account. */
	addTo?: string | undefined
}) {
	const card = useRef<HTMLDivElement>(null)
	const { change } = verbs
	const isRefused = draft !== undefined
	const { note, tag, done } = useTyped({ highlight, ownTags, isRefused, change })

	const close = () => {
		done()
		verbs.close()
	}
	const press = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.nativeEvent.isComposing) return
		const isDone = event.key === 'Enter' && (event.metaKey || event.ctrlKey)
		if (event.key !== 'Escape' && !isDone) return
		event.preventDefault()
		close()
	}

	useEffect(() => {
		const target = isWriting ? note.current : card.current
		target?.focus({ preventScroll: true })
	}, [isWriting, note])
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
			<CarriedNotes notes={notes} />
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
			<Tags tags={highlight.tags} own={ownTags} field={tag} change={(tags) => change({ tags })} />
			<div className={styles.row}>
				<ColourChoice
					verb="Change to"
					chosen={highlight.colour}
					choose={(colour) => change({ colour })}
				/>
				<button type="button" className="button" onClick={close}>
					Done
				</button>
			</div>
			<div className={styles.row}>
				<button type="button" className="button-plain" onClick={verbs.copyLink}>
					Copy link
				</button>
				<button type="button" className="button-plain" onClick={verbs.copyQuotation}>
					Copy with citation
				</button>
				{addTo && <a href={addTo}>Add to list</a>}
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
				<button type="button" className="button-plain" onClick={() => verbs.remove(done())}>
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
