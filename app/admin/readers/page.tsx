import type { Metadata } from 'next'
import Link from 'next/link'
import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { type ReaderLine, readersAmong } from '#db/reader-directory'
import { ROLES } from '#db/schema/readers'
import { requireRole } from '../../_session/reader.ts'
import { Choice } from '../../_ui/choice.tsx'
import { counted } from '../../_ui/names.ts'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { type Asked, addressOf, oneOfThese, pageIn, wordsIn } from '../_room/asked.ts'
import styles from '../_room/room.module.css'
import { Room } from '../_room/room.tsx'

export const metadata: Metadata = { title: 'Readers', robots: { index: false } }

const PER_PAGE = 50

/** `/admin/readers`: the accounts, and how much is in each; never what. */
export default async function Readers({ searchParams }: { searchParams: Asked }) {
	const reader = await requireRole('admin', '/admin/readers')
	const asked = await searchParams
	const [words, role, page] = [wordsIn(asked.q), oneOfThese(ROLES, asked.role), pageIn(asked.page)]
	const { total, readers } = await readersAmong(database(), {
		words,
		role,
		limit: PER_PAGE,
		offset: (page - 1) * PER_PAGE,
	})
	return (
		<Room
			reader={reader}
			here="/admin/readers"
			title="Readers"
			lead="Who has an account. What somebody marked, noted or listed is theirs alone: here it is only counted."
		>
			<search>
				<form action="/admin/readers" className={styles.ask}>
					<label>
						<span className="label">Name or e-mail address</span>
						<input type="search" name="q" defaultValue={words} className="input" />
					</label>
					<Choice label="Role" name="role" defaultValue={role ?? ''} key={role}>
						<option value="">Any role</option>
						{ROLES.map((one) => (
							<option key={one} value={one}>
								{one}
							</option>
						))}
					</Choice>
					<button type="submit" className="button">
						Find
					</button>
				</form>
			</search>
			<section aria-label="Accounts" className={styles.section}>
				<p className="count" role="status">
					{total === 0 ? 'No such account' : counted(total, 'account')}
				</p>
				<ul className={styles.lines}>
					{readers.map((line) => (
						<Line key={line.id} line={line} />
					))}
				</ul>
				<PageSteps
					page={page}
					last={Math.ceil(total / PER_PAGE)}
					to={(other) => addressOf('/admin/readers', { q: words, role, page: other })}
				/>
			</section>
		</Room>
	)
}

function Line({ line }: { line: ReaderLine }) {
	const { id, name, email, role, isVerified, isShut, joinedOn, seenOn } = line
	return (
		<li>
			<p className={styles.row}>
				<Link href={`/admin/readers/${id}`} className={styles.name} prefetch={false}>
					{name}
				</Link>
				<span className={isShut ? styles.bad : styles.good}>{isShut ? `${role}, shut` : role}</span>
			</p>
			<p className="quiet">
				{email}
				{!isVerified && ' (not verified)'} · joined {dateInWords(joinedOn)}
				{seenOn && ` · last seen ${dateInWords(seenOn)}`}
			</p>
		</li>
	)
}
