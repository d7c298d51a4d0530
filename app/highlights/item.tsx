'use client'

import Link from 'next/link'
import { type ReactNode, useOptimistic, useState, useTransition } from 'react'
import { dateInWords } from '#article/dates'
import type { Highlight } from '#db/highlights'
import { ColourChoice } from '../_ui/colour-choice.tsx'
import { change, remove, restore } from '../_ui/highlight-actions.ts'
import { colourName } from '../_ui/highlight-colours.ts'
import { Marked } from '../_ui/marked.tsx'
import { showToast } from '../_ui/toasts.tsx'
import styles from './item.module.css'
import { NoteForm } from './note-form.tsx'

type Shown = Pick<
	Highlight,
	'id' | 'articleId' | 'colour' | 'note' | 'rev' | 'quote' | 'state' | 'guess'
>

const UNREACHED = 'Carrel could not be reached, so nothing was changed. Try again in a moment.'

/** The note as its reader saw it when they began to write, or as another device's that they were told of since. */
type Opened = Pick<Shown, 'note' | 'rev'> & { theirs?: string | undefined }

type Marks = [start: number, end: number][]

/**
 * One passage a reader marked: its words, the note, what else is to be said `about` it, the way back to it, and what can be
 * done with it, to which `children` add. `marks` are what a search found in it. One that is shown again has no address.
 */
export function Item({
	highlight,
	markedOn,
	marks = { quote: [], note: [] },
	isAgain = false,
	about,
	children,
}: {
	highlight: Shown
	markedOn: string
	marks?: { quote: Marks; note: Marks }
	isAgain?: boolean
	about?: ReactNode
	children?: ReactNode
}) {
	const [shown, foresee] = useOptimistic<Shown | null>(highlight)
	const [isSaving, startSaving] = useTransition()
	const [opened, setOpened] = useState<Opened | null>(null)
	if (!shown) return null
	const { id, articleId, colour, note, rev, quote, state, guess } = shown
	const isLost = state === 'orphaned' || state === 'ambiguous'

	const send = (foreseen: Shown | null, deed: () => ReturnType<typeof change>) =>
		startSaving(async () => {
			foresee(foreseen)
			const problem = inWords(await deed().catch(() => UNREACHED))
			if (problem) showToast({ text: problem })
		})

	const save = async (text: string, { note: seen, rev: then, theirs }: Opened) => {
		const upon = note === seen ? Math.max(rev, then) : then
		const answer = await change(id, { note: text }, upon).catch(() => UNREACHED)
		if (answer === null) setOpened(null)
		if (answer === null || typeof answer === 'string') return answer
		setOpened({ ...answer, theirs: answer.note === seen ? theirs : answer.note })
		return answer.problem
	}

	const takeAway = () => {
		send(null, () => remove(id))
		showToast({ text: 'Highlight removed.', undo: () => send(shown, () => restore(id)) })
	}

	return (
		<li id={isAgain ? undefined : `h-${id}`} data-step className={styles.item} aria-busy={isSaving}>
			<blockquote className={`${styles.quote} quoted mark-${colour}`} dir="auto">
				<Marked text={quote} marks={marks.quote} />
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
			{opened ? (
				<NoteForm
					note={opened.note}
					theirs={opened.theirs}
					colours={
						<ColourChoice
							verb="Change to"
							chosen={colour}
							choose={(colour) => send({ ...shown, colour }, () => change(id, { colour }, rev))}
						/>
					}
					save={(text) => save(text, opened)}
					cancel={() => setOpened(null)}
				/>
			) : (
				note && (
					<p className={styles.note} dir="auto">
						<Marked text={note} marks={note === highlight.note ? marks.note : []} />
					</p>
				)
			)}
			{about}
			<div className={styles.line}>
				<span>
					{colourName[colour]}, {dateInWords(markedOn)}
				</span>
				{isLost && <Link href={`/articles/${articleId}?place=${id}`}>Find its place</Link>}
				{!isLost && <Link href={`/articles/${articleId}#h-${id}`}>Go to passage</Link>}
				{!opened && (
					<button type="button" className="button-plain" onClick={() => setOpened({ note, rev })}>
						{note ? 'Edit' : 'Add note'}
					</button>
				)}
				<button type="button" className="button-plain" onClick={takeAway}>
					Remove
				</button>
				{children}
			</div>
		</li>
	)
}

const inWords = (answer: Awaited<ReturnType<typeof change>>) =>
	typeof answer === 'object' && answer ? answer.problem : answer

const WHY_LOST = {
	orphaned:
		'The article was corrected and no longer says these words. Your highlight is kept, and finds its place again if they return.',
	ambiguous:
		'The article was corrected and now says these words in several places, so this one is not painted on any of them.',
}
