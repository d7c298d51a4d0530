import { colourName } from '../_ui/highlight-colours.ts'
import type { WaitingChange } from './browser-database.ts'
import type { Wish } from './changes.ts'
import styles from './keeper.module.css'
import type { Kept } from './kept.ts'
import { giveUp, keepMine } from './outbox.ts'
import { sendWaiting } from './sending.ts'

/** What only the reader can decide: changes that were made elsewhere too, and those that the library will not have. */
export function Undecided({ owner, changes }: { owner: string; changes: WaitingChange[] }) {
	return changes
		.filter(({ theirs, refused }) => theirs !== undefined || refused)
		.map((entry) =>
			entry.refused ? (
				<Refused key={entry.n} entry={entry} />
			) : (
				<ChangedElsewhere key={entry.n} owner={owner} entry={entry} />
			),
		)
}

function ChangedElsewhere({ owner, entry }: { owner: string; entry: WaitingChange }) {
	const { theirs, change } = entry
	if (change.deed !== 'change') return null
	const send = (decide: (entry: WaitingChange) => Promise<void>) => async () => {
		await decide(entry)
		sendWaiting(owner)
	}
	return (
		<section className={styles.card} aria-label="Changed on another device">
			<p>
				{theirs
					? 'Changed on another device meanwhile. There:'
					: 'Removed on another device meanwhile.'}
			</p>
			{theirs && <InWords of={theirs} fields={change.wish} />}
			<p>Here:</p>
			<InWords of={change.wish} fields={change.wish} />
			<p className={styles.verbs}>
				<button type="button" className="button" onClick={send(keepMine)}>
					{theirs ? 'Keep yours' : 'Bring it back with yours'}
				</button>
				<button type="button" className="button button-quiet" onClick={send(giveUp)}>
					{theirs ? 'Take theirs' : 'Leave it removed'}
				</button>
			</p>
		</section>
	)
}

function Refused({ entry }: { entry: WaitingChange }) {
	const { change, refused } = entry
	const highlight = 'highlight' in change ? change.highlight : null
	return (
		<section className={styles.card} aria-label="A highlight that could not be kept">
			<p>{refused}</p>
			{highlight && <blockquote dir="auto">{highlight.quote}</blockquote>}
			{highlight?.note && <p dir="auto">{highlight.note}</p>}
			{change.deed === 'change' && <InWords of={change.wish} fields={change.wish} />}
			<p className={styles.verbs}>
				<button type="button" className="button button-quiet" onClick={() => giveUp(entry)}>
					Put it away
				</button>
			</p>
		</section>
	)
}

/** What a change says of a highlight, or what the highlight says in its stead. */
function InWords({ of, fields }: { of: Wish | Kept; fields: Wish }) {
	return (
		<blockquote dir="auto">
			{'note' in fields && <p>{of.note || 'No note'}</p>}
			{'colour' in fields && of.colour && <p>{colourName[of.colour]}</p>}
			{'tags' in fields && <p>{of.tags?.join(', ') || 'No tags'}</p>}
		</blockquote>
	)
}
