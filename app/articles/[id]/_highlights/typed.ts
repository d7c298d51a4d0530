import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Kept, Wish } from './kept.ts'
import { areSame, withTyped } from './tag-words.ts'

interface Typing {
	highlight: Kept
	/** The reader's tags, on whatever highlight. */
	ownTags: readonly string[]
	/** What is in the note was refused once: looking at another tab, say for the reason, does not send it again. */
	isRefused: boolean
	/** `upon` is the highlight as it was when its reader began to write. */
	change: (wish: Wish, upon: Kept) => void
}

/**
 * The fields of an open highlight, `note` and `tag`. What is typed there is sent once: by `done`, which gives it, and at
 * the latest when they go, or the page is hidden or left.
 */
export function useTyped({ highlight, ownTags, isRefused, change }: Typing) {
	const note = useRef<HTMLTextAreaElement>(null)
	const tag = useRef<HTMLInputElement>(null)
	// The note may be changed in another tab, or on another device, while this one is open and one writes on.
	const opened = useRef({ note: highlight.note, rev: highlight.rev })

	const typed = (): Wish => {
		if (!note.current || !tag.current) return {}
		const text = note.current.value.trim()
		const tags = withTyped(highlight.tags, tag.current.value, ownTags)
		return {
			...(text !== asInField(opened.current.note) && { note: text }),
			...(!areSame(tags, highlight.tags) && { tags }),
		}
	}
	const send = (wish: Wish): Wish => {
		if (Object.keys(wish).length === 0) return wish
		change(wish, { ...highlight, ...opened.current })
		if (wish.note !== undefined) opened.current.note = wish.note
		if (wish.tags && tag.current) tag.current.value = ''
		return wish
	}
	const done = () => send(typed())

	useLast({ typed, send })
	useHidden(() => isRefused || done())
	return { note, tag, done }
}

/** A note as a field gives it back when nothing was typed. */
const asInField = (note: string) => note.replace(/\r\n?/g, '\n').trim()

/** Sends what is typed when the fields go, whatever takes them away. */
function useLast(verbs: { typed: () => Wish; send: (wish: Wish) => void }): void {
	const latest = useRef(verbs)
	const isHere = useRef(false)
	useLayoutEffect(() => {
		latest.current = verbs
	})
	useLayoutEffect(() => {
		isHere.current = true
		return () => {
			isHere.current = false
			const { typed, send } = latest.current
			const wish = typed()
			// While one works on Carrel, React takes everything away once and puts it back at once.
			queueMicrotask(() => isHere.current || send(wish))
		}
	}, [])
}

/** Calls when the page goes out of sight: from some tabs and phones it never comes back. */
function useHidden(call: () => void): void {
	const latest = useRef(call)
	useLayoutEffect(() => {
		latest.current = call
	})
	useEffect(() => {
		const leave = () => latest.current()
		const hide = () => document.visibilityState === 'hidden' && leave()
		document.addEventListener('visibilitychange', hide)
		// A page that is loaded anew is hidden too late for what it still wants to keep.
		addEventListener('beforeunload', leave)
		return () => {
			document.removeEventListener('visibilitychange', hide)
			removeEventListener('beforeunload', leave)
		}
	}, [])
}
