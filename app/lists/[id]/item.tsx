'use client'

import Link from 'next/link'
import type { KeyboardEvent, ReactNode } from 'react'
import { dateInWords } from '#article/dates'
import type { ListItem } from '#db/list-items'
import { ChangeForm } from './change-form.tsx'
import type { Drag } from './drag.ts'
import styles from './list.module.css'
import { Note } from './note.tsx'
import { type ItemChange, step } from './order.ts'

type Props = {
	listId: string
	/** What is said of each article to whoever reads, by its id. */
	readWords: Readonly<Record<string, ReactNode>>
	items: ListItem[]
	n: number
	act: (change: ItemChange) => void
	drag: Drag
	beneath: ReactNode
}

/** The nth item of a list: the article, the curator's note, and the ways to move it or take it off. */
export function Item({ listId, items, n, act, drag, readWords, beneath }: Props) {
	const item = items[n]!
	const { id, articleId, title, kicker, issueNumber, publishedOn } = item
	const isDragged = drag.now?.itemId === id
	const common = { listId, act }
	return (
		<li
			id={`item-${id}`}
			data-item={id}
			className={styles.item}
			data-dragged={isDragged || undefined}
			data-drop={dropAt(items, n, drag)}
			style={isDragged ? { translate: `0 ${drag.now?.by}px` } : undefined}
		>
			<Handle item={item} {...{ items, n, act, drag }} />
			<div>
				{kicker && <p className="kicker">{kicker}</p>}
				<h2>
					<Link href={`/articles/${articleId}`}>{title || 'Untitled'}</Link>
				</h2>
				<p className="quiet">
					{[issueNumber, publishedOn && dateInWords(publishedOn)].filter(Boolean).join(' · ')}{' '}
					{readWords[articleId]}
				</p>
				<Note item={item} {...common} />
				{beneath}
			</div>
			<div className={`${styles.moves} screen-only`}>
				<Step {...{ items, n, ...common }} direction="up" />
				<Step {...{ items, n, ...common }} direction="down" />
				<ChangeForm {...common} change={{ do: 'remove', itemId: id }}>
					<button
						type="submit"
						id={`remove-${id}`}
						className={styles.move}
						aria-label={`Remove “${title}”`}
						title="Remove"
					>
						×
					</button>
				</ChangeForm>
			</div>
		</li>
	)
}

function Handle({
	item,
	items,
	n,
	act,
	drag,
}: Omit<Props, 'listId' | 'readWords' | 'beneath'> & { item: ListItem }) {
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
		event.preventDefault()
		const after = step(items, n, event.key === 'ArrowUp' ? 'up' : 'down')
		if (after !== null) act({ do: 'move', itemId: item.id, after })
	}
	return (
		<button
			type="button"
			id={`handle-${item.id}`}
			className={`${styles.handle} screen-only`}
			aria-label={`Move “${item.title}”: drag, or press the up and down arrow keys`}
			onPointerDown={drag.start(item.id)}
			onKeyDown={press}
		/>
	)
}

type StepProps = Omit<Props, 'drag' | 'readWords' | 'beneath'> & { direction: 'up' | 'down' }

function Step({ listId, items, n, act, direction }: StepProps) {
	const { id, title } = items[n]!
	const after = step(items, n, direction)
	return (
		<ChangeForm
			listId={listId}
			act={(change) => after !== null && act(change)}
			change={{ do: 'move', itemId: id, after: after ?? items[n - 1]?.id ?? '' }}
		>
			<button
				type="submit"
				id={`${direction}-${id}`}
				className={styles.move}
				aria-label={`Move “${title}” ${direction}`}
				aria-disabled={after === null}
				title={`Move ${direction}`}
			>
				{direction === 'up' ? '↑' : '↓'}
			</button>
		</ChangeForm>
	)
}

/** Where the line is drawn that shows the place of the drop: never on what is dragged, which moves along. */
function dropAt(items: ListItem[], n: number, { now }: Drag): 'above' | 'below' | undefined {
	if (!now) return undefined
	const first = items[0]?.id === now.itemId ? 1 : 0
	if (now.after === '' && n === first) return 'above'
	return now.after === items[n]?.id ? 'below' : undefined
}
