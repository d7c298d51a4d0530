import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { placeQuote } from '#article/anchoring'
import { type ImportLine, type Incoming, shown } from '#article/highlights/incoming'
import { selectorsOf } from '#article/selectors'
import { heldCurrent } from './anchors.ts'
import { anchorRow } from './carrying.ts'
import type { Connection } from './connection.ts'
import { HIGHLIGHT_COLOURS, highlightAnchors, highlights, highlightTags } from './schema/readers.ts'

/** Annotations that were made on one article, and the reader who brought them. */
export interface OfArticle {
	readerId: string
	articleId: string
	incoming: readonly Incoming[]
}

/**
 * Keeps annotations of an article as highlights and tells what became of each. Runs in a transaction, which holds the
 * article's version against an import until it ends.
 */
export async function keepIncoming(tx: Connection, given: OfArticle): Promise<ImportLine[]> {
	const { readerId, articleId, incoming } = given
	const current = (await heldCurrent(tx, articleId))!
	const known = await knownAmong(tx, readerId, incoming)
	const rows: Rows = { highlights: [], tags: [], anchors: [] }
	const lines = incoming.map((one) => {
		const id = importedId(readerId, one.key)
		const before = known.get(exportedId(one.key) ?? id) ?? known.get(id)
		if (before) return lineOf(one, { ...before, articleId })
		const { state, ...made } = rowsFor(one, { ...current, id, readerId, articleId })
		rows.highlights.push(made.highlight)
		rows.anchors.push(made.anchor)
		rows.tags.push(...one.tags.map((tag) => ({ highlightId: id, tag })))
		known.set(id, { outcome: 'already', why: null, highlightId: id })
		const outcome = state === 'exact' || state === 'fuzzy' ? 'placed' : 'lost'
		return lineOf(one, { outcome, why: WHY[state], articleId, highlightId: id })
	})
	await write(tx, rows)
	return lines
}

const WHY = {
	exact: null,
	fuzzy: 'The article says it in somewhat other words.',
	orphaned: 'The article does not say these words.',
	ambiguous: 'The article says these words in several places.',
}

/** What is told of an annotation; to why it fared so is added what was left out of it. */
export function lineOf(
	{ exact, leftOut }: Incoming,
	{ outcome, why, ...where }: Omit<ImportLine, 'what'>,
): ImportLine {
	const isKept = outcome === 'placed' || outcome === 'lost'
	const reasons = [why, isKept ? leftOut : null].filter(Boolean)
	return { outcome, what: shown(exact), why: reasons.join(' ') || null, ...where }
}

interface Rows {
	highlights: (typeof highlights.$inferInsert)[]
	tags: (typeof highlightTags.$inferInsert)[]
	anchors: (typeof highlightAnchors.$inferInsert)[]
}

interface Version {
	versionId: number
	text: string
}

type Known = Omit<ImportLine, 'what' | 'articleId'>

async function knownAmong(
	tx: Connection,
	readerId: string,
	incoming: readonly Incoming[],
): Promise<Map<string, Known>> {
	const ids = incoming.flatMap(({ key }) =>
		[importedId(readerId, key), exportedId(key) ?? []].flat(),
	)
	const rows = await tx
		.select({ id: highlights.id, deletedAt: highlights.deletedAt })
		.from(highlights)
		.where(and(eq(highlights.readerId, readerId), inArray(highlights.id, ids)))
	return new Map(
		rows.map(({ id, deletedAt }) => [
			id,
			deletedAt
				? { outcome: 'already', why: 'You removed it here, and so it stays.', highlightId: null }
				: { outcome: 'already', why: null, highlightId: id },
		]),
	)
}

/** The highlight that an annotation of our own export was. */
function exportedId(key: string): string | null {
	const [, id] = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(key) ?? []
	return id?.toLowerCase() ?? null
}

/** A highlight's id made of its reader and what its maker calls it (UUID version 5, the reader being the name space). */
function importedId(readerId: string, key: string): string {
	const space = Buffer.from(readerId.replaceAll('-', ''), 'hex')
	const bytes = createHash('sha1').update(space).update(key).digest().subarray(0, 16)
	bytes[6] = (bytes[6]! & 0x0f) | 0x50
	bytes[8] = (bytes[8]! & 0x3f) | 0x80
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function rowsFor(
	one: Incoming,
	{ text, versionId, ...whose }: Version & { id: string; readerId: string; articleId: string },
) {
	const placement = placeQuote(text, one)
	// Words that the article does not say as they came stay as they came, for later versions may say them.
	const selectors = placement.state === 'exact' ? selectorsOf(text, placement) : null
	const highlight = {
		...{ ...whose, originVersion: versionId, note: one.note },
		colour: HIGHLIGHT_COLOURS.find((colour) => colour === one.colour) ?? 'yellow',
		quoteExact: selectors?.exact ?? one.exact,
		quotePrefix: selectors?.prefix ?? one.prefix,
		quoteSuffix: selectors?.suffix ?? one.suffix,
		startCp: selectors?.start ?? null,
		endCp: selectors?.end ?? null,
		...(one.createdAt && { createdAt: one.createdAt }),
	}
	return { state: placement.state, highlight, anchor: anchorRow(whose.id, versionId, placement) }
}

/** Postgres takes 65,535 parameters in one statement. */
const BATCH = 1000

async function write(tx: Connection, rows: Rows): Promise<void> {
	const batches = <T>(all: readonly T[]) =>
		Array.from({ length: Math.ceil(all.length / BATCH) }, (_, n) =>
			all.slice(n * BATCH, (n + 1) * BATCH),
		)
	for (const batch of batches(rows.highlights)) await tx.insert(highlights).values(batch)
	for (const batch of batches(rows.tags)) await tx.insert(highlightTags).values(batch)
	for (const batch of batches(rows.anchors)) await tx.insert(highlightAnchors).values(batch)
}
