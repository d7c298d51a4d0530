import { asc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { articles, articleVersions, indexPending } from './schema/archive.ts'

/** A change that the search index lacks. `record` is null when the article is gone. `isFirst`: it was never different. */
export interface PendingChange {
	articleId: string
	revision: number
	record: Article | null
	isFirst: boolean
}

/** Remembers, in the transaction that changes them, that the index lacks these articles as they now stand. */
export async function markPending(tx: Connection, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return
	const fresh = sql`nextval(pg_get_serial_sequence('index_pending', 'revision'))`
	await tx.execute(sql`
		insert into ${indexPending} (article_id) select unnest(${sql.param(ids)}::text[])
		on conflict (article_id) do update set revision = ${fresh}`)
}

/** Remembers that the index lacks every article, for it was lost. */
export async function markAllPending(db: Connection): Promise<void> {
	await db.execute(sql`
		insert into ${indexPending} (article_id) select id from ${articles}
		on conflict (article_id) do update
			set revision = nextval(pg_get_serial_sequence('index_pending', 'revision'))`)
}

/** What the index lacks, oldest change first, from after a revision. */
export function pendingChanges(
	db: Connection,
	{ after, limit }: { after: number; limit: number },
): Promise<PendingChange[]> {
	return pending(db, { where: gt(indexPending.revision, after), limit })
}

/**
 * The articles that share their id with one of `like` but for capitals, marked as changed, `except` some:
 * Meilisearch's filters know no capitals, so what takes one's passages away takes the other's too.
 */
export async function pendingNamesakes(
	db: Connection,
	{ like, except }: { like: readonly string[]; except: readonly string[] },
): Promise<PendingChange[]> {
	if (like.length === 0) return []
	const lower = like.map((id) => id.toLowerCase())
	const alike = await db
		.select({ id: articles.id })
		.from(articles)
		.where(inArray(sql`lower(${articles.id})`, lower))
	const namesakes = alike.map(({ id }) => id).filter((id) => !except.includes(id))
	if (namesakes.length === 0) return []
	await markPending(db, namesakes)
	return pending(db, { where: inArray(indexPending.articleId, namesakes), limit: namesakes.length })
}

/** Those of these articles that the index lacks as they now stand. */
export async function pendingAmong(db: Connection, ids: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.select({ id: indexPending.articleId })
		.from(indexPending)
		.where(inArray(indexPending.articleId, [...ids]))
	return new Set(rows.map(({ id }) => id))
}

/** Forgets changes that the index now has, unless a newer one to the same article came in between. */
export async function settlePending(
	db: Connection,
	settled: readonly Pick<PendingChange, 'articleId' | 'revision'>[],
): Promise<void> {
	if (settled.length === 0) return
	const ids = settled.map(({ articleId }) => articleId)
	const revisions = settled.map(({ revision }) => revision)
	// A row that somebody holds is about to get a newer revision, so it is skipped and not waited for.
	await db.execute(sql`
		delete from ${indexPending} where article_id in (
			select p.article_id from ${indexPending} p
			join unnest(${sql.param(ids)}::text[], ${sql.param(revisions)}::bigint[]) as done (article_id, revision)
				on done.article_id = p.article_id and done.revision = p.revision
			for update of p skip locked
		)`)
}

async function pending(
	db: Connection,
	{ where, limit }: { where: SQL; limit: number },
): Promise<PendingChange[]> {
	const rows = await db
		.select({
			articleId: indexPending.articleId,
			revision: indexPending.revision,
			record: articleVersions.record,
			n: articleVersions.n,
		})
		.from(indexPending)
		.leftJoin(articles, eq(articles.id, indexPending.articleId))
		.leftJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(where)
		.orderBy(asc(indexPending.revision))
		.limit(limit)
	return rows.map(({ n, ...change }) => ({ ...change, isFirst: n === 1 }))
}

/** The next number for what is sent to the ranking index: always above all before, whoever sends. */
export async function nextRankingRevision(db: Connection): Promise<number> {
	const [row] = await db.execute<{ revision: string }>(
		sql`select nextval('ranking_revision') as revision`,
	)
	return Number(row?.revision)
}
