import { eq, isNotNull, sql } from 'drizzle-orm'
import { slugOf } from '#article/slug'
import { type Connection, database } from './connection.ts'
import {
	articles,
	articleVersions,
	footnotes,
	indexPending,
	publications,
} from './schema/archive.ts'
import { heldVersions } from './schema/held.ts'

/** How much is in the library, and how much of it the search index still lacks. */
export async function libraryState(
	db: Connection = database(),
): Promise<{ articles: number; pending: number }> {
	const [row] = await db.execute<{ articles: number; pending: number }>(sql`
		select (select count(*)::int from ${articles}) as articles,
			(select count(*)::int from ${indexPending}) as pending`)
	return { articles: row!.articles, pending: row!.pending }
}

/** The ids of so many articles, spread evenly over all and the same every time. */
export async function articleSample(db: Connection, count: number): Promise<string[]> {
	const rows = await db
		.select({ id: articles.id })
		.from(articles)
		.orderBy(sql`md5(${articles.id})`)
		.limit(count)
	return rows.map(({ id }) => id)
}

/** Everything `status` counts. */
export async function libraryCounts(db: Connection = database()) {
	const [articleCount, versions, notes, publicationCount, pending, held] = await Promise.all([
		db.$count(articles),
		db.$count(articleVersions),
		db.$count(footnotes),
		db.$count(publications),
		db.$count(indexPending),
		db.$count(heldVersions, isNotNull(heldVersions.versionId)),
	])
	return { articles: articleCount, versions, notes, publications: publicationCount, pending, held }
}

/** Whether the tables are there at all. */
export async function isMigrated(db: Connection): Promise<boolean> {
	const [row] = await db.execute<{ there: boolean }>(
		sql`select to_regclass('public.articles') is not null as there`,
	)
	return row!.there
}

/**
 * What articles of the publication with this slug say that they are in; the slug itself while the library knows none. An
 * admin may have called it something else since, which leads to another slug.
 */
export async function publicationName(db: Connection, slug: string): Promise<string> {
	if (!(await isMigrated(db))) return slug
	const [found] = await db
		.select({ name: publications.name })
		.from(publications)
		.where(eq(publications.slug, slug))
	if (found && slugOf(found.name) === slug) return found.name
	const [said] = await db
		.select({ name: sql<string>`${articleVersions.record} ->> 'publication'` })
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(eq(articles.publication, slug))
		.limit(1)
	return said?.name ?? slug
}
