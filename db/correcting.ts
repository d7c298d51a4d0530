import { asc, inArray } from 'drizzle-orm'
import type { Correction } from '#article/correcting'
import type { Connection } from './connection.ts'
import { articleCorrections } from './schema/sources.ts'

/** The editors' corrections of these articles, by article, in the order of their making. */
export async function correctionsAmong(
	db: Connection,
	ids: readonly string[],
): Promise<Map<string, Correction[]>> {
	const byArticle = new Map<string, Correction[]>()
	if (ids.length === 0) return byArticle
	const rows = await db
		.select()
		.from(articleCorrections)
		.where(inArray(articleCorrections.articleId, [...ids]))
		.orderBy(
			asc(articleCorrections.madeAt),
			asc(articleCorrections.field),
			asc(articleCorrections.passage),
		)
	for (const { articleId, ...row } of rows)
		byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), correctionIn(row)])
	return byArticle
}

/** A row as the correction it was written as: what enters the table was checked where it was made. */
export function correctionIn(row: { field: string; passage: string; value: unknown }): Correction {
	const { field, passage, value } = row
	return (field === 'text' ? { field, was: passage, now: value } : { field, value }) as Correction
}
