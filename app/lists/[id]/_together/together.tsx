import Link from 'next/link'
import { database } from '#db/connection'
import { membersOf } from '#db/list-members'
import { listToRead } from '#db/list-publishing'
import type { ListVisibility } from '#db/schema/lists'
import { counted } from '../../../_ui/names.ts'
import styles from './together.module.css'

const READ_BY: Record<ListVisibility, string> = {
	private: 'Nobody else reads it',
	link: 'Whoever has its link reads it',
	public: 'Everybody reads it',
}

/** Whose a list is, who else is in it and who reads it, with the ways to change that. */
export async function Together({ readerId, listId }: { readerId: string; listId: string }) {
	const [members, list] = await Promise.all([
		membersOf(database(), readerId, listId),
		listToRead(database(), { readerId }, listId),
	])
	if (!list) return null
	const isOwner = members[0]?.readerId === readerId
	const others = members.length - 1
	return (
		<p className={`${styles.together} quiet screen-only`}>
			{!isOwner && <span>{list.curator}’s list, which you edit</span>}
			<Link href={`/lists/${listId}/members`}>
				{others === 0 ? 'Invite others' : counted(members.length, 'member')}
			</Link>
			{isOwner ? (
				<Link href={`/lists/${listId}/publish`}>
					{list.visibility === 'private' ? 'Publish it' : READ_BY[list.visibility]}
				</Link>
			) : (
				<span>{READ_BY[list.visibility]}</span>
			)}
			{list.credit && (
				<span>
					Began as a copy of{' '}
					{list.origin ? (
						<Link href={`/lists/${list.origin}`}>{list.credit}</Link>
					) : (
						<bdi>{list.credit}</bdi>
					)}
				</span>
			)}
		</p>
	)
}
