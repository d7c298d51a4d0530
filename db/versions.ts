import { and, asc, eq, gt, inArray, notExists, notInArray, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { canonicalText } from '#article/text'
import type { Connection } from './connection.ts'
import { sha256 } from './record.ts'
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

/**
 * Holds all versions of these articles until the transaction ends: a highlight that is being made on one of them waits,
 * and finds it either kept or gone, never half of each. The older first, as a reader's highlight takes them.
 */
export async function lockVersions(tx: Connection, articleIds: readonly string[]): Promise<void> {
	if (articleIds.length === 0) return
	await tx
		.select({ id: articleVersions.id })
		.from(articleVersions)
		.where(inArray(articleVersions.articleId, [...articleIds]))
		.orderBy(asc(articleVersions.articleId), asc(articleVersions.n))
		.for('update')
}

/** Ids for versions that are about to be added: an article names its version before that can name the article. */
export async function nextVersionIds(tx: Connection, count: number): Promise<number[]> {
	const rows = await tx.execute<{ id: string }>(sql`
		select nextval(pg_get_serial_sequence('article_versions', 'id')) as id
		from generate_series(1, ${count}::int)`)
	return rows.map(({ id }) => Number(id))
}

export async function addVersions(
	tx: Connection,
	versions: readonly { id: number; n: number; article: Article; digest: string }[],
): Promise<void> {
	await tx.insert(articleVersions).values(
		versions.map(({ id, n, article, digest }) => {
			const text = canonicalText(article.blocks)
			return {
				id,
				articleId: article.id,
				n,
				text,
				textSha256: sha256(text),
				recordSha256: digest,
				record: article,
			}
		}),
	)
}

/** Lets go of the articles' older texts, save those that a highlight was made on, stands on or is carried on from. */
export async function pruneVersions(
	tx: Connection,
	changes: readonly VersionChange[],
): Promise<void> {
	const made = tx
		.select({ one: sql`1` })
		.from(highlights)
		.where(eq(highlights.originVersion, articleVersions.id))
	const standing = tx
		.select({ one: sql`1` })
		.from(highlightAnchors)
		.where(eq(highlightAnchors.versionId, articleVersions.id))
	const basis = tx
		.select({ one: sql`1` })
		.from(highlightAnchors)
		.where(eq(highlightAnchors.basisVersion, articleVersions.id))
	if (changes.length === 0) return
	await tx.delete(articleVersions).where(
		and(
			inArray(
				articleVersions.articleId,
				changes.map(({ articleId }) => articleId),
			),
			notInArray(
				articleVersions.id,
				changes.map(({ newVersion }) => newVersion),
			),
			notExists(made),
			notExists(standing),
			notExists(basis),
		),
	)
}
