import { eq } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { articleAliases } from './schema/sources.ts'

/** An article as it is read: the whole record of its current version, and that version's id for those who mark it. */
export interface Reading {
	article: Article
	versionId: number
}

/**
 * The article under this id as it now stands, or null when the library has none. An id that it came under or was known
 * by before leads to it, too: its own is then another.
 */
export async function articleForReading(db: Connection, id: string): Promise<Reading | null> {
	const found = await reading(db, id)
	if (found) return found
	const behind = await aliased(db, id)
	return behind === null ? null : reading(db, behind)
}

/** The id of the article that this id leads to: its own, or that of the article it was joined to; null for none. */
export async function articleIdBehind(db: Connection, id: string): Promise<string | null> {
	const [own] = await db.select({ id: articles.id }).from(articles).where(eq(articles.id, id))
	return own?.id ?? aliased(db, id)
}

async function reading(db: Connection, id: string): Promise<Reading | null> {
	const [found] = await db
		.select({ article: articleVersions.record, versionId: articleVersions.id })
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(eq(articles.id, id))
	return found ?? null
}

async function aliased(db: Connection, id: string): Promise<string | null> {
	const [alias] = await db
		.select({ articleId: articleAliases.articleId })
		.from(articleAliases)
		.where(eq(articleAliases.id, id))
	return alias?.articleId ?? null
}
