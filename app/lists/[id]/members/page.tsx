import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { takenOutOf } from '#db/list-leaving'
import { type Member, membersOf } from '#db/list-members'
import { listOf } from '#db/lists'
import { requireReader } from '../../../_session/reader.ts'
import { Choice } from '../../../_ui/choice.tsx'
import { PageHead } from '../../../_ui/page-head.tsx'
import { UndoNotice } from '../../undo-notice.tsx'
import { endMembership, giveAway, leave, putBackMember, setRole } from './actions.ts'
import { Invitations } from './invitations.tsx'
import styles from './members.module.css'

export const metadata: Metadata = { title: 'Who is in a list', robots: { index: false } }

type Props = { params: Promise<{ id: string }> }

/** `/lists/{id}/members`: who is in a list, for those who are; its owner invites others here, and hands it over. */
export default async function Members({ params }: Props) {
	const { id: asked } = await params
	const reader = await requireReader(`/lists/${asked}/members`)
	const id = z.guid().safeParse(asked)
	const list = id.success && (await listOf(database(), reader.id, id.data))
	if (!list) notFound()
	const own = { db: database(), readerId: reader.id, listId: list.id }
	const [members, gone] = await Promise.all([
		membersOf(own.db, reader.id, list.id),
		takenOutOf(own),
	])
	const isOwner = members[0]?.readerId === reader.id
	const others = members.slice(1)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<PageHead
				kicker={<Link href={`/lists/${list.id}`}>{list.title}</Link>}
				title="Who is in this list"
			>
				Editors add, move and note what is on it; readers read it. Everybody here may comment.
			</PageHead>
			{gone.map(({ readerId, name }) => (
				<UndoNotice
					key={readerId}
					action={putBackMember}
					fields={{ listId: list.id, memberId: readerId }}
					close={`/lists/${list.id}`}
				>
					{name} is out of the list.
				</UndoNotice>
			))}
			<ul className={styles.members}>
				{members.map((member) => (
					<li key={member.readerId}>
						<span className={styles.name}>
							{member.name}
							{member.readerId === reader.id && ' (you)'}
						</span>
						{isOwner && member.standing !== 'owner' ? (
							<Changes listId={list.id} member={member} />
						) : (
							<span className="quiet">{member.standing}</span>
						)}
					</li>
				))}
			</ul>
			{isOwner ? (
				<>
					<Invitations own={own} reader={reader} />
					{others.length > 0 && <HandOver listId={list.id} others={others} />}
				</>
			) : (
				<form action={leave}>
					<input type="hidden" name="listId" value={list.id} />
					<button type="submit" className="button button-quiet">
						Leave the list
					</button>
				</form>
			)}
		</div>
	)
}

function Changes({
	listId,
	member: { readerId, name, standing },
}: {
	listId: string
	member: Member
}) {
	const which = (
		<>
			<input type="hidden" name="listId" value={listId} />
			<input type="hidden" name="memberId" value={readerId} />
		</>
	)
	const other = standing === 'editor' ? 'reader' : 'editor'
	return (
		<>
			<span className="quiet">{standing}</span>
			<form action={setRole}>
				{which}
				<button type="submit" name="role" value={other} className="button-plain">
					Make<span className="unseen"> {name}</span>{' '}
					{other === 'editor' ? 'an editor' : 'a reader'}
				</button>
			</form>
			<form action={endMembership}>
				{which}
				<button type="submit" className="button-plain">
					Take<span className="unseen"> {name}</span> out
				</button>
			</form>
		</>
	)
}

function HandOver({ listId, others }: { listId: string; others: Member[] }) {
	return (
		<details className={styles.over}>
			<summary>Hand the list over</summary>
			<form action={giveAway} className={styles.form}>
				<input type="hidden" name="listId" value={listId} />
				<p>
					The list is then theirs: they invite, publish and delete. You stay as an editor, and only
					they can give it back.
				</p>
				<Choice label="New owner" name="memberId" required defaultValue="">
					<option value="">Choose a member</option>
					{others.map(({ readerId, name }) => (
						<option key={readerId} value={readerId}>
							{name}
						</option>
					))}
				</Choice>
				<button type="submit" className="button button-danger">
					Hand it over
				</button>
			</form>
		</details>
	)
}
