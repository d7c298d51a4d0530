import { and, desc, eq, sql } from 'drizzle-orm'
import type { Brought, ImportLine, Incoming } from '#article/highlights/incoming'
import { articlesAt } from './annotated-articles.ts'
import type { Connection } from './connection.ts'
import { keepIncoming, lineOf } from './incoming-highlights.ts'
import { annotationImports } from './schema/annotation-imports.ts'
import { readers } from './schema/readers.ts'

/** A file that was brought, and what became of each annotation in it. */
export type AnnotationImport = typeof annotationImports.$inferSelect

/**
 * Keeps what a file holds as highlights of the reader, all of it or, where something breaks, nothing; gives the id of the
 * report. Brought twice, an annotation is kept once. `ownArticle` gives the article that an address of this library's names.
 */
export function importAnnotations(
	db: Connection,
	readerId: string,
	{ file, incoming, refused }: Brought & { file: string },
	ownArticle: (address: string) => string | null,
): Promise<string> {
	return db.transaction(async (tx) => {
		// The same file sent twice at once is taken one after the other.
		await tx.select().from(readers).where(eq(readers.id, readerId)).for('no key update')
		const { elsewhere, byArticle } = await sorted(tx, incoming, ownArticle)
		const lines = [...refused, ...elsewhere]
		for (const [articleId, ofArticle] of byArticle)
			lines.push(...(await keepIncoming(tx, { readerId, articleId, incoming: ofArticle })))
		const [made] = await tx
			.insert(annotationImports)
			.values({ readerId, file, lines })
			.returning({ id: annotationImports.id })
		return made!.id
	})
}

/** Takes down that a file could not be read; gives the id of the report. */
export async function noteUnreadable(
	db: Connection,
	readerId: string,
	{ file, fault }: { file: string; fault: string },
): Promise<string> {
	const [made] = await db
		.insert(annotationImports)
		.values({ readerId, file, fault, lines: [] })
		.returning({ id: annotationImports.id })
	return made!.id
}

/** The annotations by the article they were made on, articles in the order of their ids, and those of no article here. */
async function sorted(
	tx: Connection,
	incoming: readonly Incoming[],
	ownArticle: (address: string) => string | null,
) {
	const addresses = [...new Set(incoming.flatMap((one) => one.addresses))]
	const articleAt = await articlesAt(tx, addresses, ownArticle)
	const elsewhere: ImportLine[] = []
	const byArticle = new Map<string, Incoming[]>()
	for (const one of incoming) {
		const articleId = one.addresses.map(articleAt).find((id) => id !== null)
		const group = byArticle.get(articleId ?? '')
		if (!articleId) elsewhere.push(lineOf(one, ELSEWHERE))
		else if (group) group.push(one)
		else byArticle.set(articleId, [one])
	}
	return { elsewhere, byArticle: [...byArticle].sort(([a], [b]) => (a < b ? -1 : 1)) }
}

const ELSEWHERE = {
	outcome: 'refused',
	why: 'The page it was made on is not in this library.',
	articleId: null,
	highlightId: null,
} as const

/** The report of a file that the reader brought, or null: nobody else's is there. */
export async function annotationImportOf(
	db: Connection,
	readerId: string,
	id: string,
): Promise<AnnotationImport | null> {
	const [found] = await db
		.select()
		.from(annotationImports)
		.where(and(eq(annotationImports.readerId, readerId), eq(annotationImports.id, id)))
	return found ?? null
}

/** The last files that the reader brought, the newest first. */
export function annotationImportsOf(db: Connection, readerId: string) {
	return db
		.select({
			id: annotationImports.id,
			file: annotationImports.file,
			createdAt: annotationImports.createdAt,
			count: sql<number>`jsonb_array_length(${annotationImports.lines})`,
		})
		.from(annotationImports)
		.where(eq(annotationImports.readerId, readerId))
		.orderBy(desc(annotationImports.createdAt), annotationImports.id)
		.limit(20)
}
