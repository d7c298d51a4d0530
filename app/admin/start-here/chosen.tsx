import Link from 'next/link'
import styles from '../_room/room.module.css'
import { move, take } from './actions.ts'

/** Which list, and where, as the forms say it. */
export function Which({ listId, country }: { listId: string; country: string | null }) {
	return (
		<>
			<input type="hidden" name="list" value={listId} />
			<input type="hidden" name="country" value={country ?? ''} />
		</>
	)
}

type Props = {
	list: { listId: string; country: string | null; title: string; isSeen: boolean }
	isFirst: boolean
	isLast: boolean
}

/** A list that stands in a place, with what can be done about it. */
export function Chosen({ list: { listId, country, title, isSeen }, isFirst, isLast }: Props) {
	const which = <Which listId={listId} country={country} />
	const named = <span className="unseen"> “{title}”</span>
	return (
		<li>
			<Link href={`/lists/${listId}`} className={styles.name} prefetch={false}>
				{title}
			</Link>
			{!isSeen && <p className="quiet">Not seen: the list is not public now.</p>}
			<div className={styles.doings}>
				{(['up', 'down'] as const)
					.filter((way) => !(way === 'up' ? isFirst : isLast))
					.map((way) => (
						<form action={move} key={way}>
							{which}
							<button type="submit" name="move" value={way} className="button-plain">
								Move{named} {way}
							</button>
						</form>
					))}
				<form action={take}>
					{which}
					<button type="submit" className="button-plain">
						Take{named} away
					</button>
				</form>
			</div>
		</li>
	)
}
