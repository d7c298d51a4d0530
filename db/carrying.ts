import { sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { markableText } from '#article/text'
import { type Carried, carriedOf, markedAmong, type Outcome, outcomesIn } from './bases.ts'
import type { Connection } from './connection.ts'
import { highlightAnchors } from './schema/readers.ts'

/** Where the highlights of an article stand in a text that may become its current one. */
export interface Carrying {
	outcomes: Map<string, Outcome>
	/** How many stand somewhere in the current text, and how many of those would stand nowhere in this one. */
	marked: number
	lost: number
}

/** Works out where readers' highlights stand in these texts of their articles, by article; writes nothing. */
export async function carryingInto(
	tx: Connection,
	texts: readonly Article[],
): Promise<Map<string, Carrying>> {
	const isMarked = await markedAmong(
		tx,
		texts.map(({ id }) => id),
	)
	const carryings = new Map<string, Carrying>()
	for (const article of texts) {
		if (!isMarked.has(article.id)) continue
		const carried = await carriedOf(tx, article.id)
		const text = markableText(article)
		const outcomes = await outcomesIn(tx, { articleId: article.id, carried, text })
		carryings.set(article.id, { outcomes, ...tallyOf(carried, outcomes) })
	}
	return carryings
}

function tallyOf(carried: readonly Carried[], outcomes: ReadonlyMap<string, Outcome>) {
	const standing = carried.filter(
		({ isRemoved, state }) =>
			!isRemoved && (state === 'exact' || state === 'fuzzy' || state === 'manual'),
	)
	const lost = standing.filter(({ id }) => !('start' in (outcomes.get(id)?.placement ?? {})))
	return { marked: standing.length, lost: lost.length }
}

/**
 * Whether so many highlights would lose their place that an editor is to look first: more than one in twenty, and more
 * than one. Bad extraction takes many at once; a sentence that an editor struck out takes one.
 */
export function isAlarming({ marked, lost }: Pick<Carrying, 'marked' | 'lost'>): boolean {
	return lost >= 2 && lost > 0.05 * marked
}

/** Writes where the highlights stand in a version that becomes its article's current one. What was marked is never written. */
export async function writeCarrying(
	tx: Connection,
	versionId: number,
	{ outcomes }: Carrying,
): Promise<void> {
	const rows = [...outcomes].map(([id, outcome]) => rowOf(id, versionId, outcome))
	for (let from = 0; from < rows.length; from += BATCH)
		await tx
			.insert(highlightAnchors)
			.values(rows.slice(from, from + BATCH))
			.onConflictDoUpdate({ target: highlightAnchors.highlightId, set: NEWLY_PLACED })
}

function rowOf(
	highlightId: string,
	versionId: number,
	{ placement, isManual, basis }: Outcome,
): typeof highlightAnchors.$inferInsert {
	const row = anchorRow(highlightId, versionId, placement)
	const from =
		basis === 'here' ? { versionId, start: row.startCp, end: row.endCp, isByHand: isManual } : basis
	return {
		...row,
		state: isManual ? 'manual' : row.state,
		basisVersion: from?.versionId ?? null,
		basisStartCp: from?.start ?? null,
		basisEndCp: from?.end ?? null,
		isBasisByHand: from?.isByHand ?? false,
	}
}

/** A placement as a row of `highlight_anchors`. */
export function anchorRow(highlightId: string, versionId: number, placement: Outcome['placement']) {
	const place = 'start' in placement ? placement : null
	const guess = 'guess' in placement ? placement.guess : null
	return {
		highlightId,
		versionId,
		state: placement.state,
		startCp: place?.start ?? null,
		endCp: place?.end ?? null,
		matchedText: place?.matchedText ?? null,
		similarity: place?.similarity ?? null,
		guessStartCp: guess?.start ?? null,
		guessEndCp: guess?.end ?? null,
		guessText: guess?.words ?? null,
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
	guessStartCp: sql`excluded.guess_start_cp`,
	guessEndCp: sql`excluded.guess_end_cp`,
	guessText: sql`excluded.guess_text`,
	basisVersion: sql`excluded.basis_version`,
	basisStartCp: sql`excluded.basis_start_cp`,
	basisEndCp: sql`excluded.basis_end_cp`,
	isBasisByHand: sql`excluded.is_basis_by_hand`,
	updatedAt: sql`now()`,
}
