import type { ReactNode } from 'react'
import { UndoNotice } from '../undo-notice.tsx'
import { undoByForm } from './actions.ts'

/** Says what was done by a form, and offers to take it back. */
export function UndoOffer({ listId, children }: { listId: string; children: ReactNode }) {
	return (
		<UndoNotice action={undoByForm} fields={{ listId }} close={`/lists/${listId}`}>
			{children}
		</UndoNotice>
	)
}
