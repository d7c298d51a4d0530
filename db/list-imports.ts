import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { BroughtWorks, IncomingWork, ListImportLine } from '#article/lists/incoming/incoming'
import { articlesAt } from './annotated-articles.ts'
import type { Connection } from './connection.ts'
import { appendItems, type NewItem } from './list-appending.ts'
import { changeList, createList, mayEdit } from './lists.ts'
import { listImports } from './schema/list-imports.ts'
import { readingListItems as items, readingLists } from './schema/lists.ts'
import { articlesTitled, type Finder } from './titled-articles.ts'

/** What a reader brings, and to which list: one that there is, or a new one with this title. */
export type ListImportWish = BroughtWorks & { file: string } & (
		| { listId: string }
		| { listId: null; title: string }
	)

/**
 * Puts what a file names on a list, all of it or, where something breaks, nothing; gives the id of the report. A work is known
 * by its address, else by title, year and author. What the library lacks becomes a link where its address is known. No list
 * is made for nothing. `ownArticle` gives the article that an address of this library's names. Null: the list is none that
 * this reader may change.
 */
export function importToList(
	db: Connection,
	readerId: string,
	wish: ListImportWish,
	ownArticle: (address: string) => string | null,
): Promise<string | null> {
	return db.transaction(async (tx) => {
		const sorted = await sortedBy(tx, wish.works, ownArticle)
		const isWorthAList = sorted.some(({ item }) => item !== null && item.kind !== 'section')
		const listId =
			wish.listId ??
			(isWorthAList ? await createList(tx, readerId, { title: wish.title, description: '' }) : null)
		const own = listId && { readerId, listId, db: tx }
		const lines = own ? await changeList(own, () => put(tx, own, sorted)) : linesOf(sorted)
		if (lines === null) return null
		return report(tx, { readerId, listId, file: wish.file, lines: [...wish.refused, ...lines] })
	})
}

/** Takes down that a file could not be read; gives the id of the report. */
export function noteUnreadableWorks(
	db: Connection,
	readerId: string,
	{ file, fault }: { file: string; fault: string },
): Promise<string> {
	return report(db, { readerId, listId: null, file, fault, lines: [] })
}

async function report(db: Connection, row: typeof listImports.$inferInsert): Promise<string> {
	const [made] = await db.insert(listImports).values(row).returning({ id: listImports.id })
	return made!.id
}

/** A work with what it becomes on a list, if anything. */
type Sorted = { item: NewItem | null; line: ListImportLine }

async function sortedBy(
	tx: Connection,
	works: readonly IncomingWork[],
	ownArticle: (address: string) => string | null,
): Promise<Sorted[]> {
	const articleAt = await articlesAt(
		tx,
		works.flatMap(({ url }) => url ?? []),
		ownArticle,
	)
	const isHere = ({ url }: IncomingWork) => url !== null && articleAt(url) !== null
	const byTitle = await articlesTitled(
		tx,
		works.filter((work) => !work.isSection && !isHere(work)),
	)
	return works.map((work) => sortOne(work, articleAt, byTitle))
}

function sortOne(
	work: IncomingWork,
	articleAt: (address: string) => string | null,
	byTitle: Finder,
): Sorted {
	const { title, url, note, isSection } = work
	const what = title ?? url ?? ''
	const line = { what, why: null, articleId: null, url }
	if (isSection)
		return { item: { kind: 'section', title: what, note }, line: { ...line, outcome: 'matched' } }
	const there = url === null ? null : articleAt(url)
	const found = there === null ? byTitle(work) : { id: there }
	if (found !== null && found !== 'several') {
		const item = { kind: 'article', articleId: found.id, note } as const
		return { item, line: { ...line, outcome: 'matched', articleId: found.id } }
	}
	const why = found === 'several' ? SEVERAL : null
	if (url === null)
		return { item: null, line: { ...line, outcome: 'missing', why: why ?? NOT_HERE } }
	return {
		item: { kind: 'link', url, title: title ?? nameOf(url), note },
		line: { ...line, outcome: 'linked', why },
	}
}

const SEVERAL = 'Several articles here have this title: put the one you mean on the list yourself.'
const NOT_HERE = 'The library has no such article, and no address of it is given.'

/** A page by its address, as one would say it. */
function nameOf(url: string): string {
	const { host, pathname, search } = new URL(url)
	const name = `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`
	return name.length > 200 ? `${name.slice(0, 199)}…` : name
}

const linesOf = (sorted: readonly Sorted[]) => sorted.map(({ line }) => line)

/** Puts on the list what is not there yet. */
async function put(
	tx: Connection,
	{ listId, readerId }: { listId: string; readerId: string },
	sorted: readonly Sorted[],
): Promise<ListImportLine[] | null> {
	const [smart] = await tx
		.select({ id: readingLists.id })
		.from(readingLists)
		.where(and(eq(readingLists.id, listId), isNotNull(readingLists.query)))
	// What stands on a smart list is what its search finds.
	if (smart) return null
	const there = await tx
		.select({ articleId: items.articleId, url: items.url, kind: items.kind })
		.from(items)
		.where(and(eq(items.listId, listId), isNull(items.removedAt)))
	const marks = new Set(
		there.map(({ kind, articleId, url }) => (kind === 'article' ? articleId : url)),
	)
	const fresh: NewItem[] = []
	const lines = sorted.map(({ item, line }): ListImportLine => {
		const mark = item?.kind === 'article' ? item.articleId : item?.kind === 'link' ? item.url : null
		if (item && mark !== null && marks.has(mark)) return { ...line, outcome: 'already' }
		if (item) fresh.push(item)
		if (mark !== null) marks.add(mark)
		return line
	})
	await appendItems(tx, { listId, readerId }, fresh)
	// A heading is found nowhere and needs no word.
	return lines.filter((_, n) => sorted[n]?.item?.kind !== 'section')
}

/** A report with the list it is of, as its reader sees it; `list` is null where nothing was put on any, or it is gone. */
export async function listImportOf(db: Connection, readerId: string, id: string) {
	const [found] = await db
		.select({
			file: listImports.file,
			fault: listImports.fault,
			lines: listImports.lines,
			list: { id: readingLists.id, title: readingLists.title },
		})
		.from(listImports)
		.leftJoin(
			readingLists,
			and(eq(readingLists.id, listImports.listId), isNull(readingLists.deletedAt)),
		)
		.where(and(eq(listImports.readerId, readerId), eq(listImports.id, id)))
	return found ?? null
}

/** The last files that the reader brought to lists, the newest first. */
export function listImportsOf(db: Connection, readerId: string) {
	return db
		.select({
			id: listImports.id,
			file: listImports.file,
			createdAt: listImports.createdAt,
			count: sql<number>`jsonb_array_length(${listImports.lines})`,
		})
		.from(listImports)
		.where(eq(listImports.readerId, readerId))
		.orderBy(desc(listImports.createdAt), listImports.id)
		.limit(20)
}

/** The lists that the reader may bring something to, the one last worked on first. */
export function changeableLists(db: Connection, readerId: string) {
	return db
		.select({ id: readingLists.id, title: readingLists.title })
		.from(readingLists)
		.where(and(mayEdit(readerId), isNull(readingLists.query)))
		.orderBy(desc(readingLists.updatedAt), readingLists.id)
}
