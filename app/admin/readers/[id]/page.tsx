import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { type ReaderLine, readerLine } from '#db/reader-directory'
import { ROLES } from '#db/schema/readers'
import { requireRole } from '../../../_session/reader.ts'
import { Choice } from '../../../_ui/choice.tsx'
import { counted } from '../../../_ui/names.ts'
import type { Asked } from '../../_room/asked.ts'
import styles from '../../_room/room.module.css'
import { Room } from '../../_room/room.tsx'
import { setRole, setShut, signOut } from './actions.ts'

export const metadata: Metadata = { title: 'A reader', robots: { index: false } }

type Props = { params: Promise<{ id: string }>; searchParams: Asked }

/** `/admin/readers/{id}`: one account, and what an admin may do about it. */
export default async function ReaderPage({ params, searchParams }: Props) {
	const { id: asked } = await params
	const admin = await requireRole('admin', `/admin/readers/${asked}`)
	const id = z.guid().safeParse(asked)
	const line = (id.success && (await readerLine(database(), id.data))) || notFound()
	const said = SAID[String((await searchParams).is)]
	return (
		<Room reader={admin} here="/admin/readers" title={line.name} lead={line.email}>
			{said && (
				<p role="status" className={styles.notice}>
					{said}
				</p>
			)}
			<dl className={styles.facts}>
				{factsOf(line).map(([name, words]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
			{line.id === admin.id ? (
				<p>
					This is you. Nobody changes their own role or shuts their own account here; yours is at{' '}
					<Link href="/account">Account</Link>.
				</p>
			) : (
				<Doings line={line} />
			)}
		</Room>
	)
}

const SAID: Record<string, string> = {
	changed: 'It is done, and written into the audit log.',
	unchanged: 'It was so already.',
	last: 'This is the last admin. Make somebody else one first.',
}

function Doings({ line: { id, role, isShut, sessions } }: { line: ReaderLine }) {
	const which = <input type="hidden" name="reader" value={id} />
	return (
		<section aria-label="Changes" className={styles.section}>
			<form action={setRole} className={styles.ask}>
				{which}
				<Choice label="Role" name="role" defaultValue={role} key={role}>
					{ROLES.map((one) => (
						<option key={one} value={one}>
							{one}
						</option>
					))}
				</Choice>
				<button type="submit" className="button button-quiet">
					Give the role
				</button>
			</form>
			<p className="hint">
				An editor corrects articles, sees the ledger and chooses lists to start with. An admin keeps
				readers, imports and the index as well.
			</p>
			<div className={styles.doings}>
				{sessions > 0 && (
					<form action={signOut}>
						{which}
						<button type="submit" className="button button-quiet">
							Sign out everywhere
						</button>
					</form>
				)}
				<form action={setShut}>
					{which}
					<button
						type="submit"
						name="shut"
						value={isShut ? 'no' : 'yes'}
						className={isShut ? 'button button-quiet' : 'button button-danger'}
					>
						{isShut ? 'Open the account' : 'Shut the account'}
					</button>
				</form>
			</div>
			<p className="hint">
				{isShut
					? 'Nobody comes in by a shut account. Opened, it is as it was.'
					: 'Shut, it signs its reader out at once and lets nobody in. Nothing in it is lost, and it can be opened again.'}
			</p>
		</section>
	)
}

function factsOf(line: ReaderLine): [name: string, words: string][] {
	return [
		['Role', line.isShut ? `${line.role}; the account is shut` : line.role],
		['Address', line.isVerified ? 'verified' : 'not verified'],
		['Joined', dateInWords(line.joinedOn)],
		['Last seen', line.seenOn ? dateInWords(line.seenOn) : 'in no browser that is signed in'],
		['Signed in', line.sessions === 0 ? 'nowhere' : `in ${counted(line.sessions, 'browser')}`],
		[
			'Keeps',
			[
				counted(line.highlights, 'highlight'),
				counted(line.lists, 'list'),
				counted(line.searches, 'saved search', 'saved searches'),
			].join(', '),
		],
	]
}
