'use client'

import { useRef } from 'react'
import type { ListItem } from '#db/list-items'
import { ChangeForm } from './change-form.tsx'
import styles from './list.module.css'
import type { ItemChange } from './order.ts'

type Props = { listId: string; item: ListItem; act: (change: ItemChange) => void }

/** The curator's note on an item, and the place to write it. */
export function Note({ listId, item, act }: Props) {
	const details = useRef<HTMLDetailsElement>(null)
	const write = (change: ItemChange) => {
		act(change)
		if (details.current) details.current.open = false
	}
	return (
		<>
			{item.note && <p className={styles.note}>{item.note}</p>}
			<details ref={details} className={`${styles.writing} screen-only`}>
				<summary>{item.note ? 'Change the note' : 'Add a note'}</summary>
				<ChangeForm
					listId={listId}
					change={{ do: 'note', itemId: item.id, note: item.note }}
					act={write}
				>
					<textarea
						className="input"
						name="note"
						aria-label={`Note on “${item.title}”`}
						maxLength={4000}
						defaultValue={item.note}
						key={item.note}
					/>
					<button type="submit" className="button button-quiet">
						Save the note
					</button>
				</ChangeForm>
			</details>
		</>
	)
}
