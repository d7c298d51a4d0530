'use client'

import { useLayoutEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { HighlightColour } from '#db/schema/readers'
import { newId } from '../../../_keeping/new-id.ts'
import { colourName } from '../../../_ui/highlight-colours.ts'
import { showToast } from '../../../_ui/toasts.tsx'
import { useArticleInPage, useBoxOf } from './article-in-page.ts'
import { type ArticleText, domRangesOf, wordsAt } from './article-text.ts'
import { Card } from './card.tsx'
import { goTo, select, useNamedPassage } from './going.ts'
import { useMarkKey, usePress } from './hands.ts'
import { type Kept, type Placed, type Told, useKept } from './kept.ts'
import { lastColour, rememberColour } from './last-colour.ts'
import { layersOf } from './layers.ts'
import { List } from './list.tsx'
import { Margin } from './margin.tsx'
import { paint } from './paint.ts'
import { isSame, type Selected, useSelectedPassage } from './selected-passage.ts'
import { Toolbar } from './toolbar.tsx'

/** The highlights that lie open, the first on top, and what their note is about to say. */
type Open = { ids: string[]; isWriting?: boolean; draft?: string; from?: HTMLElement | null }

/** A passage that could not be kept, and why. */
type Failed = { passage: Selected; problem: string }

const tell = (text: string) => showToast({ text })

/** Lets a reader mark the article beside it, paints what is marked, and opens it at a press. */
export function Marking({ articleId, told }: { articleId: string; told: Told }) {
	const article = useArticleInPage(articleId)
	const { shown, isSaving, ...keeping } = useKept(articleId, told)
	const placed = usePainted(article, shown)
	const [selected, forget] = useSelectedPassage(article)
	const [open, setOpen] = useState<Open | null>(null)
	const [failed, setFailed] = useState<Failed | null>(null)
	const [said, say] = useState('')
	const opened = shown.find(({ id }) => id === open?.ids[0])
	const selectedBox = useBoxOf(article, selected)
	const openedBox = useBoxOf(article, opened?.range ?? null)
	useNamedPassage(article, placed)
	usePress(article, placed, (ids) => setOpen({ ids }))
	useMarkKey(article, (passage, isWriting) => mark(passage, lastColour(), isWriting))

	function mark(passage: Selected, colour: HighlightColour, isWriting = false) {
		if (!article) return
		const { quote, start, end } = passage
		const id = newId()
		const words = { id, colour, note: '', tags: [], rev: 1, quote, words: quote }
		const place = { versionId: article.versionId, range: { start, end } }
		const highlight: Placed = { ...words, ...place, state: 'exact' }
		rememberColour(colour)
		keeping.add(highlight, (problem) => {
			setOpen(null)
			select(domRangesOf(article, passage))
			setFailed({ passage, problem })
		})
		document.getSelection()?.removeAllRanges()
		forget()
		setFailed(null)
		say(`Highlighted in ${colourName[colour].toLowerCase()}.`)
		if (isWriting) setOpen({ ids: [id], isWriting })
	}

	function remove(highlight: Kept) {
		close()
		keeping.remove(highlight.id, tell)
		showToast({ text: 'Highlight removed.', undo: () => keeping.restore(highlight, tell) })
	}

	function note(highlight: Kept, text: string, upon: Kept) {
		const fail = (problem: string) => {
			// What was typed comes back, to be tried again.
			setOpen({ ids: [highlight.id], isWriting: true, draft: text })
			tell(problem)
		}
		keeping.change(highlight.id, { note: text }, fail, upon)
	}

	function close() {
		open?.from?.focus({ preventScroll: true })
		setOpen(null)
	}

	const verbsOf = (highlight: Kept, ids: string[]) => ({
		note: (text: string, upon: Kept) => note(highlight, text, upon),
		colour: (colour: HighlightColour) => {
			rememberColour(colour)
			keeping.change(highlight.id, { colour }, tell)
		},
		copyLink: () => copyLink(articleId, highlight.id),
		remove: () => remove(highlight),
		close,
		next: ids.length > 1 ? () => setOpen({ ids: [...ids.slice(1), ids[0]!] }) : undefined,
	})

	return (
		<>
			<List
				highlights={shown}
				goTo={({ range }) => article && range && goTo(article, range)}
				edit={({ id }, from) => setOpen({ ids: [id], isWriting: true, from })}
			/>
			<Margin article={article} placed={placed} open={(id) => setOpen({ ids: [id] })} />
			<p className="unseen" role="status" aria-busy={isSaving}>
				{said}
			</p>
			{selected &&
				selectedBox &&
				createPortal(
					<Toolbar
						box={selectedBox}
						problem={isSame(failed?.passage ?? null, selected) ? (failed?.problem ?? null) : null}
						mark={(colour) => mark(selected, colour)}
						markWithNote={() => mark(selected, lastColour(), true)}
					/>,
					document.body,
				)}
			{open &&
				opened &&
				createPortal(
					<Card
						key={opened.id}
						highlight={opened}
						box={openedBox}
						draft={open.draft}
						isWriting={open.isWriting ?? false}
						verbs={verbsOf(opened, open.ids)}
					/>,
					document.body,
				)}
		</>
	)
}

/**
 * Paints the highlights and gives those that could be: what the text no longer says where it should stand is
 * not painted, for a wrong place is worse than none.
 */
function usePainted(article: ArticleText | null, shown: readonly Kept[]): Placed[] {
	const placed = useMemo(
		() =>
			shown.filter(
				(one): one is Placed =>
					article !== null &&
					one.range !== null &&
					one.versionId === article.versionId &&
					wordsAt(article, one.range) === one.words,
			),
		[article, shown],
	)

	useLayoutEffect(() => {
		if (!article) return
		const ranges = layersOf(placed).flatMap(({ layer, range }) =>
			domRangesOf(article, range).map((range) => ({ layer, range })),
		)
		return paint(ranges)
	}, [article, placed])

	return placed
}

async function copyLink(articleId: string, id: string) {
	try {
		await navigator.clipboard.writeText(`${location.origin}/articles/${articleId}#h-${id}`)
		tell('Link copied. It leads to the passage for you, and to the article for others.')
	} catch {
		// Browsers keep the clipboard back on plain HTTP, or when the reader said no.
		tell('The browser did not let the link be copied.')
	}
}
