'use client'

import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { boxOf } from './article-in-page.ts'
import type { ArticleText } from './article-text.ts'
import type { Placed } from './kept.ts'
import styles from './margin.module.css'

/** As in `notes.module.css`: from here on there is a margin to write in. */
const HAS_MARGIN = '(min-width: 75rem)'
const GAP = 12

/**
 * What the reader wrote, in the margin beside the passage, below whatever stands there already. For the eye and the
 * mouse alone: the list of highlights says the same to everybody else.
 */
export function Margin({
	article,
	placed,
	open,
}: {
	article: ArticleText | null
	placed: readonly Placed[]
	open: (id: string) => void
}) {
	const [tops, setTops] = useState<{ left: number; top: Map<string, number> } | null>(null)
	const noted = placed.filter(({ note }) => note !== '')
	const key = noted.map(({ id, note }) => `${id} ${note}`).join('\n')

	// biome-ignore lint/correctness/useExhaustiveDependencies: `key` says all that matters of `noted`.
	useLayoutEffect(() => {
		if (!article || noted.length === 0) return setTops(null)
		const lay = () => setTops(matchMedia(HAS_MARGIN).matches ? layOut(article, noted) : null)
		// Once more when the notes have been set and their true heights are known.
		const observer = new ResizeObserver(() => {
			lay()
			requestAnimationFrame(lay)
		})
		observer.observe(article.body)
		return () => observer.disconnect()
	}, [article, key])

	if (!tops) return null
	return createPortal(
		<div aria-hidden="true" className="screen-only">
			{noted.map(({ id, note, colour }) => (
				<button
					key={id}
					type="button"
					tabIndex={-1}
					data-margin-note={id}
					className={`${styles.note} mark-${colour}`}
					style={{ left: tops.left, top: tops.top.get(id) }}
					onClick={() => open(id)}
					dir="auto"
				>
					{note}
				</button>
			))}
		</div>,
		document.body,
	)
}

/** Each note as high as its passage, or as the notes above it allow. */
function layOut(article: ArticleText, noted: readonly Placed[]) {
	const body = article.body.getBoundingClientRect()
	const left = body.right + scrollX + 3 * rem()
	const taken = [...article.body.querySelectorAll<HTMLElement>('[role="note"]')]
		.map((note) => note.getBoundingClientRect())
		.filter(({ width, left }) => width > 0 && left >= body.right)
		.map(({ top, bottom }) => ({ top: top + scrollY, bottom: bottom + scrollY }))
	const top = new Map<string, number>()
	const inOrder = [...noted].sort((a, b) => a.range.start - b.range.start)
	for (const { id, note, range } of inOrder) {
		const box = boxOf(article, range)
		if (!box) continue
		const height = heightOf(id, note)
		let at = box.top
		for (const other of taken.sort((a, b) => a.top - b.top))
			if (at < other.bottom + GAP && at + height + GAP > other.top) at = other.bottom + GAP
		taken.push({ top: at, bottom: at + height })
		top.set(id, at)
	}
	return { left, top }
}

/** The note's height on the page; a guess from its length before it has been set for the first time. */
function heightOf(id: string, note: string): number {
	const set = document.querySelector(`[data-margin-note="${id}"]`)
	return set?.clientHeight ?? Math.min(Math.ceil(note.length / 32), 6) * 21 + 8
}

const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
