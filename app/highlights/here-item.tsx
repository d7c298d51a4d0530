'use client'

import Link from 'next/link'
import { useState } from 'react'
import { dateInWords } from '#article/dates'
import type { KeptHighlight } from '../_keeping/kept.ts'
import type { highlightShelf } from '../_keeping/shelf.ts'
import { ColourChoice } from '../_ui/colour-choice.tsx'
import { colourName } from '../_ui/highlight-colours.ts'
import { showToast } from '../_ui/toasts.tsx'
import styles from './item.module.css'
import { NoteForm } from './note-form.tsx'

type Shelf = ReturnType<typeof highlightShelf>

/** The highlight as its reader saw it when they began to write, or was shown it since with another tab's note. */
type Opened = { upon: KeptHighlight; theirs?: string | undefined }

/** One passage that was marked without an account, and what can be done with it. */
export function HereItem({ highlight, shelf }: { highlight: KeptHighlight; shelf: Shelf }) {
	const [opened, setOpened] = useState<Opened | null>(null)
	const { make } = shelf
	const { id, articleId, colour, note, quote, createdAt } = highlight
	const tell = (text: string) => showToast({ text })

	const takeAway = async () => {
		const undo = () => make({ deed: 'restore', highlight }, tell)
		await make({ deed: 'remove', id }, tell)
		showToast({ text: 'Highlight removed.', undo })
	}
	const save = async (text: string, { upon, theirs }: Opened) => {
		let problem: string | null = null
		const fail = (said: string) => {
			problem = said
		}
		await make({ deed: 'change', id, wish: { note: text } }, fail, upon)
		const now = shelf.shown().highlights.find((one) => one.id === id)
		if (!problem) setOpened(null)
		else if (now) setOpened({ upon: now, theirs: now.note === upon.note ? theirs : now.note })
		return problem
	}

	return (
		<li id={`h-${id}`} data-step className={styles.item}>
			<blockquote className={`${styles.quote} quoted mark-${colour}`} dir="auto">
				{quote}
			</blockquote>
			{opened ? (
				<NoteForm
					note={opened.upon.note}
					theirs={opened.theirs}
					colours={
						<ColourChoice
							verb="Change to"
							chosen={colour}
							choose={(colour) => void make({ deed: 'change', id, wish: { colour } }, tell)}
						/>
					}
					save={(text) => save(text, opened)}
					cancel={() => setOpened(null)}
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
					{colourName[colour]}, {dateInWords(createdAt.slice(0, 10))}
				</span>
				<Link href={`/articles/${articleId}#h-${id}`}>Go to passage</Link>
				{!opened && (
					<button
						type="button"
						className="button-plain"
						onClick={() => setOpened({ upon: highlight })}
					>
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
