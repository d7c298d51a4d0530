import { eq, sql } from 'drizzle-orm'
import type { Reference } from '#article/article'
import type { Citable } from '#article/citation/citable'
import type { Connection } from './connection.ts'
import { articles, articleVersions, publications } from './schema/archive.ts'

const among = (ids: readonly string[]) => sql`${articles.id} = any(${sql.param([...ids])}::text[])`

/** What is cited of these articles, by their ids; `origin` is the library's own address. */
export async function citablesOf(
	db: Connection,
	ids: readonly string[],
	origin: string,
): Promise<Map<string, Citable>> {
	const rows = await db
		.select({
			id: articles.id,
			title: articles.title,
			publication: publications.name,
			issue: articles.issueNumber,
			publishedOn: articles.publishedOn,
			authors: sql<string[]>`array(
				select w.name from article_authors w where w.article_id = ${articles.id} order by w.position
			)`,
		})
		.from(articles)
		.innerJoin(publications, eq(publications.slug, articles.publication))
		.where(among(ids))
	return new Map(rows.map((row) => [row.id, { ...row, url: `${origin}/articles/${row.id}` }]))
}

/** What the notes of these articles cite, by their ids. */
export async function referencesOf(
	db: Connection,
	ids: readonly string[],
): Promise<Map<string, Reference[]>> {
	const rows = await db
		.select({
			id: articles.id,
			references: sql<Reference[]>`${articleVersions.record} -> 'references'`,
		})
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(among(ids))
	return new Map(rows.map(({ id, references }) => [id, references]))
}
