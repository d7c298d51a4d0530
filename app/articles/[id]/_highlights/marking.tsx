'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { TextRange } from '#article/selectors'
import type { HighlightColour } from '#db/schema/readers'
import { newId } from '../../../_keeping/new-id.ts'
import { colourName } from '../../../_ui/highlight-colours.ts'
import { showToast } from '../../../_ui/toasts.tsx'
import { useArticleInPage, useBoxOf } from './article-in-page.ts'
import { type Chosen, domRangesOf } from './article-text.ts'
import { ByKeys } from './by-keys.tsx'
import { Card } from './card.tsx'
import { goTo, select, useLinkedPassage, useNamedPassage } from './going.ts'
import { useByKeysKey, useMarkKey, usePress } from './hands.ts'
import { type Kept, type Placed, type Told, useKept, type Wish } from './kept.ts'
import { lastColour, rememberColour } from './last-colour.ts'
import { List } from './list.tsx'
import { Margin } from './margin.tsx'
import { usePaintStore } from './painted-text.tsx'
import { usePainted } from './painting.ts'
import { isSame, useSelectedPassage } from './selected-passage.ts'
import { useStepping } from './stepping.ts'
import { copyLink, copyQuotation, notesOf, type Source } from './taking.ts'
import { Toolbar } from './toolbar.tsx'

/** The highlights that lie open, the first on top, what their note is about to say, and where the focus goes back to. */
type Open = {
	ids: readonly string[]
	isWriting?: boolean
	draft?: string
	from?: HTMLElement | null
}

/** A passage that could not be kept, and why. */
type Failed = { passage: Chosen; problem: string }

const tell = (text: string) => showToast({ text })

/** Lets a reader mark the article beside it, paints what is marked, and opens it at a press. */
export function Marking({
	source,
	told,
	ownTags,
	linked,
}: {
	source: Source
	told: Told
	/** The reader's tags, on whatever highlight. */
	ownTags: string[]
	/** The passage that a link led to. */
	linked: TextRange | null
}) {
	const { articleId } = source
	const store = usePaintStore()
	const article = useArticleInPage(articleId)
	const { shown, isSaving, ...keeping } = useKept(articleId, told)
	const placed = usePainted(store, article, { shown, linked })
	const [selected, forget] = useSelectedPassage(article)
	const [open, setOpen] = useState<Open | null>(null)
	const [byKeys, setByKeys] = useState<{ from: HTMLElement | null } | null>(null)
	const [failed, setFailed] = useState<Failed | null>(null)
	const [said, say] = useState('')
	const opened = useStillOpen(shown, open?.ids[0])
	const selectedBox = useBoxOf(article, selected)
	const openedBox = useBoxOf(article, opened?.range ?? null)
	const openFrom = useCallback(
		(ids: readonly string[], from: HTMLElement | null = focused()) => setOpen({ ids, from }),
		[],
	)
	useNamedPassage(article, placed)
	useLinkedPassage(article, linked)
	usePress(article, placed, openFrom)
	useMarkKey(article, (passage, isWriting) => mark(passage, null, isWriting))
	useByKeysKey(() => setByKeys({ from: focused() }))
	useStepping(article, placed, { say, open: (id, from) => openFrom([id], from) })
	useLayoutEffect(
		() => store.show({ open: openFrom, byKeys: (from) => setByKeys({ from }) }),
		[store, openFrom],
	)

	function mark(passage: Chosen, wished: HighlightColour | null, isWriting = false) {
		if (!article) return
		const colour = wished ?? lastColour()
		const { quote, start, end } = passage
		const highlight: Placed = {
			id: newId(),
			...{ colour, note: '', tags: [], rev: 1, quote, words: quote },
			versionId: article.versionId,
			state: 'exact',
			range: { start, end },
		}
		rememberColour(colour)
		keeping.add(highlight, (problem) => {
			setOpen(null)
			select(domRangesOf(article, passage))
			setFailed({ passage, problem })
			if (byKeys) tell(problem)
		})
		// The caret stays where the passage ends, for whoever goes on from there.
		collapse('end')
		forget()
		setFailed(null)
		const notes = notesOf(article, source, passage)
		const carried = notes.map(({ marker }) => `, with note ${marker}`).join('')
		say(`Highlighted in ${colourName[colour].toLowerCase()}${carried}.`)
		if (!isWriting) return
		setByKeys(null)
		setOpen({ ids: [highlight.id], isWriting, from: byKeys?.from ?? focused() })
	}

	function remove(highlight: Kept) {
		close()
		keeping.remove(highlight.id, tell)
		showToast({ text: 'Highlight removed.', undo: () => keeping.restore(highlight, tell) })
	}

	function change(highlight: Kept, wish: Wish, upon?: Kept) {
		if (wish.colour) rememberColour(wish.colour)
		const fail = (problem: string) => {
			// What was typed comes back, to be tried again.
			if (wish.note !== undefined)
				setOpen({ ids: [highlight.id], isWriting: true, draft: wish.note })
			tell(problem)
		}
		keeping.change(highlight.id, wish, fail, upon)
	}

	function close() {
		open?.from?.focus({ preventScroll: true })
		setOpen(null)
	}

	function leaveKeys(at: HTMLElement | null) {
		const from = byKeys?.from ?? at?.closest<HTMLElement>('[data-block], [data-note]')
		setByKeys(null)
		collapse('start')
		if (from && from.tabIndex < 0) from.tabIndex = -1
		from?.focus({ preventScroll: true })
		say('Marking by keyboard has ended.')
	}

	const copy = (highlight: Kept) => article && copyQuotation(article, source, takenFrom(highlight))
	const verbsOf = (highlight: Kept, ids: readonly string[]) => ({
		change: (wish: Wish, upon?: Kept) => change(highlight, wish, upon),
		copyLink: () => article && copyLink(article, source, highlight.range),
		copyQuotation: () => copy(highlight),
		remove: (typed: Wish) => remove({ ...highlight, ...typed }),
		close,
		next:
			ids.length > 1
				? () => setOpen((open) => open && { from: open.from, ids: [...ids.slice(1), ids[0]!] })
				: undefined,
	})
	const copySelected = (passage: Chosen) =>
		article && copyQuotation(article, source, { quote: passage.quote, range: passage })
	// A list is kept by the library, and so must be what stands on it.
	const addTo = ({ id }: Kept) => (told.who.readerId ? addPassagePath(id, articleId) : undefined)
	const tags = [...new Set([...ownTags, ...shown.flatMap(({ tags }) => tags)])]

	return (
		<>
			<List
				highlights={shown}
				notesOf={({ range }) => notesOf(article, source, range)}
				goTo={({ range }) => article && range && goTo(article, range)}
				edit={({ id }, from) => setOpen({ ids: [id], isWriting: true, from })}
				copy={copy}
				addTo={addTo}
			/>
			<Margin article={article} placed={placed} open={(id) => openFrom([id])} />
			<p className="unseen" role="status" aria-busy={isSaving}>
				{said}
			</p>
			{byKeys &&
				article &&
				createPortal(
					<ByKeys article={article} verbs={{ mark, copy: copySelected, leave: leaveKeys, say }} />,
					document.body,
				)}
			{selected &&
				selectedBox &&
				!byKeys &&
				createPortal(
					<Toolbar
						selected={selected}
						box={selectedBox}
						problem={isSame(failed?.passage ?? null, selected) ? (failed?.problem ?? null) : null}
						mark={(colour) => mark(selected, colour)}
						markWithNote={() => mark(selected, null, true)}
						copy={() => copySelected(selected)}
					/>,
					document.body,
				)}
			{open &&
				opened &&
				createPortal(
					<Card
						// What was refused begins anew, upon what is there now.
						key={`${opened.id} ${open.draft}`}
						highlight={opened}
						notes={notesOf(article, source, opened.range)}
						ownTags={tags}
						box={openedBox}
						draft={open.draft}
						isWriting={open.isWriting ?? false}
						verbs={verbsOf(opened, open.ids)}
						addTo={addTo(opened)}
					/>,
					document.body,
				)}
		</>
	)
}

const addPassagePath = (id: string, articleId: string) =>
	`/lists/add?${new URLSearchParams({ highlight: id, next: `/articles/${articleId}#h-${id}` })}`

function collapse(to: 'start' | 'end') {
	const selection = document.getSelection()
	if (!selection || selection.rangeCount === 0) return
	if (to === 'start') selection.collapseToStart()
	else selection.collapseToEnd()
}

/** The highlight that lies open, though it was removed elsewhere meanwhile: what is being written on it is not lost. */
function useStillOpen(shown: readonly Kept[], id: string | undefined): Kept | undefined {
	const found = shown.find((one) => one.id === id)
	const last = useRef(found)
	useEffect(() => {
		if (found) last.current = found
	}, [found])
	return found ?? (last.current?.id === id ? last.current : undefined)
}

/** Where the keyboard is, if it is anywhere in the page. */
function focused(): HTMLElement | null {
	const { activeElement } = document
	return activeElement instanceof HTMLElement && activeElement !== document.body
		? activeElement
		: null
}

/** A highlight as its text says it now; a lost one as it was marked. */
const takenFrom = ({ range, words, quote }: Kept) => ({ quote: range ? words : quote, range })
