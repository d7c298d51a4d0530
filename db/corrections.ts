import { and, asc, eq, sql } from 'drizzle-orm'
import { type Correction, corrected } from '#article/correcting'
import { isOvertaken, shownOf } from '#article/seen'
import { type Actor, writeDown } from './audit.ts'
import type { Connection, Database } from './connection.ts'
import { correctionIn, correctionsAmong } from './correcting.ts'
import { askForSync } from './jobs.ts'
import { articleIdBehind } from './reading.ts'
import { type Change, type Corrected, type Rehearsed, rehearsed, remade } from './remaking.ts'
import type { SaveOptions } from './saving.ts'
import { readers } from './schema/readers.ts'
import { articleCorrections as table } from './schema/sources.ts'

export type { Corrected, Rehearsed }

/** A correction as it is kept: `was` is what the sources said when it was made; `by` who made it, where that is known. */
export interface KeptCorrection {
	correction: Correction
	was: unknown
	by: string | null
	madeAt: Date
}

/** A correction, and for a field of the head what whoever made it saw there: it is refused where that stands no more. */
export interface SeenCorrection {
	correction: Correction
	seen?: unknown
}

/** How corrections are made: by whom, a command if nobody is named; what name they gave in a terminal. */
export interface CorrectOptions extends SaveOptions {
	actor?: Actor
	by?: string
}

/** The corrections of an article, in the order of their making; null when there is no such article. */
export async function correctionsOf(
	db: Connection,
	articleId: string,
): Promise<KeptCorrection[] | null> {
	const id = await articleIdBehind(db, articleId)
	if (id === null) return null
	const rows = await db
		.select({ row: table, name: readers.name })
		.from(table)
		.leftJoin(readers, eq(readers.id, table.byReader))
		.where(eq(table.articleId, id))
		.orderBy(asc(table.madeAt))
	return rows.map(({ row, name }) => {
		const { was, by, madeAt } = row
		return { correction: correctionIn(row), was, by: name ?? by, madeAt }
	})
}

/**
 * Puts a field or a passage right for good: at once, with every reader's highlights carried along, and again after each
 * import. The same field or passage again replaces what was wanted before. Throws `NotStorable`.
 */
export function correct(
	db: Database,
	articleId: string,
	{ correction, ...options }: { correction: Correction } & CorrectOptions,
): Promise<Corrected> {
	return correctAll(db, articleId, { corrections: [{ correction }], ...options })
}

/** The same for several at once: all of them are made, or none. */
export function correctAll(
	db: Database,
	articleId: string,
	{ corrections, ...options }: { corrections: readonly SeenCorrection[] } & CorrectOptions,
): Promise<Corrected> {
	const change = making(corrections, options)
	return remade(db, { articleId, options, change, afterwards: syncFor(options) })
}

/** What corrections would make of an article; nothing is kept. */
export function rehearseCorrections(
	db: Database,
	articleId: string,
	{ corrections, ...options }: { corrections: readonly SeenCorrection[] } & CorrectOptions,
): Promise<Rehearsed | Corrected> {
	return rehearsed(db, { articleId, options, change: making(corrections, options) })
}

/** Takes a correction back, so that the sources' own word stands again. `passage` is empty for a field of the head. */
export function withdraw(
	db: Database,
	articleId: string,
	{ field, passage, ...options }: { field: string; passage: string } & CorrectOptions,
): Promise<Corrected> {
	const { actor = 'command' } = options
	const change: Change = async (tx, { id }) => {
		const isThis = and(eq(table.articleId, id), eq(table.field, field), eq(table.passage, passage))
		const [gone] = await tx.delete(table).where(isThis).returning()
		if (!gone) return 'not-there'
		const after = field === 'text' ? passage : gone.was
		const detail = { field, before: gone.value, after }
		await writeDown(tx, actor, { deed: 'article.take-back', subject: id, detail })
		return null
	}
	return remade(db, { articleId, options, change, afterwards: syncFor(options) })
}

/** A change that makes these corrections, once all of them can be made. */
function making(
	corrections: readonly SeenCorrection[],
	{ actor = 'command', by }: CorrectOptions,
): Change {
	return async (tx, { id, shown, said }) => {
		if (corrections.some((one) => isOvertaken(shown, one))) return 'overtaken'
		const kept = (await correctionsAmong(tx, [id])).get(id) ?? []
		const made = corrections.map(({ correction }) => correction)
		const before = made.map((one) => {
			const others = kept.filter((other) => !isSame(other, one))
			return corrected(said, [...others, ...made.slice(0, made.indexOf(one))])
		})
		const isMissing = (one: Correction, n: number) =>
			one.field === 'text' && !before[n]?.blocks.some(({ text }) => text.includes(one.was))
		if (made.some(isMissing)) return 'not-there'
		for (const [n, one] of made.entries()) {
			const was = one.field === 'text' ? one.was : before[n]?.[one.field]
			await keep(tx, id, { correction: one, was, by: by ?? null, actor })
			const after = one.field === 'text' ? one.now : one.value
			const detail = { field: one.field, before: shownOf(shown, one), after }
			await writeDown(tx, actor, { deed: 'article.correct', subject: id, detail })
		}
		return null
	}
}

type Kept = { correction: Correction; was: unknown; by: string | null; actor: Actor }

async function keep(tx: Connection, articleId: string, { correction, was, by, actor }: Kept) {
	const value = correction.field === 'text' ? correction.now : correction.value
	const byReader = actor === 'command' ? null : actor.readerId
	await tx
		.insert(table)
		.values({ ...keyOf(articleId, correction), value: json(value), was: json(was), by, byReader })
		.onConflictDoUpdate({
			target: [table.articleId, table.field, table.passage],
			set: {
				value: sql`excluded.value`,
				by: sql`excluded.by`,
				byReader: sql`excluded.by_reader`,
			},
		})
}

/** What a command changes it brings to the index itself; for the web the indexer is asked to. */
function syncFor({ actor = 'command' }: CorrectOptions) {
	return (tx: Connection) =>
		actor === 'command' ? Promise.resolve() : askForSync(tx, actor.readerId)
}

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
