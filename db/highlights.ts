import { and, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { align } from '#article/alignment/alignment'
import { place } from '#article/anchoring'
import { selectorsOf, stillSays, type TextRange } from '#article/selectors'
import { markableText } from '#article/text'
import { placeToMark } from './anchors.ts'
import { anchorRow } from './carrying.ts'
import type { Connection } from './connection.ts'
import { articles, articleVersions } from './schema/archive.ts'
import {
	type AnchorState,
	type HighlightColour,
	highlightAnchors,
	highlights,
	highlightTags,
} from './schema/readers.ts'

/** A passage a reader marked, and where it stands in the article's current version. */
export interface Highlight {
	id: string
	articleId: string
	articleTitle: string
	articleKicker: string | null
	colour: HighlightColour
	note: string
	/** The reader's own words on it, in the order of the alphabet. */
	tags: string[]
	/** How often it was changed; an edit of an older one is told about the newer. */
	rev: number
	/** The words as they were marked. */
	quote: string
	createdAt: Date
	state: AnchorState
	versionId: number
	/** Code points in the version's markable text; null while the passage is not found. */
	range: TextRange | null
	/** What the text says there now; the quote itself when it stands there unchanged or nowhere. */
	words: string
	/** What the text says where the passage may be now, while it is not found. */
	guess: string | null
}

/** What a reader sends to mark a passage. `quote` must be what the version says from `start` to `end`. */
export interface Passage extends TextRange {
	id: string
	articleId: string
	versionId: number
	colour: HighlightColour
	note: string
	tags?: readonly string[]
	quote: string
}

/** Why a passage was not marked. An id of somebody else's is `unknown`, as is an article that is not here. */
export type Refusal = 'unknown' | 'other-words'

/** Which of a reader's highlights are asked for: of one article alone, so many (all) from so many on (the newest). */
export interface WhichHighlights {
	articleId?: string | undefined
	limit?: number
	offset?: number
}

/** The reader's highlights, newest first: all, or those of one article. */
export function highlightsOf(
	db: Connection,
	readerId: string,
	{ articleId, ...page }: WhichHighlights = {},
): Promise<Highlight[]> {
	const ofArticle = articleId ? eq(highlights.articleId, articleId) : undefined
	return ask(db, readerId, ofArticle, page)
}

/** How many highlights the reader has, in all or in one article. */
export function countHighlights(
	db: Connection,
	readerId: string,
	{ articleId }: WhichHighlights = {},
): Promise<number> {
	const ofArticle = articleId ? eq(highlights.articleId, articleId) : undefined
	return db.$count(highlights, and(isLive(readerId), ofArticle))
}

/** One highlight of this reader's; null when it is removed, or none of theirs. */
export async function highlightOf(
	db: Connection,
	readerId: string,
	id: string,
): Promise<Highlight | null> {
	const [own] = await ask(db, readerId, eq(highlights.id, id))
	return own ?? null
}

/**
 * Marks a passage. Sending it twice marks it once. A passage marked in an older version is kept as it was
 * marked and placed in the current one.
 */
export function markPassage(
	db: Connection,
	readerId: string,
	passage: Passage,
): Promise<Highlight | Refusal> {
	return db.transaction(async (tx) => {
		const origin = await placeToMark(tx, passage)
		if (!origin) return 'unknown'
		const { text, range } = origin
		if (!range || !stillSays(text, { ...range, exact: passage.quote })) return 'other-words'
		const selectors = selectorsOf(text, range)
		if (!selectors) return 'other-words'
		const inserted = await tx
			.insert(highlights)
			.values({
				id: passage.id,
				readerId,
				articleId: passage.articleId,
				colour: passage.colour,
				note: passage.note,
				originVersion: origin.versionId,
				quoteExact: selectors.exact,
				quotePrefix: selectors.prefix,
				quoteSuffix: selectors.suffix,
				startCp: selectors.start,
				endCp: selectors.end,
			})
			.onConflictDoNothing()
			.returning({ id: highlights.id })
		if (inserted.length > 0) {
			await writeTags(tx, passage.id, passage.tags ?? [])
			const current = await currentText(tx, passage.articleId)
			const placement = place(align(text, current.text), selectors)
			await tx.insert(highlightAnchors).values(anchorRow(passage.id, current.versionId, placement))
		}
		return (await highlightOf(tx, readerId, passage.id)) ?? 'unknown'
	})
}

/** Changes the colour, the note or the tags (all of them at once); false when the reader has no such highlight. */
export function changeHighlight(
	db: Connection,
	readerId: string,
	id: string,
	{ tags, ...change }: { colour?: HighlightColour; note?: string; tags?: readonly string[] },
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const written = await tx
			.update(highlights)
			.set({ ...change, rev: sql`${highlights.rev} + 1`, updatedAt: sql`now()` })
			.where(and(isOwn(readerId, id), isNull(highlights.deletedAt)))
			.returning({ id: highlights.id })
		if (written.length > 0 && tags) {
			await tx.delete(highlightTags).where(eq(highlightTags.highlightId, id))
			await writeTags(tx, id, tags)
		}
		return written.length > 0
	})
}

async function writeTags(tx: Connection, highlightId: string, tags: readonly string[]) {
	if (tags.length === 0) return
	await tx
		.insert(highlightTags)
		.values(tags.map((tag) => ({ highlightId, tag })))
		.onConflictDoNothing()
}

/** Removes a highlight so that it can be restored; false when the reader has no such highlight. */
export async function removeHighlight(
	db: Connection,
	readerId: string,
	id: string,
): Promise<boolean> {
	const written = await db
		.update(highlights)
		.set({ deletedAt: sql`now()` })
		.where(and(isOwn(readerId, id), isNull(highlights.deletedAt)))
		.returning({ id: highlights.id })
	return written.length > 0
}

/** Takes a removal back; false when the reader has removed no such highlight. */
export async function restoreHighlight(
	db: Connection,
	readerId: string,
	id: string,
): Promise<boolean> {
	const written = await db
		.update(highlights)
		.set({ deletedAt: null })
		.where(and(isOwn(readerId, id), isNotNull(highlights.deletedAt)))
		.returning({ id: highlights.id })
	return written.length > 0
}

const isOwn = (readerId: string, id: string) =>
	and(eq(highlights.id, id), eq(highlights.readerId, readerId))

const TAGS = sql<string[]>`array(
	select ${highlightTags.tag} from ${highlightTags}
	where ${highlightTags.highlightId} = ${highlights.id} order by lower(${highlightTags.tag})
)`

const isLive = (readerId: string) =>
	and(eq(highlights.readerId, readerId), isNull(highlights.deletedAt))

async function ask(
	db: Connection,
	readerId: string,
	which: SQL | undefined,
	{ limit, offset = 0 }: Pick<WhichHighlights, 'limit' | 'offset'> = {},
): Promise<Highlight[]> {
	const asked = db
		.select({
			id: highlights.id,
			articleId: highlights.articleId,
			articleTitle: articles.title,
			articleKicker: articles.kicker,
			colour: highlights.colour,
			note: highlights.note,
			tags: TAGS,
			rev: highlights.rev,
			quote: highlights.quoteExact,
			createdAt: highlights.createdAt,
			state: highlightAnchors.state,
			versionId: highlightAnchors.versionId,
			start: highlightAnchors.startCp,
			end: highlightAnchors.endCp,
			guess: highlightAnchors.guessText,
			words: sql<string>`coalesce(${highlightAnchors.matchedText}, ${highlights.quoteExact})`,
		})
		.from(highlights)
		.innerJoin(articles, eq(articles.id, highlights.articleId))
		.innerJoin(highlightAnchors, eq(highlightAnchors.highlightId, highlights.id))
		.where(and(isLive(readerId), which))
		.orderBy(desc(highlights.createdAt), highlights.id)
		.offset(offset)
	const rows = await (limit === undefined ? asked : asked.limit(limit))
	return rows.map(({ start, end, ...row }) => ({
		...row,
		range: start === null || end === null ? null : { start, end },
	}))
}

async function currentText(tx: Connection, articleId: string) {
	const [current] = await tx
		.select({ versionId: articleVersions.id, record: articleVersions.record })
		.from(articles)
		.innerJoin(articleVersions, eq(articleVersions.id, articles.currentVersion))
		.where(eq(articles.id, articleId))
	return { versionId: current!.versionId, text: markableText(current!.record) }
}
