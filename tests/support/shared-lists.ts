import type { Connection } from '#db/connection'
import { acceptInvitation, invite } from '#db/list-invitations'
import { addToList } from '#db/list-items'
import { createList } from '#db/lists'
import type { Reader } from '#db/readers'
import type { MemberRole } from '#db/schema/lists'
import { aReader } from '#support/readers'

/** Makes a reader a member of a list as readers do: by an invitation that its owner makes and they accept. */
export async function joins(
	db: Connection,
	{
		owner,
		listId,
		role,
		reader,
	}: { owner: Reader; listId: string; role: MemberRole; reader: Reader },
): Promise<void> {
	const wish = { role, email: null, isOpen: false, days: 7 }
	const made = await invite({ db, readerId: owner.id, listId }, wish)
	if (made === null || made === 'too many') throw new Error('nobody could be invited')
	if ((await acceptInvitation(db, reader.id, made.token)) !== listId)
		throw new Error(`${reader.name} could not join`)
}

/** A list with an item, and everybody who can be something to it. */
export async function aSharedList(db: Connection, articleId: string) {
	const owner = await aReader(db, { name: 'Olga' })
	const editor = await aReader(db, { name: 'Edit' })
	const reader = await aReader(db, { name: 'Rhea' })
	const stranger = await aReader(db, { name: 'Stan' })
	const heading = { title: 'Harbours', description: 'Where ships lie idle.' }
	const listId = await createList(db, owner.id, heading)
	const itemId = (await addToList(db, owner.id, listId, articleId))!
	await joins(db, { owner, listId, role: 'editor', reader: editor })
	await joins(db, { owner, listId, role: 'reader', reader })
	return { listId, itemId, readers: { owner, editor, reader, stranger } }
}
