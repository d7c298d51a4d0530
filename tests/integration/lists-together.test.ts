import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { addComment, commentsOn, deleteComment, restoreComment } from '#db/list-comments'
import { entriesOf } from '#db/list-entries'
import {
	acceptInvitation,
	invitationBehind,
	invitationsOf,
	invite,
	withdrawInvitation,
} from '#db/list-invitations'
import { addToList } from '#db/list-items'
import { leaveList, takeOut } from '#db/list-leaving'
import { changeRole, handOver, membershipsOf, membersOf, standingOf } from '#db/list-members'
import { deleteList } from '#db/lists'
import { listDepartures } from '#db/schema/list-departures'
import { listInvitations } from '#db/schema/lists'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'
import { aSharedList, joins } from '#support/shared-lists'

let library: Library
let scene: Awaited<ReturnType<typeof aSharedList>>
const [one, two] = [anArticle({ title: 'One' }), anArticle({ title: 'Two' })]

beforeAll(async () => {
	library = await aLibrary()
	for (const article of [one, two]) await saveArticle(library.db, article)
})
afterAll(() => library.close())
beforeEach(async () => {
	scene = await aSharedList(library.db, one.id)
})

const own = () => ({ db: library.db, readerId: scene.readers.owner.id, listId: scene.listId })
const ONCE = { role: 'reader', email: null, isOpen: false, days: 7 } as const

async function invited(wish: Partial<Parameters<typeof invite>[1]> = {}) {
	const made = await invite(own(), { ...ONCE, ...wish })
	if (made === null || made === 'too many') throw new Error('nobody was invited')
	return made
}
const accept = (reader: { id: string }, token: string) =>
	acceptInvitation(library.db, reader.id, token)

describe('an invitation', () => {
	test('says whose list it leads to, and in which role', async () => {
		const { token } = await invited({ role: 'editor' })

		expect(await invitationBehind(library.db, token)).toEqual({
			...{ listId: scene.listId, title: 'Harbours', owner: 'Olga', role: 'editor' },
		})
	})

	test('for one serves the first who comes, even when two come at once', async () => {
		const { token } = await invited()
		const guests = [await aReader(library.db), await aReader(library.db)]

		const joined = await Promise.all(guests.map((guest) => accept(guest, token)))

		expect(joined.filter((id) => id === scene.listId)).toHaveLength(1)
		expect(await invitationBehind(library.db, token)).toBeNull()
	})

	test('for all serves everybody', async () => {
		const { token } = await invited({ isOpen: true })

		for (const guest of [await aReader(library.db), await aReader(library.db)])
			expect(await accept(guest, token)).toBe(scene.listId)
	})

	test('makes nobody less than they are, and is kept for somebody else then', async () => {
		const { token } = await invited()
		const { owner, editor, stranger } = scene.readers

		for (const reader of [owner, editor]) expect(await accept(reader, token)).toBe(scene.listId)

		expect(await standingOf(library.db, owner.id, scene.listId)).toBe('owner')
		expect(await standingOf(library.db, editor.id, scene.listId)).toBe('editor')
		expect(await accept(stranger, token)).toBe(scene.listId)
	})

	test('as editor makes an editor of a member who reads', async () => {
		const { token } = await invited({ role: 'editor' })

		await accept(scene.readers.reader, token)

		expect(await standingOf(library.db, scene.readers.reader.id, scene.listId)).toBe('editor')
	})

	test.each([
		['was withdrawn', (id: string) => withdrawInvitation(own(), id)],
		[
			'has expired',
			(id: string) =>
				library.db
					.update(listInvitations)
					.set({ expiresAt: new Date(Date.now() - 1000) })
					.where(eq(listInvitations.id, id)),
		],
		['is to a deleted list', () => deleteList(library.db, own().readerId, scene.listId)],
	])('that %s lets nobody in', async (_, end) => {
		const { id, token } = await invited({ isOpen: true })
		expect(await invitationBehind(library.db, token)).not.toBeNull()

		await end(id)

		expect(await invitationBehind(library.db, token)).toBeNull()
		expect(await accept(scene.readers.stranger, token)).toBeNull()
		expect(await standingOf(library.db, scene.readers.stranger.id, scene.listId)).toBeNull()
	})

	test('is kept so that whoever reads the database cannot follow it', async () => {
		const { id, token } = await invited()

		const [row] = await library.db.select().from(listInvitations).where(eq(listInvitations.id, id))

		expect(JSON.stringify(row)).not.toContain(token)
	})

	test('from before lets nobody back in whom the owner took out, and a new one does', async () => {
		const { reader } = scene.readers
		const { token } = await invited({ isOpen: true })
		await takeOut(own(), reader.id)

		expect(await accept(reader, token)).toBeNull()

		await library.db.update(listDepartures).set({ departedAt: new Date(Date.now() - 1000) })
		const { token: later } = await invited({ isOpen: true })
		expect(await accept(reader, later)).toBe(scene.listId)
	})

	test('is mailed to some forty people a day, and no more', async () => {
		for (let n = 0; n < 40; n++) await invited({ email: `guest-${n}@example.org` })

		expect(await invite(own(), { ...ONCE, email: 'one-more@example.org' })).toBe('too many')
		expect(await invite(own(), ONCE)).toMatchObject({ token: expect.any(String) })
	})
})

describe('who is in a list', () => {
	test('is told to those who are in it, the owner first', async () => {
		const members = await membersOf(library.db, scene.readers.reader.id, scene.listId)

		expect(members.map(({ name, standing }) => `${name}: ${standing}`)).toEqual([
			...['Olga: owner', 'Edit: editor', 'Rhea: reader'],
		])
	})

	test('finds it among the lists of others', async () => {
		expect(await membershipsOf(library.db, scene.readers.editor.id)).toEqual([
			{ id: scene.listId, title: 'Harbours', owner: 'Olga', role: 'editor' },
		])
		expect(await membershipsOf(library.db, scene.readers.owner.id)).toEqual([])

		await leaveList(library.db, scene.readers.editor.id, scene.listId)
		expect(await membershipsOf(library.db, scene.readers.editor.id)).toEqual([])
	})

	test('sees who put what on it', async () => {
		await addToList(library.db, scene.readers.editor.id, scene.listId, two.id)

		const entries = await entriesOf(library.db, { readerId: scene.readers.reader.id }, scene.listId)

		expect(entries.map(({ addedBy }) => addedBy)).toEqual(['Olga', 'Edit'])
	})

	test('stops editing at once when they are to read only', async () => {
		const { editor } = scene.readers

		await changeRole(own(), { memberId: editor.id, role: 'reader' })

		expect(await addToList(library.db, editor.id, scene.listId, two.id)).toBeNull()
	})
})

test('a list that is handed over has a new owner, and the former one stays an editor', async () => {
	const { owner, reader, stranger } = scene.readers
	expect(await handOver(own(), stranger.id)).toBe(false)

	expect(await handOver(own(), reader.id)).toBe(true)

	expect(await standingOf(library.db, reader.id, scene.listId)).toBe('owner')
	expect(await standingOf(library.db, owner.id, scene.listId)).toBe('editor')
	expect(await invitationsOf(own())).toEqual([])
	expect(await takeOut({ ...own(), readerId: reader.id }, owner.id)).toBe(true)
})

describe('a comment', () => {
	const say = (readerId: string, text: string) =>
		addComment(library.db, readerId, { listId: scene.listId, itemId: scene.itemId, text })
	const said = async (readerId: string) =>
		((await commentsOn(library.db, readerId, scene.listId)).get(scene.itemId) ?? [])
			.filter(({ isDeleted }) => !isDeleted)
			.map(({ name, text }) => `${name}: ${text}`)

	test('is read by all who are in the list, in the order it was said', async () => {
		await say(scene.readers.reader.id, 'A long one.')
		await say(scene.readers.owner.id, 'Read the end.')

		expect(await said(scene.readers.editor.id)).toEqual([
			'Rhea: A long one.',
			'Olga: Read the end.',
		])
	})

	test('is taken away by who wrote it or by the owner, and put back only by who did', async () => {
		const { owner, editor, reader } = scene.readers
		const commentId = (await say(reader.id, 'A long one.'))!
		const wish = (who: { id: string }) => ({ ...own(), readerId: who.id, commentId })

		expect(await deleteComment(wish(editor))).toBe(false)
		expect(await deleteComment(wish(owner))).toBe(true)
		expect(await said(reader.id)).toEqual([])
		expect(await restoreComment(wish(reader))).toBe(false)
		expect(await restoreComment(wish(owner))).toBe(true)
		expect(await said(reader.id)).toEqual(['Rhea: A long one.'])

		expect(await deleteComment(wish(reader))).toBe(true)
		expect(await restoreComment(wish(owner))).toBe(false)
		expect(await restoreComment(wish(reader))).toBe(true)
	})

	test('belongs to its own list: by another one it cannot be reached', async () => {
		const other = await aSharedList(library.db, two.id)
		const commentId = (await say(scene.readers.reader.id, 'A long one.'))!
		const { owner } = other.readers

		const wish = { db: library.db, readerId: owner.id, listId: other.listId, commentId }
		expect(await deleteComment(wish)).toBe(false)
		const astray = { listId: other.listId, itemId: scene.itemId, text: 'Astray' }
		expect(await addComment(library.db, owner.id, astray)).toBeNull()
	})

	test('stays when its writer has left, who reads no more', async () => {
		const { reader, owner } = scene.readers
		await say(reader.id, 'A long one.')

		await leaveList(library.db, reader.id, scene.listId)

		expect(await said(owner.id)).toEqual(['Rhea: A long one.'])
		expect(await said(reader.id)).toEqual([])
		await joins(library.db, { owner, listId: scene.listId, role: 'reader', reader })
		expect(await said(reader.id)).toEqual(['Rhea: A long one.'])
	})
})
