import type { Metadata } from 'next'
import { z } from 'zod'
import { auditChoices, auditLog } from '#db/audit-log'
import { database } from '#db/connection'
import { requireRole } from '../../_session/reader.ts'
import { Choice } from '../../_ui/choice.tsx'
import { counted } from '../../_ui/names.ts'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { type Asked, addressOf, oneOfThese, pageIn } from '../_room/asked.ts'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'
import { deedInWords } from './deeds.ts'
import { Entry } from './entry.tsx'

export const metadata: Metadata = { title: 'Audit log', robots: { index: false } }

const PER_PAGE = 50

/** `/admin/audit`: what editors, admins and commands changed, and when. */
export default async function Audit({ searchParams }: { searchParams: Asked }) {
	const reader = await requireRole('admin', '/admin/audit')
	const asked = await searchParams
	const db = database()
	const { deeds, doers } = await auditChoices(db)
	const deed = oneOfThese(deeds, asked.deed)
	const by = asked.by === 'command' ? 'command' : (z.guid().safeParse(asked.by).data ?? null)
	const page = pageIn(asked.page)
	const { total, entries } = await auditLog(db, {
		deed,
		by,
		limit: PER_PAGE,
		offset: (page - 1) * PER_PAGE,
	})
	return (
		<Room
			reader={reader}
			here="/admin/audit"
			title="Audit log"
			lead="What editors, admins and commands changed. Nobody can change what stands here."
		>
			<search>
				<form action="/admin/audit" className={styles.ask}>
					<Choice label="What was done" name="deed" defaultValue={deed ?? ''} key={deed}>
						<option value="">Anything</option>
						{deeds.map((one) => (
							<option key={one} value={one}>
								{deedInWords(one)}
							</option>
						))}
					</Choice>
					<Choice label="By whom" name="by" defaultValue={by ?? ''} key={`by ${by}`}>
						<option value="">Anybody</option>
						<option value="command">A command</option>
						{doers.map(({ id, name }) => (
							<option key={id} value={id}>
								{name}
							</option>
						))}
					</Choice>
					<button type="submit" className="button">
						Find
					</button>
				</form>
			</search>
			<section aria-label="Entries" className={styles.section}>
				<p className="count" role="status">
					{total === 0 ? 'Nothing was written down' : counted(total, 'entry', 'entries')}
				</p>
				<ul className={styles.lines}>
					{entries.map((entry) => (
						<Entry key={entry.id} entry={entry} />
					))}
				</ul>
				<PageSteps
					page={page}
					last={Math.ceil(total / PER_PAGE)}
					to={(other) => addressOf('/admin/audit', { deed, by, page: other })}
				/>
			</section>
		</Room>
	)
}
