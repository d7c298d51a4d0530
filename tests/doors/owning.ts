import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { importAnnotations } from '#db/annotation-imports'
import { makeToken, tokensOf } from '#db/api-tokens'
import type { Connection } from '#db/connection'
import { removeHighlight } from '#db/highlights'
import { linkAccount } from '#db/linked-accounts'
import { addComment, deleteComment } from '#db/list-comments'
import { noteUnreadableWorks } from '#db/list-imports'
import { invite, withdrawInvitation } from '#db/list-invitations'
import { addToList } from '#db/list-items'
import { leaveList, takeOut } from '#db/list-leaving'
import { publish, publishingOf } from '#db/list-publishing'
import { createList, deleteList } from '#db/lists'
import { addPasskey } from '#db/passkeys'
import type { Reader } from '#db/readers'
import { chooseDigest, deleteSearch, savedSearchesOf, saveSearch } from '#db/saved-searches'
import { shareHighlightsOf, withdrawShare } from '#db/shares'
import { createSmartList } from '#db/smart-lists'
import { putToStart } from '#db/start-here'
import { marked } from '#support/marking'
import type { Crowd } from './crowd.ts'
import { type Own, SECRET } from './door.ts'

/** Makes the owner one of everything. */
export async function ownThings(db: Connection, crowd: Crowd): Promise<Own> {
	const { owner } = crowd.readers
	const [lists, marks, searches, kept] = [
		await listsOf(db, crowd),
		await highlightsOf(db, crowd),
		await searchesOf(db, owner),
		await importsOf(db, owner),
	]
	const [row] = await db.execute<{ token: string }>(
		sql`select digest_token as token from readers where id = ${owner.id}`,
	)
	return {
		...{
			article: crowd.articles[0]!,
			anotherArticle: crowd.articles[1]!,
			version: crowd.version,
			source: crowd.source,
		},
		...lists,
		...marks,
		...searches,
		...kept,
		...(await waysInOf(db, owner)),
		...(await startingWith(db, crowd)),
		...{ digestToken: row!.token, reader: owner.id, email: owner.email, password: crowd.password },
	}
}

async function listsOf(db: Connection, { readers, articles }: Crowd) {
	const { owner } = readers
	const aList = (title = SECRET) => createList(db, owner.id, { title, description: SECRET })
	const list = await aList()
	const own = { db, readerId: owner.id, listId: list }
	const item = (await addToList(db, owner.id, list, articles[0]!))!
	const takenOut = readers['other reader'].id
	await member(db, { list, reader: readers['list reader'].id, role: 'reader' })
	await member(db, { list, reader: readers['list editor'].id, role: 'editor' })
	await member(db, { list, reader: readers.editor.id, role: 'reader' })
	await takeOut(own, readers.editor.id)
	const [deletedList, publicList, linked] = [
		await aList(),
		await aList('Open to all'),
		await aList(),
	]
	await deleteList(db, owner.id, deletedList)
	await db.execute(sql`update reading_lists set description = '' where id = ${publicList}`)
	await publish({ ...own, listId: publicList }, 'public')
	await publish({ ...own, listId: linked }, 'link')
	const link = await publishingOf({ ...own, listId: linked })
	const wish = { role: 'editor', email: null, isOpen: true, days: 7 } as const
	const [first, second] = [await invite(own, wish), await invite(own, wish)]
	if (!first || first === 'too many' || !second || second === 'too many')
		throw new Error('no invitation')
	await withdrawInvitation(own, second.id)
	const said = { listId: list, itemId: item, text: SECRET }
	const comment = (await addComment(db, owner.id, said))!
	const deletedComment = (await addComment(db, owner.id, said))!
	await deleteComment({ ...own, commentId: deletedComment })
	const leftList = await createList(db, takenOut, { title: 'Left behind', description: '' })
	await member(db, { list: leftList, reader: owner.id, role: 'reader' })
	await leaveList(db, owner.id, leftList)
	return {
		...{ list, item, deletedList, publicList, leftList, comment, deletedComment },
		...{ linkToken: link!.linkToken!, invitation: first.id, inviteToken: first.token },
		...{ withdrawnInvitation: second.id, takenOut: readers.editor.id },
		...{ listReader: readers['list reader'].id, listEditor: readers['list editor'].id },
		smart: await createSmartList(db, owner.id, { title: SECRET, query: 'q=salt' }),
	}
}

function member(db: Connection, of: { list: string; reader: string; role: string }) {
	return db.execute(sql`
		insert into list_members (list_id, reader_id, role) values (${of.list}, ${of.reader}, ${of.role})`)
}

async function highlightsOf(db: Connection, { readers, articles, quote }: Crowd) {
	const { owner } = readers
	const mark = async () => {
		const { id } = await marked(db, owner.id, { articleId: articles[0]!, quote })
		await db.execute(sql`update highlights set note = ${SECRET} where id = ${id}`)
		const [at] = await db.execute<{ start: number; end: number }>(
			sql`select start_cp as start, end_cp as end from highlights where id = ${id}`,
		)
		return { id, place: { start: at!.start, end: at!.end, quote } }
	}
	const [kept, removed] = [await mark(), await mark()]
	await removeHighlight(db, owner.id, removed.id)
	const shares: string[] = []
	for (const title of ['Passages', SECRET]) {
		const wish = { title, withNotes: false, withTags: false, withName: false, ids: [kept.id] }
		shares.push((await shareHighlightsOf(db, owner.id, wish))!)
	}
	const [share = '', withdrawnShare = ''] = shares
	await withdrawShare(db, owner.id, withdrawnShare)
	const [row] = await db.execute<{ token: string }>(
		sql`select token from shares where id = ${share}`,
	)
	return {
		...{ highlight: kept.id, place: kept.place, removedHighlight: removed.id },
		...{ share, withdrawnShare, shareToken: row!.token },
	}
}

async function searchesOf(db: Connection, { id }: Reader) {
	const save = async () => {
		await saveSearch(db, id, { name: 'Salt', query: `q=salt&n=${randomUUID()}` })
		return (await savedSearchesOf(db, id))[0]!
	}
	const [kept, deleted] = [await save(), await save()]
	await chooseDigest(db, id, kept.id, 'daily')
	await deleteSearch(db, id, deleted.id)
	return { search: kept.id, feedToken: kept.feedToken, deletedSearch: deleted.id }
}

async function importsOf(db: Connection, { id }: Reader) {
	const brought = { file: SECRET, incoming: [], refused: [] }
	return {
		highlightImport: await importAnnotations(db, id, brought, () => null),
		listImport: await noteUnreadableWorks(db, id, { file: SECRET, fault: SECRET }),
	}
}

async function waysInOf(db: Connection, { id }: Reader) {
	// There may be only so many; what is made for one door is nothing to the next.
	await db.execute(sql`delete from api_tokens where reader_id = ${id}`)
	await makeToken(db, id, { name: SECRET, scopes: ['read'], endsAt: null })
	const passkey = randomUUID()
	await addPasskey(db, {
		...{ readerId: id, id: passkey, publicKey: new Uint8Array(32), counter: 0, transports: [] },
		...{ name: SECRET, isBackedUp: false },
	})
	await linkAccount(db, id, { provider: 'github', subject: randomUUID() })
	return { apiToken: (await tokensOf(db, id))[0]!.id, passkey, provider: 'github' }
}

async function startingWith(db: Connection, { readers }: Crowd) {
	const startList = await createList(db, readers.owner.id, { title: 'To start', description: '' })
	await publish({ db, readerId: readers.owner.id, listId: startList }, 'public')
	await putToStart(db, { readerId: readers.editor.id }, { listId: startList, country: 'GS' })
	return { startList }
}
