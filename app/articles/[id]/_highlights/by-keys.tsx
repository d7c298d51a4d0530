'use client'

import {
	type KeyboardEvent,
	useEffect,
	useId,
	useLayoutEffect,
	useMemo,
	useRef,
	useState,
} from 'react'
import type { HighlightColour } from '#db/schema/readers'
import { ColourChoice } from '../../../_ui/colour-choice.tsx'
import { boxOf } from './article-in-page.ts'
import { type ArticleText, type Chosen, domRangesOf } from './article-text.ts'
import styles from './by-keys.module.css'
import { select } from './going.ts'
import { chosenInUnits, firstChoice, placeAt } from './key-choice.ts'
import { meaningOf } from './key-meaning.ts'
import { chosenBy, extended, type KeyChoice, moved, unitsOf } from './key-steps.ts'

/** What is asked of the page when a passage has been chosen. */
export interface KeyVerbs {
	mark: (passage: Chosen, colour: HighlightColour | null, isWriting: boolean) => void
	copy: (passage: Chosen) => void
	/** `at` is the block or note that the passage begins in. */
	leave: (at: HTMLElement | null) => void
	say: (words: string) => void
}

/** Lets a passage be chosen by keys alone. What is chosen is selected in the page, said, and shown at its foot. */
export function ByKeys({ article, verbs }: { article: ArticleText; verbs: KeyVerbs }) {
	const { text, places, body } = article
	const units = useMemo(() => unitsOf(text, places, body.lang), [text, places, body.lang])
	const [choice, setChoice] = useState<KeyChoice | null>(() => firstChoice(article, units))
	const field = useRef<HTMLDivElement>(null)
	const helpId = useId()
	const passage = choice && chosenInUnits(article, chosenBy(choice))

	useEffect(() => field.current?.focus({ preventScroll: true }), [])
	useShown(article, choice)

	if (!choice || !passage) return null
	const place = placeAt(article, choice.head)

	function press(event: KeyboardEvent) {
		if (!choice || !passage) return
		const isRightToLeft = place !== null && getComputedStyle(place.element).direction === 'rtl'
		const meaning = meaningOf(event, isRightToLeft)
		if (!meaning) return
		event.preventDefault()
		if (meaning.deed === 'leave') verbs.leave(place?.element ?? null)
		if (meaning.deed === 'copy') verbs.copy(passage)
		if (meaning.deed === 'mark') verbs.mark(passage, meaning.colour, meaning.isWriting)
		if (meaning.deed !== 'step') return
		const { unit, by, isExtending } = meaning
		const next = isExtending
			? extended(units[unit], choice, { by, within: partOf(article, choice) })
			: moved(units[unit], choice, by)
		setChoice(next)
		verbs.say(whatChanged(text, choice, next, isExtending))
	}

	return (
		<section className={styles.bar} aria-label="Mark by keyboard" data-keeps-selection data-at-foot>
			<div
				ref={field}
				className={styles.field}
				role="application"
				aria-label="Choose a passage"
				aria-describedby={helpId}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
				tabIndex={0}
				onKeyDown={press}
			>
				<span className={styles.words} dir="auto">
					{passage.quote}
				</span>
			</div>
			<p id={helpId} className={styles.help}>
				<span>
					<kbd>←</kbd> <kbd>→</kbd> by word,{' '}
				</span>
				<span>
					<kbd>↑</kbd> <kbd>↓</kbd> by sentence,{' '}
				</span>
				<span>
					<kbd>Page Up</kbd> <kbd>Page Down</kbd> by paragraph,{' '}
				</span>
				<span>
					with <kbd>Shift</kbd> to take in more.{' '}
				</span>
				<span>
					<kbd>Enter</kbd> highlights, <kbd>Shift</kbd> <kbd>Enter</kbd> with a note,{' '}
				</span>
				<span>
					<kbd>1</kbd> to <kbd>4</kbd> in a colour, <kbd>c</kbd> copies, <kbd>Esc</kbd> leaves.
				</span>
			</p>
			<div className={styles.verbs}>
				<ColourChoice verb="Highlight in" choose={(colour) => verbs.mark(passage, colour, false)} />
				<button
					type="button"
					className="button button-quiet"
					onClick={() => verbs.leave(place?.element ?? null)}
				>
					Leave
				</button>
			</div>
		</section>
	)
}

/** Selects in the page what is chosen, and keeps its moving end in view. */
function useShown(article: ArticleText, choice: KeyChoice | null) {
	useLayoutEffect(() => {
		const passage = choice && chosenInUnits(article, chosenBy(choice))
		if (!choice || !passage) return
		select(domRangesOf(article, passage))
		const last = { start: choice.head >= choice.anchor.end ? passage.end - 1 : passage.start }
		const box = boxOf(article, { ...last, end: last.start + 1 })
		if (!box) return
		const isSeen = box.top > scrollY + 60 && box.bottom < scrollY + innerHeight * 0.6
		if (!isSeen) scrollTo({ top: box.top - innerHeight / 3, behavior: 'instant' })
	}, [article, choice])
}

/** The body and the notes are marked apart: a passage never runs from one into the other. */
function partOf({ bodyEnd, text }: ArticleText, { anchor }: KeyChoice) {
	return anchor.start < bodyEnd ? { start: 0, end: bodyEnd } : { start: bodyEnd, end: text.length }
}

function whatChanged(
	text: string,
	before: KeyChoice,
	now: KeyChoice,
	isExtending: boolean,
): string {
	const [was, is] = [chosenBy(before), chosenBy(now)]
	if (was.start === is.start && was.end === is.end) return 'There is nothing further.'
	if (!isExtending) return text.slice(is.start, is.end)
	const [start, end] = was.start === is.start ? [was.end, is.end] : [is.start, was.start]
	const words = text.slice(Math.min(start, end), Math.max(start, end)).trim()
	return start < end ? `${words}, taken in` : `${words}, left out`
}
