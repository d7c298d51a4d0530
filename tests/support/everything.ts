import { randomBytes } from 'node:crypto'
import { importAnnotations } from '#db/annotation-imports'
import { makeToken } from '#db/api-tokens'
import { writeDown } from '#db/audit'
import type { Connection } from '#db/connection'
import { makeChange } from '#db/highlight-changes'
import { changeHighlight, removeHighlight } from '#db/highlights'
import { addEntries } from '#db/list-adding'
import { addComment } from '#db/list-comments'
import { copyList } from '#db/list-copies'
import { importToList } from '#db/list-imports'
import { invite } from '#db/list-invitations'
import { noteOnItem } from '#db/list-items'
import { leaveList } from '#db/list-leaving'
import { publish } from '#db/list-publishing'
import { createList, deleteList } from '#db/lists'
import { keepSettings } from '#db/reader-settings'
import type { Reader } from '#db/readers'
import { keepPlace, markRead } from '#db/reading-positions'
import { saveSearch } from '#db/saved-searches'
import * as accounts from '#db/schema/accounts'
import { articleCorrections } from '#db/schema/sources'
import { waitingAccounts } from '#db/schema/waiting-accounts'
import { openSession } from '#db/sessions'
import { shareHighlightsOf } from '#db/shares'
import { createSmartList } from '#db/smart-lists'
import { putToStart } from '#db/start-here'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'
import { joins } from '#support/shared-lists'

/** Words that stand nowhere else, by what they are written into. */
type Markers = ReturnType<typeof markers>

const markers = () => {
	const word = () => `zq${randomBytes(6).toString('hex')}`
	const of = <K extends string>(...names: K[]) =>
		Object.fromEntries(names.map((name) => [name, word()])) as Record<K, string>
	return of(
		...(['name', 'address', 'browser', 'passkey', 'provider', 'token', 'setting'] as const),
		...(['note', 'tag', 'removedNote', 'list', 'description', 'itemNote', 'link'] as const),
		...(['section', 'comment', 'deletedList', 'smart', 'commentElsewhere'] as const),
		...(['noteElsewhere', 'search', 'query', 'share', 'invited', 'imported'] as const),
		...(['importedList', 'importedHighlight', 'audited', 'mailed'] as const),
	)
}

/**
 * A reader who has used every room, with a word of its own in everything they wrote, beside another reader with whom they have
 * to do: each is in a list of the other's, and the other copied one of theirs. `articleId` says “quiet” and “ship” somewhere.
 */
export async function aReaderWithEverything(db: Connection, articleId: string) {
	const mark = markers()
	const reader = await aReader(db, {
		name: `Nour ${mark.name}`,
		email: `${mark.address}@example.org`,
		password: 'the quiet harbour at night',
	})
	const other = await aReader(db, { name: 'Olga Other' })
	const given = { db, reader, other, articleId, mark }
	await account(given)
	const highlightId = await highlights(given)
	const lists = await own(given, highlightId)
	const others = await elsewhere(given)
	await rest(given, highlightId)
	await asEditor(given, lists.listId)
	return { reader, other, mark, highlightId, ...lists, ...others }
}

interface Given {
	db: Connection
	reader: Reader
	other: Reader
	articleId: string
	mark: Markers
}

const SOON = new Date(Date.now() + 3_600_000)

async function account({ db, reader, mark }: Given) {
	const readerId = reader.id
	const bytes = new Uint8Array(randomBytes(16))
	await openSession(db, {
		...{ readerId, way: 'password', isWhole: true },
		...{ browser: `Firefox ${mark.browser}`, network: '203.0.113.0' },
	})
	await db.insert(accounts.authenticators).values({ readerId, secret: bytes })
	await db.insert(accounts.backupCodes).values({ readerId, codeHash: 'a mark of a code' })
	await db.insert(accounts.passkeys).values({
		...{ id: `key-${mark.passkey}`, readerId, publicKey: bytes, counter: 0, transports: ['usb'] },
		name: mark.passkey,
	})
	await db
		.insert(accounts.linkedAccounts)
		.values({ provider: 'university', subject: mark.provider, readerId })
	await makeToken(db, readerId, { name: mark.token, scopes: ['read'], endsAt: null })
	await keepSettings(db, readerId, { theme: mark.setting })
	const link = { kind: 'change-address', readerId, endsAt: SOON } as const
	await db
		.insert(accounts.mailLinks)
		.values({ ...link, tokenSha256: mark.mailed, address: `${mark.mailed}@example.org` })
	await db.insert(accounts.mailLinks).values({
		...{ tokenSha256: `for ${mark.address}`, kind: 'sign-up', endsAt: SOON },
		address: reader.email.toUpperCase(),
	})
	await db.insert(waitingAccounts).values({
		...{ tokenSha256: `for ${mark.address}`, name: `Nour ${mark.name}` },
		...{ passwordHash: 'a mark', browserSha256: 'a mark' },
	})
}

async function highlights({ db, reader, articleId, mark }: Given): Promise<string> {
	const kept = await marked(db, reader.id, { articleId, quote: 'quiet' })
	await makeChange(db, reader.id, {
		...{ id: crypto.randomUUID(), highlightId: kept.id, deed: 'change', rev: kept.rev },
		wish: { note: mark.note, tags: [mark.tag] },
	})
	const gone = await marked(db, reader.id, { articleId, quote: 'ship' })
	await changeHighlight(db, reader.id, gone.id, { note: mark.removedNote })
	await removeHighlight(db, reader.id, gone.id)
	return kept.id
}

async function own({ db, reader, other, articleId, mark }: Given, highlightId: string) {
	const heading = { title: mark.list, description: mark.description }
	const listId = await createList(db, reader.id, heading)
	const added = await addEntries(db, reader.id, listId, [
		{ kind: 'section', title: mark.section },
		{ kind: 'article', articleId, note: mark.itemNote },
		{ kind: 'passage', highlightId },
		{ kind: 'link', title: mark.link, url: `https://example.org/${mark.link}` },
	])
	const itemId = added![1]!.itemId
	await addComment(db, reader.id, { listId, itemId, text: mark.comment })
	await joins(db, { owner: reader, listId, role: 'editor', reader: other })
	await addComment(db, other.id, { listId, itemId, text: 'Said by the other' })
	const own = { db, readerId: reader.id, listId }
	const email = `${mark.invited}@example.org`
	await invite(own, { role: 'reader', email, isOpen: false, days: 7 })
	await publish(own, 'public')
	await deleteList(
		db,
		reader.id,
		await createList(db, reader.id, { title: mark.deletedList, description: '' }),
	)
	await createSmartList(db, reader.id, { title: mark.smart, query: `q=${mark.smart}` })
	return { listId, itemId, copyId: await copied({ db, reader, other, articleId, mark }) }
}

/** A list whose words are nobody's secret, of which the other reader has a copy. */
async function copied({ db, reader, other, articleId }: Given): Promise<string> {
	const listId = await createList(db, reader.id, { title: 'Open harbours', description: '' })
	await addEntries(db, reader.id, listId, [{ kind: 'article', articleId, note: 'Read it twice.' }])
	await publish({ db, readerId: reader.id, listId }, 'public')
	return (await copyList(db, { readerId: other.id }, listId))!
}

/** What the reader did on lists of the other's, and what is only the other's. */
async function elsewhere({ db, reader, other, articleId, mark }: Given) {
	const otherList = await createList(db, other.id, { title: 'The other’s', description: 'Theirs.' })
	const [theirs] = (await addEntries(db, other.id, otherList, [
		{ kind: 'article', articleId, note: 'The other’s note' },
	]))!
	await joins(db, { owner: other, listId: otherList, role: 'editor', reader })
	const said = { listId: otherList, itemId: theirs!.itemId }
	await addComment(db, reader.id, { ...said, text: mark.commentElsewhere })
	await addComment(db, other.id, { ...said, text: 'The other’s comment' })
	const [mine] = (await addEntries(db, reader.id, otherList, [
		{ kind: 'link', title: 'A link', url: 'https://example.org/a' },
	]))!
	await noteOnItem(db, reader.id, otherList, mine!.itemId, mark.noteElsewhere)
	const left = await createList(db, other.id, { title: 'Left', description: '' })
	await joins(db, { owner: other, listId: left, role: 'reader', reader })
	await leaveList(db, reader.id, left)
	const wish = { role: 'reader', email: reader.email, isOpen: false, days: 7 } as const
	await invite({ db, readerId: other.id, listId: otherList }, wish)
	const kept = await marked(db, other.id, { articleId, quote: 'quiet' })
	await changeHighlight(db, other.id, kept.id, { note: 'The other’s mark', tags: ['theirs'] })
	await saveSearch(db, other.id, { name: 'The other’s search', query: 'q=ships' })
	return { otherList, otherHighlight: kept.id, addedElsewhere: mine!.itemId }
}

async function rest({ db, reader, articleId, mark }: Given, highlightId: string) {
	await saveSearch(db, reader.id, { name: mark.search, query: `q=${mark.query}` })
	const wish = { title: mark.share, withNotes: true, withTags: true, withName: true }
	await shareHighlightsOf(db, reader.id, { ids: [highlightId], ...wish })
	const place = { versionId: 1, block: 'b1', within: 0, words: 'quiet', share: 0.5 }
	await keepPlace(db, reader.id, articleId, place)
	await markRead(db, reader.id, articleId, true)
	const nothing = () => null
	const annotations = { file: `${mark.imported}.json`, incoming: [], refused: [] }
	const outcome = { outcome: 'refused', what: mark.importedHighlight, why: 'No article.' } as const
	await importAnnotations(
		db,
		reader.id,
		{ ...annotations, refused: [{ ...outcome, articleId: null, highlightId: null }] },
		nothing,
	)
	const file = `${mark.importedList}.bib`
	await importToList(
		db,
		reader.id,
		{ file, title: 'None', listId: null, works: [], refused: [] },
		nothing,
	)
}

async function asEditor({ db, reader, other, articleId, mark }: Given, listId: string) {
	const by = { readerId: reader.id }
	await writeDown(db, by, { deed: 'article.correct', subject: 'an-article', detail: { to: 'New' } })
	await putToStart(db, by, { listId, country: null })
	const where = { articleId, field: 'text', passage: crypto.randomUUID() }
	const right = { value: 'Put right', was: '', byReader: reader.id }
	await db.insert(articleCorrections).values({ ...where, ...right })
	await writeDown(
		db,
		{ readerId: other.id },
		{
			...{ deed: 'start-here.add', subject: listId, detail: { title: mark.audited } },
		},
	)
	await writeDown(db, 'command', {
		...{ deed: 'reader.role', subject: reader.id, detail: { email: reader.email, to: 'editor' } },
	})
	await db.insert(accounts.jobs).values({ kind: 'sync', askedBy: reader.id })
}
