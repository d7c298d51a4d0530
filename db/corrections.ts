import { and, asc, eq, sql } from 'drizzle-orm'
import { type Correction, corrected } from '#article/correcting'
import { merge } from '#article/merging'
import { saveInTurn } from './articles.ts'
import type { Connection, Database } from './connection.ts'
import { correctionIn, correctionsAmong } from './correcting.ts'
import { articleIdBehind } from './reading.ts'
import { NotStorable } from './refusal.ts'
import { makeAnew, type SaveOptions, write } from './saving.ts'
import { articleCorrections as table } from './schema/sources.ts'
import { recallSources, type Work, workOf } from './works.ts'

/** A correction as it is kept: `was` is what the sources said when it was made. */
export interface KeptCorrection {
	correction: Correction
	was: unknown
	by: string | null
	madeAt: Date
}

/** What came of a wish: no such article, no such passage or correction, or an article with a newer version or without. */
export type Corrected = 'unknown' | 'not-there' | 'changed' | 'unchanged'

/** The corrections of an article, in the order of their making; null when there is no such article. */
export async function correctionsOf(
	db: Connection,
	articleId: string,
): Promise<KeptCorrection[] | null> {
	const id = await articleIdBehind(db, articleId)
	if (id === null) return null
	const rows = await db
		.select()
		.from(table)
		.where(eq(table.articleId, id))
		.orderBy(asc(table.madeAt))
	return rows.map((row) => {
		const { was, by, madeAt } = row
		return { correction: correctionIn(row), was, by, madeAt }
	})
}

/**
 * Puts a field or a passage right for good: at once, with every reader's highlights carried along, and again after each
 * import. The same field or passage again replaces what was wanted before. Throws `NotStorable`.
 */
export function correct(
	db: Database,
	articleId: string,
	{ correction, by, ...options }: { correction: Correction; by?: string } & SaveOptions,
): Promise<Corrected> {
	return remaking(db, { articleId, options }, async (tx, work) => {
		const key = keyOf(work.id, correction)
		const others = (await correctionsAmong(tx, [work.id])).get(work.id) ?? []
		const before = corrected(
			mergedOf(work),
			others.filter((other) => !isSame(other, correction)),
		)
		if (correction.field === 'text' && !before.blocks.some(says(correction.was))) return false
		const was = correction.field === 'text' ? correction.was : before[correction.field]
		const value = correction.field === 'text' ? correction.now : correction.value
		await tx
			.insert(table)
			.values({ ...key, value: json(value), was: json(was), by: by ?? null })
			.onConflictDoUpdate({
				target: [table.articleId, table.field, table.passage],
				set: { value: sql`excluded.value`, by: sql`excluded.by` },
			})
		return true
	})
}

/** Takes a correction back, so that the sources' own word stands again. `passage` is empty for a field of the head. */
export function withdraw(
	db: Database,
	articleId: string,
	{ field, passage, ...options }: { field: string; passage: string } & SaveOptions,
): Promise<Corrected> {
	return remaking(db, { articleId, options }, async (tx, work) => {
		const isThis = and(
			eq(table.articleId, work.id),
			eq(table.field, field),
			eq(table.passage, passage),
		)
		const gone = await tx.delete(table).where(isThis).returning({ field: table.field })
		return gone.length > 0
	})
}

function remaking(
	db: Database,
	{ articleId, options }: { articleId: string; options: SaveOptions },
	change: (tx: Connection, work: Work) => Promise<boolean>,
): Promise<Corrected> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const id = await articleIdBehind(tx, articleId)
		const work = id === null ? null : await workOf(tx, id)
		if (!work?.holding) return 'unknown'
		await recallSources(tx, [work])
		if (!(await change(tx, work))) return 'not-there'
		work.holding.isCorrected = true
		work.isTouched = true
		const makings = await makeAnew(tx, [work], options)
		const written = await write(tx, [...makings.values()], { byEditor: true })
		const refused = written.refused.get(work.id)
		if (refused !== undefined) throw new NotStorable(refused)
		return makings.get(work.id)?.isChanged ? 'changed' : 'unchanged'
	})
}

function mergedOf({ id, sources }: Work) {
	return merge(
		[...sources.values()].flatMap(({ record }) => record ?? []),
		id,
	)
}

const says =
	(passage: string) =>
	({ text }: { text: string }) =>
		text.includes(passage)

function keyOf(articleId: string, correction: Correction) {
	return {
		articleId,
		field: correction.field,
		passage: correction.field === 'text' ? correction.was : '',
	}
}

function isSame(one: Correction, other: Correction): boolean {
	const [a, b] = [keyOf('', one), keyOf('', other)]
	return a.field === b.field && a.passage === b.passage
}

/** A value as JSON, of which null is one and not the absence of a value. */
const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
