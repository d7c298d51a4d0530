import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { type ListedSession, sessionsOf } from '#db/session-list'
import type { Session } from '#db/sessions'
import { endOne, endOthers } from './actions.ts'
import styles from './sessions.module.css'

/** Where a reader is signed in, with the way to end each. */
export async function SessionsSection({ session }: { session: Session }) {
	const listed = await sessionsOf(database(), session.reader.id)
	return (
		<section aria-labelledby="sessions">
			<h2 id="sessions">Where you are signed in</h2>
			<ul className={styles.sessions}>
				{listed.map((one) => (
					<li key={one.id}>
						<Line session={one} isThis={one.id === session.id} />
					</li>
				))}
			</ul>
			{listed.length > 1 && (
				<form action={endOthers}>
					<button type="submit" className="button button-quiet">
						Sign out all other browsers
					</button>
				</form>
			)}
		</section>
	)
}

function Line({ session, isThis }: { session: ListedSession; isThis: boolean }) {
	const { id, browser, network, createdAt, seenAt } = session
	const name = browser || 'A browser'
	return (
		<>
			<div>
				<b>{name}</b>
				{isThis && <span className={styles.this}> this browser</span>}
				<p className="quiet">
					{network && `from ${network}, `}since {day(createdAt)}, last used {day(seenAt)}
				</p>
			</div>
			{!isThis && (
				<form action={endOne}>
					<input type="hidden" name="id" value={id} />
					<button type="submit" className="button-plain">
						Sign out
						<span className="unseen">
							{' '}
							{name}, since {day(createdAt)}
						</span>
					</button>
				</form>
			)}
		</>
	)
}

const day = (date: Date) => dateInWords(date.toISOString().slice(0, 10))
