'use client'

import {
	type ReactNode,
	startTransition,
	useLayoutEffect,
	useOptimistic,
	useRef,
	useState,
} from 'react'
import type { ListItem } from '#db/list-items'
import { showToast } from '../../_ui/toasts.tsx'
import { changeItem } from './actions.ts'
import { useDrag } from './drag.ts'
import { Item } from './item.tsx'
import styles from './list.module.css'
import { changed, type ItemChange } from './order.ts'

/** What is on a list, in its order. A change shows at once and is taken back when it could not be kept. */
export function Items({
	listId,
	items,
	readWords,
	beneath,
}: {
	listId: string
	items: ListItem[]
	readWords: Readonly<Record<string, ReactNode>>
	/** What is said beneath an item, by its id. */
	beneath: Readonly<Record<string, ReactNode>>
}) {
	const [shown, showAlready] = useOptimistic(items, changed)
	const [said, say] = useState('')
	const list = useRef<HTMLOListElement>(null)
	const held = useRef<string | null>(null)

	const change = (wish: ItemChange) =>
		startTransition(async () => {
			showAlready(wish)
			const done = await changeItem({ ...wish, listId }).catch(() => false)
			if (!done) return showToast({ text: 'That was not saved; the list is as it was. Try again.' })
			if (wish.do !== 'remove') return
			const title = items.find(({ id }) => id === wish.itemId)?.title
			const undo = () => change({ do: 'put back', itemId: wish.itemId })
			showToast({ text: `“${title}” is off the list.`, undo })
		})

	const act = (wish: ItemChange) => {
		held.current = document.activeElement?.id ?? null
		change(wish)
		if (wish.do !== 'move') return
		const after = changed(shown, wish)
		const place = after.findIndex(({ id }) => id === wish.itemId)
		say(`“${after[place]?.title}” is now ${place + 1} of ${after.length}.`)
	}

	// What is moved, or put back, may have lost the focus on its way through the document.
	useLayoutEffect(() => {
		const control = shown && held.current && document.getElementById(held.current)
		const hasFocus = document.activeElement
		if (control && (hasFocus === document.body || hasFocus?.id === 'content')) control.focus()
	}, [shown])

	const drag = useDrag(list, (itemId, after) => act({ do: 'move', itemId, after }))
	return (
		<>
			<ol className={styles.items} ref={list}>
				{shown.map((item, n) => (
					<Item
						key={item.id}
						listId={listId}
						items={shown}
						n={n}
						act={act}
						drag={drag}
						readWords={readWords}
						beneath={beneath[item.id]}
					/>
				))}
			</ol>
			<p className="unseen" role="status">
				{said}
			</p>
		</>
	)
}
