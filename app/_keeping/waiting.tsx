import { counted } from '../_ui/names.ts'
import type { WaitingChange } from './browser-database.ts'
import styles from './keeper.module.css'
import type { Sending } from './sending.ts'

const UNTIL: Partial<Record<Sending, string>> = {
	unreached: 'for the connection',
	'signed-out': 'until you sign in again',
	'another-reader': 'for the reader who made it',
}

/** Says that something is kept in this browser and not yet at the library. */
export function Waiting({ changes, sending }: { changes: WaitingChange[]; sending: Sending }) {
	const count = changes.filter(({ theirs, refused }) => theirs === undefined && !refused).length
	const until = UNTIL[sending]
	return (
		<div role="status" aria-label="What waits to be sent">
			{count > 0 && until && (
				<p className={styles.waiting}>
					{counted(count, 'change')} {count === 1 ? 'waits' : 'wait'} {until}.
				</p>
			)}
		</div>
	)
}
