import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import {
	changeHighlight,
	type Highlight,
	highlightOf,
	highlightsOf,
	markPassage,
	type Passage,
	type Refusal,
} from './highlights.ts'
import { highlights } from './schema/readers.ts'

/** What became of a passage that was marked without an account. */
type Carried =
	| { outcome: 'done'; rev: number; highlight: Highlight }
	| { outcome: 'already' }
	| { outcome: 'refused'; why: Refusal }

/**
 * Marks for a reader what was marked without an account. It is there `already` when it was carried over before, or when the
 * reader marked the same words in the same place and colour, and nothing is said of it here that is not said there. What
 * was carried over before and says something else by now is changed, unless it was changed in the account as well: then it is
 * marked beside it.
 */
export async function carryOver(
	tx: Connection,
	readerId: string,
	passage: Passage,
): Promise<Carried> {
	const kept = await highlightsOf(tx, readerId, { articleId: passage.articleId })
	if (await isThere(tx, readerId, { passage, kept })) return { outcome: 'already' }
	const before = kept.find(({ id }) => id === passage.id)
	if (before?.rev === 1) return changed(tx, readerId, passage)
	const marked = await markPassage(
		tx,
		readerId,
		before ? { ...passage, id: randomUUID() } : passage,
	)
	if (typeof marked === 'string') return { outcome: 'refused', why: marked }
	return { outcome: 'done', rev: marked.rev, highlight: marked }
}

async function changed(
	tx: Connection,
	readerId: string,
	{ id, colour, note, tags = [] }: Passage,
): Promise<Carried> {
	await changeHighlight(tx, readerId, id, { colour, note, tags })
	const highlight = await highlightOf(tx, readerId, id)
	if (!highlight) return { outcome: 'refused', why: 'unknown' }
	return { outcome: 'done', rev: highlight.rev, highlight }
}

async function isThere(
	tx: Connection,
	readerId: string,
	{ passage, kept }: { passage: Passage; kept: Highlight[] },
): Promise<boolean> {
	const { articleId, quote, start, versionId, colour } = passage
	const same = await tx
		.select({ id: highlights.id })
		.from(highlights)
		.where(
			and(
				eq(highlights.readerId, readerId),
				eq(highlights.articleId, articleId),
				eq(highlights.quoteExact, quote),
				eq(highlights.originVersion, versionId),
				eq(highlights.startCp, start),
				eq(highlights.colour, colour),
				isNull(highlights.deletedAt),
			),
		)
	const ids = new Set(same.map(({ id }) => id))
	return kept.some(
		(one) =>
			(ids.has(one.id) || (one.id === passage.id && one.colour === colour)) &&
			(!passage.note || one.note === passage.note) &&
			(passage.tags ?? []).every((tag) => one.tags.includes(tag)),
	)
}
