import { eq } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'

/** An article as it is read: the whole record of its current version, and that version's id for those who mark it. */
export interface Reading {
	article: Article
	versionId: number
}

/** The article under this id as it now stands, or null when the library has none. */
export async function articleForReading(db: Connection, id: string): Promise<Reading | null> {
	const [found] = await db
		.select({ article: articleVersions.record, versionId: articleVersions.id })
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(eq(articles.id, id))
	return found ?? null
}
