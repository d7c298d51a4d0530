'use client'

import Link from 'next/link'
import { useOptimistic, useState, useTransition } from 'react'
import { dateInWords } from '#article/dates'
import type { Highlight } from '#db/highlights'
import { ColourChoice } from '../_ui/colour-choice.tsx'
import { change, remove, restore } from '../_ui/highlight-actions.ts'
import { colourName } from '../_ui/highlight-colours.ts'
import { showToast } from '../_ui/toasts.tsx'
import styles from './item.module.css'
import { NoteForm } from './note-form.tsx'

type Shown = Pick<Highlight, 'id' | 'articleId' | 'colour' | 'note' | 'quote' | 'state' | 'guess'>

const UNREACHED = 'Carrel could not be reached, so nothing was changed. Try again in a moment.'

/** One passage a reader marked: its words, the note, the way back to it, and what can be done with it. */
export function Item({ highlight, markedOn }: { highlight: Shown; markedOn: string }) {
	const [shown, foresee] = useOptimistic<Shown | null>(highlight)
	const [isSaving, startSaving] = useTransition()
	const [isWriting, setWriting] = useState(false)
	if (!shown) return null
	const { id, articleId, colour, note, quote, state, guess } = shown
	const isLost = state === 'orphaned' || state === 'ambiguous'

	const send = (foreseen: Shown | null, deed: () => Promise<string | null>) =>
		startSaving(async () => {
			foresee(foreseen)
			const problem = await deed().catch(() => UNREACHED)
			if (problem) showToast({ text: problem })
		})

	const takeAway = () => {
		send(null, () => remove(id))
		showToast({ text: 'Highlight removed.', undo: () => send(shown, () => restore(id)) })
	}

	return (
		<li id={`h-${id}`} data-step className={styles.item} aria-busy={isSaving}>
			<blockquote className={`${styles.quote} quoted mark-${colour}`} dir="auto">
				{quote}
			</blockquote>
			{isLost && (
				<p className={styles.lost}>
					{WHY_LOST[state]}
					{guess && (
						<>
							{' '}
							It may be <q dir="auto">{guess}</q> now.
						</>
					)}
				</p>
			)}
			{isWriting ? (
				<NoteForm
					note={note}
					colours={
						<ColourChoice
							verb="Change to"
							chosen={colour}
							choose={(colour) => send({ ...shown, colour }, () => change(id, { colour }))}
						/>
					}
					save={async (text) => {
						const problem = await change(id, { note: text }).catch(() => UNREACHED)
						if (!problem) setWriting(false)
						return problem
					}}
					cancel={() => setWriting(false)}
				/>
			) : (
				note && (
					<p className={styles.note} dir="auto">
						{note}
					</p>
				)
			)}
			<div className={styles.line}>
				<span>
					{colourName[colour]}, {dateInWords(markedOn)}
				</span>
				{isLost && <Link href={`/articles/${articleId}?place=${id}`}>Find its place</Link>}
				{!isLost && <Link href={`/articles/${articleId}#h-${id}`}>Go to passage</Link>}
				{!isWriting && (
					<button type="button" className="button-plain" onClick={() => setWriting(true)}>
						{note ? 'Edit' : 'Add note'}
					</button>
				)}
				<button type="button" className="button-plain" onClick={takeAway}>
					Remove
				</button>
			</div>
		</li>
	)
}

const WHY_LOST = {
	orphaned:
		'The article was corrected and no longer says these words. Your highlight is kept, and finds its place again if they return.',
	ambiguous:
		'The article was corrected and now says these words in several places, so this one is not painted on any of them.',
}
