import { and, eq, exists, inArray, sql } from 'drizzle-orm'
import { type Placement, place } from '#article/anchoring'
import { copiesOf } from '#article/candidates'
import type { TextRange } from '#article/selectors'
import { markableText, toCodePoints } from '#article/text'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { highlightAnchors, highlights } from './schema/readers.ts'
import type { VersionChange } from './versions.ts'

/**
 * Places every reader's highlights of these articles in their new versions, the removed ones too, for they may be
 * restored. Runs in the transaction that makes the versions current, which holds the older ones, so that no passage is
 * marked meanwhile. What was marked is never written.
 */
export async function carryForward(
	tx: Connection,
	changes: readonly VersionChange[],
): Promise<void> {
	if (changes.length === 0) return
	const marked = await tx
		.selectDistinct({ id: highlights.articleId })
		.from(highlights)
		.where(
			inArray(
				highlights.articleId,
				changes.map(({ articleId }) => articleId),
			),
		)
	const isMarked = new Set(marked.map(({ id }) => id))
	for (const change of changes) if (isMarked.has(change.articleId)) await carry(tx, change)
}

async function carry(tx: Connection, { articleId, newVersion }: VersionChange): Promise<void> {
	const [target] = await tx
		.select({ record: articleVersions.record })
		.from(articleVersions)
		.where(eq(articleVersions.id, newVersion))
	const text = markableText(target!.record)
	const made = tx
		.select({ one: sql`1` })
		.from(highlights)
		.where(eq(highlights.originVersion, articleVersions.id))
	const origins = await tx
		.select({ id: articleVersions.id, record: articleVersions.record })
		.from(articleVersions)
		.where(and(eq(articleVersions.articleId, articleId), exists(made)))
	for (const origin of origins) {
		const marked = await tx.select().from(highlights).where(eq(highlights.originVersion, origin.id))
		const rows = marked.map((row) =>
			anchorRow(row.id, newVersion, place(selectorsIn(row), markableText(origin.record), text)),
		)
		for (let from = 0; from < rows.length; from += BATCH)
			await tx
				.insert(highlightAnchors)
				.values(rows.slice(from, from + BATCH))
				.onConflictDoUpdate({ target: highlightAnchors.highlightId, set: NEWLY_PLACED })
	}
}

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
	const [found] = await tx
		.select({ versionId: articleVersions.id, record: articleVersions.record })
		.from(articleVersions)
		.innerJoin(articles, eq(articles.currentVersion, articleVersions.id))
		.where(ofArticle)
		.for('key share', { of: articleVersions })
	if (!found) return undefined
	const current = { versionId: found.versionId, text: markableText(found.record) }
	const [at, another] = copiesOf(current.text, passage.quote)
	if (at === undefined || another !== undefined) return { ...current, range: null }
	const start = toCodePoints(current.text, at)
	const end = toCodePoints(current.text, at + passage.quote.length)
	return { ...current, range: { start, end } }
}

/** A placement as a row of `highlight_anchors`. */
export function anchorRow(highlightId: string, versionId: number, placement: Placement) {
	const isPlaced = placement.state === 'exact' || placement.state === 'fuzzy'
	return {
		highlightId,
		versionId,
		state: placement.state,
		startCp: isPlaced ? placement.start : null,
		endCp: isPlaced ? placement.end : null,
		matchedText: isPlaced ? placement.matchedText : null,
		similarity: isPlaced ? placement.similarity : null,
	}
}

/** Postgres takes 65,535 parameters in one statement. */
const BATCH = 1000

const NEWLY_PLACED = {
	versionId: sql`excluded.version_id`,
	state: sql`excluded.state`,
	startCp: sql`excluded.start_cp`,
	endCp: sql`excluded.end_cp`,
	matchedText: sql`excluded.matched_text`,
	similarity: sql`excluded.similarity`,
	updatedAt: sql`now()`,
}

const selectorsIn = (row: typeof highlights.$inferSelect) => ({
	start: row.startCp ?? 0,
	end: row.endCp ?? 0,
	exact: row.quoteExact,
	prefix: row.quotePrefix,
	suffix: row.quoteSuffix,
})
