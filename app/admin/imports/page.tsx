import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#db/connection'
import { type Held, heldTexts } from '#db/holding-back'
import { mayAs, requireRole } from '../../_session/reader.ts'
import { Jobs } from '../_room/jobs.tsx'
import { Moment } from '../_room/moment.tsx'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { drop, publish } from './actions.ts'
import { BringForm } from './bring-form.tsx'

export const metadata: Metadata = { title: 'Imports', robots: { index: false } }

/** `/admin/imports`: what came in and waits for an editor; for admins, the way to bring in more. */
export default async function Imports() {
	const reader = await requireRole('editor', '/admin/imports')
	const held = await heldTexts(database())
	return (
		<Room reader={reader} here="/admin/imports" title="Imports">
			{mayAs('admin', reader) && (
				<>
					<section aria-labelledby="bring" className={styles.section}>
						<h2 id="bring">Bring in by address</h2>
						<BringForm />
					</section>
					<Jobs kinds={['import']} />
				</>
			)}
			<section aria-labelledby="held" className={styles.section}>
				<h2 id="held">Texts that wait for an editor</h2>
				{held.length === 0 ? (
					<p>
						No text waits. One does when it came in anew and too many highlights would lose their
						place in it.
					</p>
				) : (
					<ul className={styles.lines}>
						{held.map((text) => (
							<Waiting key={text.articleId} text={text} />
						))}
					</ul>
				)}
			</section>
		</Room>
	)
}

function Waiting({ text: { articleId, title, marked, lost, since } }: { text: Held }) {
	const name = title || 'Untitled'
	return (
		<li>
			<Link href={`/articles/${articleId}`} className={styles.name} prefetch={false}>
				{name}
			</Link>
			<p className="quiet">
				{lost} of {marked} highlights would lose their place · since <Moment at={since} />
			</p>
			<div className={styles.doings}>
				<form action={publish}>
					<input type="hidden" name="article" value={articleId} />
					<button type="submit" className="button-plain">
						Show readers the newer text<span className="unseen"> of “{name}”</span>
					</button>
				</form>
				<form action={drop}>
					<input type="hidden" name="article" value={articleId} />
					<button type="submit" className="button-plain">
						Go on with the one they see<span className="unseen"> of “{name}”</span>
					</button>
				</form>
			</div>
		</li>
	)
}
