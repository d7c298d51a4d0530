import { and, eq } from 'drizzle-orm'
import { copiesOf } from '#article/candidates'
import type { TextRange } from '#article/selectors'
import { markableText, toCodePoints } from '#article/text'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'

/**
 * The version and the range in which a passage is to be kept, held against an import until the transaction ends.
 * When the version the reader had open is gone already, the passage is looked for in the current one, where its
 * words must stand exactly once. Undefined when there is no such article; `range` is null when the words are not found.
 */
export async function placeToMark(
	tx: Connection,
	passage: TextRange & { articleId: string; versionId: number; quote: string },
): Promise<{ versionId: number; text: string; range: TextRange | null } | undefined> {
	const ofArticle = eq(articleVersions.articleId, passage.articleId)
	const [opened] = await tx
		.select({ versionId: articleVersions.id, record: articleVersions.record })
		.from(articleVersions)
		.where(and(ofArticle, eq(articleVersions.id, passage.versionId)))
		.for('key share')
	if (opened)
		return {
			versionId: opened.versionId,
			text: markableText(opened.record),
			range: { start: passage.start, end: passage.end },
		}
	const current = await heldCurrent(tx, passage.articleId)
	if (!current) return undefined
	const [at, another] = copiesOf(current.text, passage.quote)
	if (at === undefined || another !== undefined) return { ...current, range: null }
	const start = toCodePoints(current.text, at)
	const end = toCodePoints(current.text, at + passage.quote.length)
	return { ...current, range: { start, end } }
}

/** The current version of an article and its markable text, held against an import until the transaction ends. */
export async function heldCurrent(
	tx: Connection,
	articleId: string,
): Promise<{ versionId: number; text: string } | undefined> {
	const [found] = await tx
		.select({ versionId: articleVersions.id, record: articleVersions.record })
		.from(articleVersions)
		.innerJoin(articles, eq(articles.currentVersion, articleVersions.id))
		.where(eq(articleVersions.articleId, articleId))
		.for('key share', { of: articleVersions })
	return found && { versionId: found.versionId, text: markableText(found.record) }
}
