import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Carrying } from './carrying.ts'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { heldVersions } from './schema/held.ts'
import { addVersions } from './versions.ts'

/** A newer text that waits for an editor, and why: how many of the highlights that stand now it has no place for. */
export interface Held {
	articleId: string
	title: string
	marked: number
	lost: number
	since: Date
}

/** What was decided or is to be decided about a text of an article: it waits, or an editor turned it down. */
export interface Verdict {
	digest: string
	isWaiting: boolean
	marked: number
	lost: number
}

/** The texts that wait for an editor, those that wait longest first. */
export function heldTexts(db: Connection): Promise<Held[]> {
	return db
		.select({
			articleId: heldVersions.articleId,
			title: articles.title,
			marked: heldVersions.marked,
			lost: heldVersions.lost,
			since: heldVersions.since,
		})
		.from(heldVersions)
		.innerJoin(articles, eq(articles.id, heldVersions.articleId))
		.where(isNotNull(heldVersions.versionId))
		.orderBy(heldVersions.since, heldVersions.articleId)
}

/** The last text of each of these articles that was held, by article. */
export async function verdictsOn(
	tx: Connection,
	articleIds: readonly string[],
): Promise<Map<string, Verdict>> {
	if (articleIds.length === 0) return new Map()
	const rows = await tx
		.select()
		.from(heldVersions)
		.where(inArray(heldVersions.articleId, [...articleIds]))
	return new Map(
		rows.map(({ articleId, recordSha256: digest, versionId, marked, lost }) => [
			articleId,
			{ digest, isWaiting: versionId !== null, marked, lost },
		]),
	)
}

/** Keeps a text as a version that is not shown, in the place of one that was held before. */
export async function holdBack(
	tx: Connection,
	version: { id: number; n: number; article: Article; digest: string },
	{ marked, lost }: Pick<Carrying, 'marked' | 'lost'>,
): Promise<void> {
	const articleId = version.article.id
	await letGoOfHeld(tx, [articleId])
	await addVersions(tx, [version])
	const recordSha256 = version.digest
	await tx
		.insert(heldVersions)
		.values({ articleId, versionId: version.id, recordSha256, marked, lost })
}

/** Forgets what was held of these articles, waiting or turned down, with the texts that wait. */
export async function letGoOfHeld(tx: Connection, articleIds: readonly string[]): Promise<void> {
	if (articleIds.length === 0) return
	const gone = await tx
		.delete(heldVersions)
		.where(inArray(heldVersions.articleId, [...articleIds]))
		.returning({ id: heldVersions.versionId })
	const texts = gone.flatMap(({ id }) => id ?? [])
	if (texts.length > 0) await tx.delete(articleVersions).where(inArray(articleVersions.id, texts))
}

/** Turns the text that waits down, so that it is not held again; false when none waits. */
export async function turnDown(tx: Connection, articleId: string): Promise<boolean> {
	const waiting = and(eq(heldVersions.articleId, articleId), isNotNull(heldVersions.versionId))
	const [held] = await tx
		.select({ versionId: heldVersions.versionId })
		.from(heldVersions)
		.where(waiting)
		.for('update')
	if (!held) return false
	await tx.update(heldVersions).set({ versionId: null, turnedDownAt: sql`now()` }).where(waiting)
	if (held.versionId !== null)
		await tx.delete(articleVersions).where(eq(articleVersions.id, held.versionId))
	return true
}

/** The text that waits, taken out of waiting so that it can be shown; null when none does. */
export async function takeOut(tx: Connection, articleId: string) {
	const [held] = await tx
		.delete(heldVersions)
		.where(and(eq(heldVersions.articleId, articleId), isNotNull(heldVersions.versionId)))
		.returning({ id: heldVersions.versionId })
	if (!held?.id) return null
	const [version] = await tx
		.select({
			id: articleVersions.id,
			n: articleVersions.n,
			article: articleVersions.record,
			digest: articleVersions.recordSha256,
		})
		.from(articleVersions)
		.where(eq(articleVersions.id, held.id))
	return version ?? null
}
