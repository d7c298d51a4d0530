import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { addComment, commentsOn, deleteComment, restoreComment } from '#db/list-comments'
import { copyList } from '#db/list-copies'
import { entriesOf } from '#db/list-entries'
import { invitationsOf, invite, restoreInvitation, withdrawInvitation } from '#db/list-invitations'
import { addToList, noteOnItem, removeFromList } from '#db/list-items'
import { comeBack, leaveList, leftList, putBack, takenOutOf, takeOut } from '#db/list-leaving'
import { changeRole, handOver, membersOf, standingOf } from '#db/list-members'
import { moveItem } from '#db/list-order'
import { listToRead, publish, publishingOf, renewLink } from '#db/list-publishing'
import { deleteList, listOf, renameList, restoreList } from '#db/lists'
import type { ListVisibility } from '#db/schema/lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aSharedList } from '#support/shared-lists'

let library: Library
const [one, two] = [anArticle({ title: 'One' }), anArticle({ title: 'Two' })]

beforeAll(async () => {
	library = await aLibrary()
	for (const article of [one, two]) await saveArticle(library.db, article)
})
afterAll(() => library.close())

type Who = 'owner' | 'editor' | 'reader' | 'stranger'
type Scene = Awaited<ReturnType<typeof aScene>>

/** A shared list on which everything can be done: said something on, invited to, somebody taken out of. */
async function aScene() {
	const { db } = library
	const scene = await aSharedList(db, one.id)
	const { listId, itemId, readers } = scene
	const own = { db, readerId: readers.owner.id, listId }
	const wish = { role: 'reader', email: null, isOpen: true, days: 7 } as const
	const said = { listId, itemId, text: 'Said by the owner' }
	const commentId = (await addComment(db, readers.owner.id, said))!
	const invitation = (await invite(own, wish)) as { id: string; token: string }
	return {
		...scene,
		db,
		own,
		wish,
		commentId,
		invitation: invitation.id,
		memberId: readers.reader.id,
	}
}

type Deed = {
	/** Who can. Nobody else can. */
	may: Who[]
	before?: (scene: Scene) => Promise<unknown>
	/** Whether it went well for this reader. */
	deed: (scene: Scene, readerId: string) => Promise<boolean>
}

const [EVERYBODY, EDITORS, OWNER]: Who[][] = [
	['owner', 'editor', 'reader'],
	['owner', 'editor'],
	['owner'],
]
const is = async (found: Promise<unknown>) => {
	const value = await found
	return Array.isArray(value) ? value.length > 0 : value !== null && value !== false
}
const by = (scene: Scene, readerId: string) => ({ ...scene.own, readerId })

const DEEDS: Record<string, Deed> = {
	'see the list': { may: EVERYBODY!, deed: (s, who) => is(listOf(s.db, who, s.listId)) },
	'read what is on it': {
		may: EVERYBODY!,
		deed: (s, who) => is(entriesOf(s.db, { readerId: who }, s.listId)),
	},
	'see who is in it': { may: EVERYBODY!, deed: (s, who) => is(membersOf(s.db, who, s.listId)) },
	'read comments': {
		may: EVERYBODY!,
		deed: async (s, who) => (await commentsOn(s.db, who, s.listId)).size > 0,
	},
	'comment on an item': {
		may: EVERYBODY!,
		deed: (s, who) => is(addComment(s.db, who, { listId: s.listId, itemId: s.itemId, text: 'Hm' })),
	},
	'copy the list': {
		may: EVERYBODY!,
		deed: (s, who) => is(copyList(s.db, { readerId: who }, s.listId)),
	},
	'put an article on it': {
		may: EDITORS!,
		deed: (s, who) => is(addToList(s.db, who, s.listId, two.id)),
	},
	'take an item off it': {
		may: EDITORS!,
		deed: (s, who) => removeFromList(s.db, who, s.listId, s.itemId),
	},
	'write the note on an item': {
		may: EDITORS!,
		deed: (s, who) => noteOnItem(s.db, who, s.listId, s.itemId, 'First'),
	},
	'move an item': {
		may: EDITORS!,
		deed: (s, who) => moveItem(s.db, who, s.listId, s.itemId, { after: null }),
	},
	'rename the list': {
		may: OWNER!,
		deed: (s, who) => renameList(s.db, who, s.listId, { title: 'Mine', description: '' }),
	},
	'delete the list': { may: OWNER!, deed: (s, who) => deleteList(s.db, who, s.listId) },
	'restore the list': {
		may: OWNER!,
		before: (s) => deleteList(s.db, s.own.readerId, s.listId),
		deed: (s, who) => restoreList(s.db, who, s.listId),
	},
	'invite somebody': { may: OWNER!, deed: (s, who) => is(invite(by(s, who), s.wish)) },
	'see the invitations': { may: OWNER!, deed: (s, who) => is(invitationsOf(by(s, who))) },
	'withdraw an invitation': {
		may: OWNER!,
		deed: (s, who) => withdrawInvitation(by(s, who), s.invitation),
	},
	'restore an invitation': {
		may: OWNER!,
		before: (s) => withdrawInvitation(s.own, s.invitation),
		deed: (s, who) => restoreInvitation(by(s, who), s.invitation),
	},
	'change a role': {
		may: OWNER!,
		deed: (s, who) => changeRole(by(s, who), { memberId: s.memberId, role: 'editor' }),
	},
	'take a member out': { may: OWNER!, deed: (s, who) => takeOut(by(s, who), s.memberId) },
	'see whom the owner took out': {
		may: OWNER!,
		before: (s) => takeOut(s.own, s.memberId),
		deed: (s, who) => is(takenOutOf(by(s, who))),
	},
	'put a member back': {
		may: OWNER!,
		before: (s) => takeOut(s.own, s.memberId),
		deed: (s, who) => putBack(by(s, who), s.memberId),
	},
	'hand the list over': { may: OWNER!, deed: (s, who) => handOver(by(s, who), s.memberId) },
	leave: { may: ['editor', 'reader'], deed: (s, who) => leaveList(s.db, who, s.listId) },
	'come back after leaving': {
		may: ['reader'],
		before: (s) => leaveList(s.db, s.memberId, s.listId),
		deed: (s, who) => comeBack(s.db, who, s.listId),
	},
	'see that one has left': {
		may: ['reader'],
		before: (s) => leaveList(s.db, s.memberId, s.listId),
		deed: (s, who) => is(leftList(s.db, who, s.listId)),
	},
	'come back after being taken out': {
		may: [],
		before: (s) => takeOut(s.own, s.memberId),
		deed: (s, who) => comeBack(s.db, who, s.listId),
	},
	'take the owner out': { may: [], deed: (s, who) => takeOut(by(s, who), s.own.readerId) },
	'delete what the owner said': {
		may: OWNER!,
		deed: (s, who) => deleteComment({ ...by(s, who), commentId: s.commentId }),
	},
	'put back what the owner deleted': {
		may: OWNER!,
		before: (s) => deleteComment({ ...s.own, commentId: s.commentId }),
		deed: (s, who) => restoreComment({ ...by(s, who), commentId: s.commentId }),
	},
	'see how it is published': { may: OWNER!, deed: (s, who) => is(publishingOf(by(s, who))) },
	'publish the list': { may: OWNER!, deed: (s, who) => publish(by(s, who), 'public') },
	'withdraw the list': {
		may: OWNER!,
		before: (s) => publish(s.own, 'public'),
		deed: (s, who) => publish(by(s, who), 'private'),
	},
	'change the link': { may: OWNER!, deed: (s, who) => renewLink(by(s, who)) },
}

describe.each(Object.entries(DEEDS))('to %s', (_, { may, before, deed }) => {
	test.each(['owner', 'editor', 'reader', 'stranger'] as const)(
		`as %s: only ${may.join(', ') || 'nobody'} can`,
		async (who) => {
			const scene = await aScene()
			await before?.(scene)

			const went = await deed(scene, scene.readers[who].id)

			expect(went).toBe(may.includes(who))
		},
	)
})

/** Who reads a list of which visibility: members always; then whoever has its link; then everybody. */
const READ_BY: Record<ListVisibility, (Who | 'nobody' | 'link')[]> = {
	private: ['owner', 'editor', 'reader'],
	link: ['owner', 'editor', 'reader', 'link'],
	public: ['owner', 'editor', 'reader', 'stranger', 'nobody', 'link'],
}

describe.each(Object.entries(READ_BY))('a list that is %s', (visibility, mayRead) => {
	test.each(['owner', 'editor', 'reader', 'stranger', 'nobody', 'link'] as const)(
		`as %s: read by ${mayRead.join(', ')}`,
		async (who) => {
			const { db, own, listId, readers } = await aScene()
			await publish(own, 'link')
			const { linkToken } = (await publishingOf(own))!
			await publish(own, visibility as ListVisibility)
			const viewer =
				who === 'nobody' || who === 'link'
					? { readerId: null, ...(who === 'link' && { token: linkToken! }) }
					: { readerId: readers[who].id }

			const [list, entries] = [
				await listToRead(db, viewer, listId),
				await entriesOf(db, viewer, listId),
			]

			expect(list !== null).toBe(mayRead.includes(who))
			expect(entries.length > 0).toBe(mayRead.includes(who))
			const inIt = viewer.readerId && (await standingOf(db, viewer.readerId, listId))
			expect(inIt).toBe(['owner', 'editor', 'reader'].includes(who) ? who : null)
		},
	)
})
