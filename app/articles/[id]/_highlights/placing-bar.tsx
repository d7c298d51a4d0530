'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { TextRange } from '#article/selectors'
import type { Placeable } from '#db/placing'
import { showToast } from '../../../_ui/toasts.tsx'
import { boxOf, useArticleInPage } from './article-in-page.ts'
import { type ArticleText, domRangesOf, wordsAt } from './article-text.ts'
import { canPaint, paint } from './paint.ts'
import styles from './placing.module.css'
import { putInPlace } from './placing-actions.ts'
import { useSelectedPassage } from './selected-passage.ts'

const UNREACHED = 'Carrel could not be reached, so nothing was changed. Try again in a moment.'

/**
 * At the foot of the window: the words that were marked, the place where they may be now, and the selection as another.
 * A press on it takes no selection away.
 */
export function PlacingBar({ highlight }: { highlight: Placeable }) {
	const { id, articleId, quote } = highlight
	const router = useRouter()
	const article = useArticleInPage(articleId)
	const [selected] = useSelectedPassage(article)
	const [isShown, setShown] = useState(false)
	const [problem, setProblem] = useState<string | null>(null)
	const [isSaving, startSaving] = useTransition()
	const guess = guessIn(article, highlight)
	const looked = isShown ? guess : null
	const bar = useRef<HTMLElement>(null)
	usePointedOut(article, looked)

	// Whoever came by a link or with the keyboard is where the work is.
	useEffect(() => bar.current?.focus({ preventScroll: true }), [])

	const put = (range: TextRange) =>
		startSaving(async () => {
			if (!article) return
			const { start, end } = range
			const place = { start, end, versionId: article.versionId, quote: wordsAt(article, range) }
			const trouble = await putInPlace(id, place).catch(() => UNREACHED)
			setProblem(trouble)
			if (trouble) return
			document.getSelection()?.removeAllRanges()
			showToast({ text: 'Your highlight has its place.' })
			router.replace(`/articles/${articleId}#h-${id}`)
		})

	return (
		<section
			ref={bar}
			tabIndex={-1}
			className={`${styles.bar} screen-only`}
			aria-labelledby="placing"
			aria-busy={isSaving}
			onMouseDown={(event) => event.preventDefault()}
		>
			<div className={styles.words}>
				<h2 id="placing" className={styles.title}>
					Find the place of your highlight
				</h2>
				<blockquote className={styles.quote} dir="auto">
					{quote}
				</blockquote>
				<p className="quiet" role="status">
					{statusOf({ article, guess, looked, selected: selected?.quote })}
				</p>
				{problem && (
					<p className={styles.problem} role="alert">
						{problem}
					</p>
				)}
			</div>
			<div className={styles.verbs}>
				{guess && !looked && (
					<button type="button" className="button button-quiet" onClick={() => setShown(true)}>
						Maybe here?
					</button>
				)}
				{looked && <Belongs put={() => put(looked)} isSaving={isSaving} />}
				<button
					type="button"
					className={looked && !selected ? 'button button-quiet' : 'button'}
					disabled={!selected || isSaving}
					onClick={() => selected && put(selected)}
				>
					Place it on the selection
				</button>
				<a className={styles.leave} href={`/articles/${articleId}`}>
					Not now
				</a>
			</div>
		</section>
	)
}

/** Takes the focus of the button that it came in the place of. */
function Belongs({ put, isSaving }: { put: () => void; isSaving: boolean }) {
	const button = useRef<HTMLButtonElement>(null)
	useEffect(() => button.current?.focus({ preventScroll: true }), [])
	return (
		<button ref={button} type="button" className="button" disabled={isSaving} onClick={put}>
			It belongs here
		</button>
	)
}

/** The guess, where the page shows the text it is in. */
function guessIn(article: ArticleText | null, { guess, versionId }: Placeable): TextRange | null {
	if (!article || !guess || article.versionId !== versionId) return null
	return domRangesOf(article, guess).length > 0 ? guess : null
}

function statusOf({
	article,
	guess,
	looked,
	selected,
}: {
	article: ArticleText | null
	guess: TextRange | null
	looked: TextRange | null
	selected: string | undefined
}): string {
	if (selected) return `Selected: “${shortened(selected)}”`
	if (article && looked) return `Perhaps it is “${shortened(wordsAt(article, looked))}”`
	return guess
		? 'Look at the likeliest place, or select the passage it belongs to.'
		: 'Nothing in the text is much like it. Select the passage it belongs to, then place it there.'
}

const SHOWN = 120
const shortened = (words: string) =>
	words.length <= SHOWN ? words : `${words.slice(0, SHOWN).trimEnd()}…`

/** Brings a passage into view and points it out while it is looked at. */
function usePointedOut(article: ArticleText | null, range: TextRange | null): void {
	useEffect(() => {
		if (!article || !range) return
		const box = boxOf(article, range)
		if (box) scrollTo({ top: box.top - innerHeight / 3 })
		if (!canPaint()) return
		return paint(domRangesOf(article, range).map((range) => ({ layer: 'flash', range })))
	}, [article, range])
}
