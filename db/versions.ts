import { and, asc, desc, eq, gt, inArray, ne, notExists, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { canonicalText } from '#article/text'
import type { Connection } from './connection.ts'
import { recordDigest, sha256 } from './record.ts'
import { articles, articleVersions, indexPending } from './schema/archive.ts'
import { highlightAnchors, highlights } from './schema/readers.ts'

/** A newer text took the place of an older one; the ids are those of `article_versions`. */
export interface VersionChange {
	articleId: string
	oldVersion: number
	newVersion: number
}

/** An article as it now stands, with the revision of the change that the index still lacks. */
export interface CurrentRecord {
	id: string
	record: Article
	pendingRevision: number | null
}

/** The articles whose id follows `after`, in the order of their ids, as they now stand. */
export function currentRecords(
	db: Connection,
	{ after, limit }: { after: string; limit: number },
): Promise<CurrentRecord[]> {
	return db
		.select({
			id: articles.id,
			record: articleVersions.record,
			pendingRevision: indexPending.revision,
		})
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.leftJoin(indexPending, eq(indexPending.articleId, articles.id))
		.where(gt(sql`${articles.id} collate "C"`, after))
		.orderBy(asc(sql`${articles.id} collate "C"`))
		.limit(limit)
}

/** These articles as they now stand, those that are there. */
export async function recordsOf(db: Connection, ids: readonly string[]): Promise<Article[]> {
	const rows = await db
		.select({ record: articleVersions.record })
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(inArray(articles.id, [...ids]))
	return rows.map(({ record }) => record)
}

/** What tells whether an import changes an article: the digest of its newest record, its format, its text's length. */
export async function newestMeasure(
	db: Connection,
	articleId: string,
): Promise<{ digest: string; format: string; characters: number } | undefined> {
	const [newest] = await db
		.select({
			digest: articleVersions.recordSha256,
			format: sql<string>`${articleVersions.record} ->> 'format'`,
			characters: sql<number>`length(${articleVersions.text})`,
		})
		.from(articleVersions)
		.where(eq(articleVersions.articleId, articleId))
		.orderBy(desc(articleVersions.n))
		.limit(1)
	return newest
}

/**
 * The newest version, held until the transaction ends together with all older ones: a highlight that is being
 * made on one of them waits, and finds it either kept or gone, never half of each.
 */
export async function lockVersions(tx: Connection, articleId: string) {
	const [newest] = await tx
		.select({ id: articleVersions.id, n: articleVersions.n })
		.from(articleVersions)
		.where(eq(articleVersions.articleId, articleId))
		.orderBy(desc(articleVersions.n))
		.for('update')
	return newest
}

/** An id for a version that is about to be added: the article names it before the version can name the article. */
export async function nextVersionId(tx: Connection): Promise<number> {
	const [row] = await tx.execute<{ id: string }>(
		sql`select nextval(pg_get_serial_sequence('article_versions', 'id')) as id`,
	)
	return Number(row!.id)
}

export async function addVersion(
	tx: Connection,
	version: { id: number; n: number; article: Article },
): Promise<void> {
	const text = canonicalText(version.article.blocks)
	await tx.insert(articleVersions).values({
		id: version.id,
		articleId: version.article.id,
		n: version.n,
		text,
		textSha256: sha256(text),
		recordSha256: recordDigest(version.article),
		record: version.article,
	})
}

/** Lets go of an article's older texts, save those that a highlight was made on or now stands on. */
export async function pruneVersions(tx: Connection, articleId: string, current: number) {
	const made = tx
		.select({ one: sql`1` })
		.from(highlights)
		.where(eq(highlights.originVersion, articleVersions.id))
	const standing = tx
		.select({ one: sql`1` })
		.from(highlightAnchors)
		.where(eq(highlightAnchors.versionId, articleVersions.id))
	await tx
		.delete(articleVersions)
		.where(
			and(
				eq(articleVersions.articleId, articleId),
				ne(articleVersions.id, current),
				notExists(made),
				notExists(standing),
			),
		)
}
