'use client'

import { useSending } from '../../../_ui/use-sending.ts'
import { type SayState, say } from './comment-actions.ts'
import styles from './talk.module.css'

const UNANSWERED = {
	fault: 'That was not said: the library did not answer. What you wrote is still here; try again.',
}

/** Where a comment on an item is written; it stays there until it is said. */
export function SayForm({
	listId,
	itemId,
	page,
}: {
	listId: string
	itemId: string
	page: number | null
}) {
	const { state, form, isPending } = useSending<SayState>(say, {
		...{ before: { fault: null }, unanswered: UNANSWERED },
	})
	return (
		<form {...form} className={styles.form}>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="itemId" value={itemId} />
			{page && <input type="hidden" name="page" value={page} />}
			<textarea
				className="input"
				name="text"
				aria-label="Comment"
				required
				maxLength={4000}
				defaultValue={state.text}
				// biome-ignore lint/a11y/noAutofocus: whoever opened it wants to write
				autoFocus
			/>
			{state.fault && (
				<p className="fault" role="alert">
					{state.fault}
				</p>
			)}
			<button type="submit" className="button button-quiet" disabled={isPending}>
				Say it
			</button>
		</form>
	)
}
