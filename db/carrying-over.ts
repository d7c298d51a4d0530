import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import {
	type Highlight,
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
 * reader marked the same words in the same place and colour, and nothing is said of it here that is not said there.
 */
export async function carryOver(
	tx: Connection,
	readerId: string,
	passage: Passage,
): Promise<Carried> {
	if (await isThere(tx, readerId, passage)) return { outcome: 'already' }
	const marked = await markPassage(tx, readerId, passage)
	if (typeof marked === 'string') return { outcome: 'refused', why: marked }
	return { outcome: 'done', rev: marked.rev, highlight: marked }
}

async function isThere(tx: Connection, readerId: string, passage: Passage): Promise<boolean> {
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
	const kept = await highlightsOf(tx, readerId, { articleId })
	return kept.some(
		(one) =>
			one.id === passage.id ||
			(ids.has(one.id) &&
				(!passage.note || one.note === passage.note) &&
				(passage.tags ?? []).every((tag) => one.tags.includes(tag))),
	)
}
