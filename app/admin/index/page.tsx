import type { Metadata } from 'next'
import { database } from '#db/connection'
import { lastRebuild } from '#db/jobs'
import { requireRole } from '../../_session/reader.ts'
import { indexState, indexWords } from '../_room/index-state.ts'
import { Jobs } from '../_room/jobs.tsx'
import { Moment } from '../_room/moment.tsx'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { rebuild, sync } from './actions.ts'

export const metadata: Metadata = { title: 'Index', robots: { index: false } }

/** `/admin/index`: the search index beside the library. */
export default async function Index() {
	const reader = await requireRole('admin', '/admin/index')
	const [state, rebuiltAt] = await Promise.all([indexState(), lastRebuild(database())])
	const facts: [name: string, words: React.ReactNode][] = [
		['Kept', `${state.articles.toLocaleString('en')} articles in Postgres`],
		[
			'Can be found',
			state.indexed === null
				? 'not known now'
				: `${state.indexed.toLocaleString('en')} articles in the index`,
		],
		['Waiting', `${state.pending.toLocaleString('en')} changes`],
		['Agreement', indexWords(state)],
		['Built anew', rebuiltAt ? <Moment key="at" at={rebuiltAt} /> : 'never from here'],
	]
	return (
		<Room
			reader={reader}
			here="/admin/index"
			title="Index"
			lead="The search index is made from the library and can be thrown away. These are numbers; the command verify compares every document."
		>
			<dl className={styles.facts}>
				{facts.map(([name, words]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			<div className={styles.doings}>
				<form action={sync}>
					<button type="submit" className="button button-quiet">
						Bring it what it lacks
					</button>
				</form>
				<form action={rebuild}>
					<button type="submit" className="button button-quiet">
						Build it anew
					</button>
				</form>
			</div>
			<p className="hint">
				Building anew goes on beside the live index; readers search the old one until the new one is
				whole.
			</p>
			<Jobs kinds={['rebuild', 'sync']} />
		</Room>
	)
}
