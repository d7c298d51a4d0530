'use client'

import Link from 'next/link'
import { useState } from 'react'
import { dateInWords } from '#article/dates'
import type { Change } from '../_keeping/changes.ts'
import type { KeptHighlight } from '../_keeping/kept.ts'
import { ColourChoice } from '../_ui/colour-choice.tsx'
import { colourName } from '../_ui/highlight-colours.ts'
import { showToast } from '../_ui/toasts.tsx'
import styles from './item.module.css'
import { NoteForm } from './note-form.tsx'

type Make = (change: Change, fail: (problem: string) => void) => Promise<void>

/** One passage that was marked without an account, and what can be done with it. */
export function HereItem({ highlight, make }: { highlight: KeptHighlight; make: Make }) {
	const [isWriting, setWriting] = useState(false)
	const { id, articleId, colour, note, quote, createdAt } = highlight
	const tell = (text: string) => showToast({ text })

	const takeAway = async () => {
		const undo = () => make({ deed: 'restore', highlight }, tell)
		await make({ deed: 'remove', id }, tell)
		showToast({ text: 'Highlight removed.', undo })
	}
	const save = async (text: string) => {
		let problem: string | null = null
		await make({ deed: 'change', id, wish: { note: text } }, (said) => {
			problem = said
		})
		if (!problem) setWriting(false)
		return problem
	}

	return (
		<li id={`h-${id}`} data-step className={styles.item}>
			<blockquote className={`${styles.quote} quoted mark-${colour}`} dir="auto">
				{quote}
			</blockquote>
			{isWriting ? (
				<NoteForm
					note={note}
					colours={
						<ColourChoice
							verb="Change to"
							chosen={colour}
							choose={(colour) => void make({ deed: 'change', id, wish: { colour } }, tell)}
						/>
					}
					save={save}
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
					{colourName[colour]}, {dateInWords(createdAt.slice(0, 10))}
				</span>
				<Link href={`/articles/${articleId}#h-${id}`}>Go to passage</Link>
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
