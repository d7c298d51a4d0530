import Link from 'next/link'
import { z } from 'zod'
import { database } from '#db/connection'
import { leftList } from '#db/list-leaving'
import { membershipsOf } from '#db/list-members'
import styles from './lists.module.css'
import { comeBackByForm } from './membership-actions.ts'
import { UndoNotice } from './undo-notice.tsx'

/** The lists of others that a reader is in, with the way back to one just `left`, and the way to all public ones. */
export async function Memberships({ readerId, left }: { readerId: string; left?: string }) {
	const id = z.guid().safeParse(left)
	const gone = id.success && (await leftList(database(), readerId, id.data))
	const lists = await membershipsOf(database(), readerId)
	return (
		<>
			{gone && (
				<UndoNotice action={comeBackByForm} fields={{ listId: gone.id }} close="/lists">
					You left “{gone.title}”.
				</UndoNotice>
			)}
			{lists.length > 0 && (
				<section aria-labelledby="of-others">
					<h2 id="of-others" className={styles.others}>
						Lists of others you are in
					</h2>
					<ul className={styles.lists}>
						{lists.map(({ id, title, owner, role }) => (
							<li key={id}>
								<h3>
									<Link href={`/lists/${id}`}>{title}</Link>
								</h3>
								<p className="quiet">
									{owner}’s; you {role === 'editor' ? 'edit' : 'read'} it
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
			<p>
				<Link href="/lists/import">Bring a list</Link> from a syllabus, a spreadsheet or a citation
				manager, or look at the <Link href="/lists/public">public lists</Link> of this library.
			</p>
		</>
	)
}
