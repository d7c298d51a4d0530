import { sql } from 'drizzle-orm'
import type { Connection } from '#db/connection'
import { addEntries } from '#db/list-adding'
import { addComment } from '#db/list-comments'
import { createList } from '#db/lists'
import { credentialsByEmail } from '#db/readers'
import { saveSearch } from '#db/saved-searches'
import { listMembers } from '#db/schema/lists'
import { readers } from '#db/schema/readers'
import { packed } from './packed.ts'

/** What Postgres keeps; a form refuses the rest. */
const kept = (texts: readonly string[]) =>
	texts.map((text) => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd'))

/** What a reader can write, and where it is read again. */
export interface Written {
	/** Addresses of pages, and how many payloads each surface got. */
	pages: string[]
	counts: Record<string, number>
}

/** Writes the texts into a reader's lists, comments, names and saved searches, as forms would that take any words. */
export async function writeEverywhere(
	db: Connection,
	email: string,
	payloads: readonly string[],
): Promise<Written> {
	const texts = kept(payloads)
	const reader = await credentialsByEmail(db, email)
	if (!reader) throw new Error(`there is no reader ${email}`)
	const titles = packed(texts, 200)
	const words = packed(texts, 4000, { between: '\n\n' })
	const lists: string[] = []
	for (const [n, description] of words.entries())
		lists.push(await createList(db, reader.id, { title: titles[n] ?? 'x', description }))
	const [first] = lists
	await addEntries(db, reader.id, first!, [
		...titles.map((title, n) => ({
			...{ kind: 'link' as const, title, note: words[n] ?? title },
			url: `https://elsewhere.example/${n}?"onmouseover="pwn()`,
		})),
		...titles.map((title) => ({ kind: 'section' as const, title })),
	])
	await db.execute(sql`update reading_lists set visibility = 'public', published_at = now()`)
	for (const name of titles)
		await saveSearch(db, reader.id, { name, query: new URLSearchParams({ q: name }).toString() })
	const names = packed(texts, 100)
	await comment(db, { listId: first!, ownerId: reader.id, names, words })
	return {
		pages: [
			...lists.map((id) => `/lists/${id}`),
			...Array.from({ length: 6 }, (_, n) => `/lists/${first}?page=${n + 2}`),
			...[`/lists/${first}/members`, `/lists/${first}/publish`, `/lists/${first}/send`, '/lists'],
			...['/lists/public', '/lists/public?page=2', '/searches', '/account', '/'],
		],
		counts: {
			...{ 'titles of lists and items': fitting(texts, 200), descriptions: fitting(texts, 4000) },
			...{ 'headings of sections': fitting(texts, 200), 'notes on items': fitting(texts, 4000) },
			...{ comments: fitting(texts, 4000), 'names of readers': fitting(texts, 100) },
			'names of searches': fitting(texts, 200),
		},
	}
}

const fitting = (texts: readonly string[], most: number) =>
	texts.filter(({ length }) => length <= most).length

/** Every name says something about the first item of a list. */
async function comment(
	db: Connection,
	{
		listId,
		ownerId,
		names,
		words,
	}: Record<'names' | 'words', string[]> & Record<'listId' | 'ownerId', string>,
) {
	const made = await db
		.insert(readers)
		.values(
			names.map((name, n) => ({ name, email: `hostile-${n}@example.org`, passwordHash: null })),
		)
		.returning({ id: readers.id })
	await db
		.insert(listMembers)
		.values(made.map(({ id }) => ({ listId, readerId: id, role: 'reader' as const })))
	const [item] = await db.execute<{ id: string }>(
		sql`select id from reading_list_items where list_id = ${listId} order by position limit 1`,
	)
	for (const [n, { id }] of [...made, ...words.map(() => ({ id: ownerId }))].entries())
		await addComment(db, id, { listId, itemId: item!.id, text: words[n % words.length]! })
}
