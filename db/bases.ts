import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Alignment, align } from '#article/alignment/alignment'
import { type Placement, place, placeQuote } from '#article/anchoring'
import type { Quote } from '#article/candidates'
import type { TextRange } from '#article/selectors'
import { markableText } from '#article/text'
import type { Connection } from './connection.ts'
import { articleVersions } from './schema/archive.ts'
import { type AnchorState, highlightAnchors, highlights } from './schema/readers.ts'

/** Where a passage is known to stand, in code points of a version's markable text. */
interface Basis extends TextRange {
	versionId: number
	isByHand: boolean
}

/** A highlight as it is to be carried into another text. */
export interface Carried {
	id: string
	isRemoved: boolean
	state: AnchorState | null
	quote: Quote
	/** Where it was marked; null for one that came by its quotation alone. */
	origin: Basis | null
	/** Where it stood last word for word, or was put by hand. */
	basis: Basis | null
}

/** The highlights of an article, the removed ones too, for they may be restored. */
export async function carriedOf(tx: Connection, articleId: string): Promise<Carried[]> {
	const rows = await tx
		.select({ highlight: highlights, anchor: highlightAnchors })
		.from(highlights)
		.leftJoin(highlightAnchors, eq(highlightAnchors.highlightId, highlights.id))
		.where(eq(highlights.articleId, articleId))
	return rows.map(({ highlight, anchor }) => ({
		id: highlight.id,
		isRemoved: highlight.deletedAt !== null,
		state: anchor?.state ?? null,
		quote: {
			exact: highlight.quoteExact,
			prefix: highlight.quotePrefix,
			suffix: highlight.quoteSuffix,
		},
		origin: basisFrom(highlight.originVersion, highlight.startCp, highlight.endCp, false),
		basis:
			anchor &&
			basisFrom(anchor.basisVersion, anchor.basisStartCp, anchor.basisEndCp, anchor.isBasisByHand),
	}))
}

function basisFrom(
	versionId: number | null,
	start: number | null,
	end: number | null,
	isByHand: boolean,
): Basis | null {
	return versionId === null || start === null || end === null
		? null
		: { versionId, start, end, isByHand }
}

/** What became of a highlight in a text, and whence it is to be carried on; a new basis is in the new text. */
export interface Outcome {
	placement: Placement
	isManual: boolean
	basis: 'here' | Basis | null
}

/** Places highlights in a text, each from where it stood last for sure, and from where it was marked when that fails. */
export async function outcomesIn(
	tx: Connection,
	{ articleId, carried, text }: { articleId: string; carried: readonly Carried[]; text: string },
): Promise<Map<string, Outcome>> {
	const bases = carried.flatMap(({ origin, basis }) =>
		[origin, basis].filter((one) => one !== null),
	)
	const texts = await textsOf(tx, articleId, new Set(bases.map(({ versionId }) => versionId)))
	const alignments = new Map<number, Alignment>()
	const placeFrom = ({ versionId, ...range }: Basis): Placement => {
		const alignment = alignments.get(versionId) ?? align(texts.get(versionId) ?? '', text)
		alignments.set(versionId, alignment)
		return place(alignment, range)
	}
	return new Map(carried.map((one) => [one.id, outcomeOf(one, { text, placeFrom })]))
}

function outcomeOf(
	{ quote, origin, basis }: Carried,
	{ text, placeFrom }: { text: string; placeFrom: (basis: Basis) => Placement },
): Outcome {
	const lost: Placement[] = []
	for (const from of [basis, origin]) {
		const placement = from && placeFrom(from)
		if (placement && 'start' in placement) {
			const isSame = placement.state === 'exact'
			const isManual = isSame && from.isByHand
			return { placement, isManual, basis: isSame ? 'here' : basis }
		}
		if (placement) lost.push(placement)
	}
	// One that came by its quotation alone has nothing but that.
	if (!origin) {
		const placement = placeQuote(text, quote)
		if ('start' in placement || lost.length === 0)
			return { placement, isManual: false, basis: placement.state === 'exact' ? 'here' : basis }
	}
	const placement = lost.find((one) => 'guess' in one && one.guess) ?? lost[0]
	if (!placement) throw new Error('A highlight has neither a place nor words')
	return { placement, isManual: false, basis }
}

async function textsOf(tx: Connection, articleId: string, ids: ReadonlySet<number>) {
	if (ids.size === 0) return new Map<number, string>()
	const rows = await tx
		.select({ id: articleVersions.id, record: articleVersions.record })
		.from(articleVersions)
		.where(and(eq(articleVersions.articleId, articleId), inArray(articleVersions.id, [...ids])))
	return new Map(rows.map(({ id, record }) => [id, markableText(record)]))
}

/** Those of these articles in which somebody marked something. */
export async function markedAmong(
	tx: Connection,
	articleIds: readonly string[],
): Promise<Set<string>> {
	if (articleIds.length === 0) return new Set()
	const rows = await tx
		.selectDistinct({ id: highlights.articleId })
		.from(highlights)
		.where(sql`${highlights.articleId} = any(${sql.param(articleIds)}::text[])`)
	return new Set(rows.map(({ id }) => id))
}
