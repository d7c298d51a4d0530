import { useEffect, useRef } from 'react'
import { colourName } from '../../../_ui/highlight-colours.ts'
import { boxOf } from './article-in-page.ts'
import type { ArticleText } from './article-text.ts'
import { goTo } from './going.ts'
import { isTyping } from './hands.ts'
import type { Placed } from './kept.ts'

/** `N` and `P` (with Shift) to the next and previous highlight; Enter there opens it. */
export function useStepping(
	article: ArticleText | null,
	placed: readonly Placed[],
	{ say, open }: { say: (words: string) => void; open: (id: string, from: HTMLElement) => void },
): void {
	const latest = useRef({ placed, say, open })
	const here = useRef<string | null>(null)
	useEffect(() => {
		latest.current = { placed, say, open }
	})

	useEffect(() => {
		if (!article) return
		const press = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return
			if (isTyping(event)) return
			const { placed, say, open } = latest.current
			const focused = document.activeElement
			if (event.key === 'Enter' && here.current && focused instanceof HTMLElement) {
				const isAtPassage = focused.matches('[data-block], [data-note]')
				if (isAtPassage && placed.some(({ id }) => id === here.current)) open(here.current, focused)
				return
			}
			if (event.key !== 'N' && event.key !== 'P') return
			event.preventDefault()
			const next = nextOf(article, placed, { here: here.current, by: event.key === 'N' ? 1 : -1 })
			if (!next) return say('Nothing is highlighted here yet.')
			here.current = next.highlight.id
			goTo(article, next.highlight.range)
			say(inWords(next.highlight, next.n, placed.length))
		}
		document.addEventListener('keydown', press)
		return () => document.removeEventListener('keydown', press)
	}, [article])
}

/** The highlight after or before the one that was gone to last, or else the one that stands in view; round and round. */
function nextOf(
	article: ArticleText,
	placed: readonly Placed[],
	{ here, by }: { here: string | null; by: 1 | -1 },
): { highlight: Placed; n: number } | null {
	const inOrder = [...placed].sort((a, b) => a.range.start - b.range.start)
	const last = inOrder.findIndex(({ id }) => id === here)
	const inView = inOrder.findIndex(({ range }) => (boxOf(article, range)?.bottom ?? 0) > scrollY)
	const from = last >= 0 ? last : by === 1 ? inView - 1 : inView
	const n = (from + by + inOrder.length) % inOrder.length
	const highlight = inOrder[n]
	return highlight ? { highlight, n } : null
}

const inWords = ({ colour, words, note, tags }: Placed, n: number, count: number) =>
	[
		`Highlight ${n + 1} of ${count}, ${colourName[colour].toLowerCase()}: ${words}.`,
		note && `Note: ${note}.`,
		tags.length > 0 && `Tags: ${tags.join(', ')}.`,
		'Press Enter to open it.',
	]
		.filter(Boolean)
		.join(' ')
