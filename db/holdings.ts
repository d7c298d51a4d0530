import { sql } from 'drizzle-orm'
import type { Article, SourceFormat } from '#article/article'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { articleCorrections, articleSources } from './schema/sources.ts'

/** What one source said of an article. `record` is null until it is needed. */
export interface KeptSource {
	format: SourceFormat
	/** The id that the source gave the article. */
	ownId: string
	input: string | null
	digest: string
	record: Article | null
	/** Whether it has a row of its own, as it stands here. */
	isStored: boolean
}

/** What the library holds of an article, as far as a decision about it needs to know. */
export interface Holding {
	id: string
	currentVersion: number
	n: number
	/** Of the record of its current version. */
	digest: string
	/** Those with rows; none while it has but one source that was never corrected. */
	sources: KeptSource[]
	isCorrected: boolean
}

/** These articles as the library holds them, those that are there. */
export async function holdingsOf(tx: Connection, ids: readonly string[]): Promise<Holding[]> {
	if (ids.length === 0) return []
	const among = sql`any(${sql.param(ids)}::text[])`
	const [held, sources] = await Promise.all([
		tx.execute<Omit<Holding, 'sources' | 'currentVersion'> & { currentVersion: string }>(sql`
			select a.id, a.current_version as "currentVersion", v.n, v.record_sha256 as digest,
				exists (select from ${articleCorrections} c where c.article_id = a.id) as "isCorrected"
			from ${articles} a join ${articleVersions} v on v.id = a.current_version
			where a.id = ${among}`),
		tx.execute<Omit<KeptSource, 'record' | 'isStored'> & { articleId: string }>(sql`
			select article_id as "articleId", format, own_id as "ownId", input, record_sha256 as digest
			from ${articleSources} where article_id = ${among} order by format, own_id`),
	])
	return held.map((row) => ({
		...row,
		currentVersion: Number(row.currentVersion),
		sources: sources
			.filter(({ articleId }) => articleId === row.id)
			.map(({ articleId: _, ...source }) => ({ ...source, record: null, isStored: true })),
	}))
}

/** What tells whether another source may be of the same article. */
export interface Facts {
	id: string
	format: SourceFormat
	language: string
	addresses: string[]
}

/** The facts of these articles, by id. */
export async function factsOf(tx: Connection, ids: readonly string[]): Promise<Map<string, Facts>> {
	if (ids.length === 0) return new Map()
	const rows = await tx.execute<Facts & Record<string, unknown>>(sql`
		select a.id, a.language, v.record ->> 'format' as format,
			array(select address from article_addresses k where k.article_id = a.id) as addresses
		from ${articles} a join ${articleVersions} v on v.id = a.current_version
		where a.id = any(${sql.param(ids)}::text[])`)
	return new Map(rows.map((row) => [row.id, row]))
}

/** What the sources of these articles said, by `sourceKey`. */
export async function sourceRecordsOf(
	tx: Connection,
	ids: readonly string[],
): Promise<Map<string, Article>> {
	if (ids.length === 0) return new Map()
	const rows = await tx.execute<{ articleId: string; record: Article }>(sql`
		select article_id as "articleId", record from ${articleSources}
		where article_id = any(${sql.param(ids)}::text[])`)
	return new Map(
		rows.map(({ articleId, record }) => [
			`${articleId} ${sourceKey({ format: record.format, ownId: record.id })}`,
			record,
		]),
	)
}

/** A source of an article is told from its others by its format and the id it gives. */
export function sourceKey({ format, ownId }: Pick<KeptSource, 'format' | 'ownId'>): string {
	return `${format} ${ownId}`
}
