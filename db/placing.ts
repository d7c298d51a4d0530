import { and, eq, isNull, sql } from 'drizzle-orm'
import { stillSays, type TextRange, tidy } from '#article/selectors'
import { markableText, sliceCodePoints } from '#article/text'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { type AnchorState, highlightAnchors, highlights } from './schema/readers.ts'

/** A highlight whose place its reader may look for: its words, and where they may be in the current text. */
export interface Placeable {
	id: string
	articleId: string
	quote: string
	state: AnchorState
	versionId: number
	/** Code points in the version's markable text; null when nothing is half like it. */
	guess: TextRange | null
}

/** A highlight of the reader's, to be placed by hand; null when they have no such highlight in the article. */
export async function highlightToPlace(
	db: Connection,
	readerId: string,
	{ id, articleId }: { id: string; articleId: string },
): Promise<Placeable | null> {
	const [found] = await db
		.select({
			id: highlights.id,
			articleId: highlights.articleId,
			quote: highlights.quoteExact,
			state: highlightAnchors.state,
			versionId: highlightAnchors.versionId,
			start: highlightAnchors.guessStartCp,
			end: highlightAnchors.guessEndCp,
		})
		.from(highlights)
		.innerJoin(highlightAnchors, eq(highlightAnchors.highlightId, highlights.id))
		.where(and(isOwn(readerId, id), eq(highlights.articleId, articleId)))
	if (!found) return null
	const { start, end, ...rest } = found
	return { ...rest, guess: start === null || end === null ? null : { start, end } }
}

/** Why a highlight was not placed: the reader has none such, or the current text does not say the words there. */
export type NotPlaced = 'unknown' | 'other-words'

/**
 * Puts a highlight where its reader says that it belongs, in the current version of its article, which must say `quote`
 * there; from then on it is carried along from there. What was marked stays as it was. Gives null when it is done.
 */
export function placeByHand(
	db: Connection,
	readerId: string,
	id: string,
	{ start, end, versionId, quote }: TextRange & { versionId: number; quote: string },
): Promise<NotPlaced | null> {
	return db.transaction(async (tx) => {
		const current = await currentVersionFor(tx, readerId, id)
		if (!current) return 'unknown'
		const text = markableText(current.record)
		const isSaid = current.id === versionId && stillSays(text, { start, end, exact: quote })
		const range = isSaid ? tidy(text, { start, end }) : null
		if (!range) return 'other-words'
		const place = {
			...{ versionId, state: 'manual' as const, startCp: range.start, endCp: range.end },
			...{ matchedText: sliceCodePoints(text, range.start, range.end), similarity: null },
			...{ guessStartCp: null, guessEndCp: null, guessText: null },
			...{ basisVersion: versionId, basisStartCp: range.start, basisEndCp: range.end },
			isBasisByHand: true,
		}
		await tx
			.insert(highlightAnchors)
			.values({ highlightId: id, ...place })
			.onConflictDoUpdate({
				target: highlightAnchors.highlightId,
				set: { ...place, updatedAt: sql`now()` },
			})
		return null
	})
}

/** The version that is current, held against an import until the transaction ends. */
async function currentVersionFor(tx: Connection, readerId: string, id: string) {
	const [current] = await tx
		.select({ id: articleVersions.id, record: articleVersions.record })
		.from(highlights)
		.innerJoin(articles, eq(articles.id, highlights.articleId))
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(isOwn(readerId, id))
		.for('key share', { of: articleVersions })
	return current
}

const isOwn = (readerId: string, id: string) =>
	and(eq(highlights.id, id), eq(highlights.readerId, readerId), isNull(highlights.deletedAt))
