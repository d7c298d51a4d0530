import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { correctionsAmong } from './correcting.ts'
import type { Verdict } from './holding-back.ts'
import { type Made, made } from './making.ts'
import { refusalOf } from './refusal.ts'
import type { Outcome } from './schema/archive.ts'
import { type Incoming, recallSources, type Sorted, sortByArticle, type Work } from './works.ts'
import { type HeldBack, writeArticles } from './writing.ts'

export type { Incoming }

export interface SaveOptions {
	/** What is worked out of an article's own fields, such as its countries, when they come from several sources. */
	understand?: (article: Article) => Article
}

/** What became of a text that came in: of which article it is, and why, where that needs saying. */
export interface Saved {
	outcome: Exclude<Outcome, 'skipped'>
	articleId: string
	reason: string | null
}

/**
 * Makes these texts the articles' own, and remembers that the search index lacks those that changed. A text joins the
 * article it is of by its id, an address or its title, and each field then comes from the most trusted source. Call it
 * in a transaction, after `saveInTurn`. One text that cannot be kept spoils nothing else.
 */
export async function saveTexts(
	tx: Connection,
	incoming: readonly Incoming[],
	options: SaveOptions = {},
): Promise<Saved[]> {
	const sorted = await sortByArticle(tx, incoming)
	const makings = await makeAnew(tx, worksIn(sorted), options)
	const { refused, held } = await write(tx, [...makings.values()])
	return accountFor(incoming, sorted, { makings, refused, held })
}

/** What saving these texts would come to; writes nothing. */
export async function standingsOf(
	db: Connection,
	incoming: readonly Incoming[],
	options: SaveOptions = {},
): Promise<Saved[]> {
	const sorted = await sortByArticle(db, incoming)
	const makings = await makeAnew(db, worksIn(sorted), options)
	return accountFor(incoming, sorted, { makings, refused: new Map(), held: new Map() })
}

/** Makes the touched articles of what their sources and editors say, by id. */
export async function makeAnew(
	tx: Connection,
	works: Iterable<Work>,
	options: SaveOptions,
): Promise<Map<string, Made>> {
	const touched = [...works].filter(({ isTouched }) => isTouched)
	await recallSources(tx, touched)
	const corrections = await correctionsAmong(
		tx,
		touched.filter(({ holding }) => holding?.isCorrected).map(({ id }) => id),
	)
	return new Map(
		touched.map((work) => [work.id, made(work, corrections.get(work.id) ?? [], options)]),
	)
}

/** What was not written, by article: the reasons of the database, and what waits for an editor. */
interface Written {
	refused: Map<string, string>
	held: HeldBack
}

/** Writes what was made; what an editor does is never held for an editor. */
export async function write(
	tx: Connection,
	makings: readonly Made[],
	options = { byEditor: false },
): Promise<Written> {
	const written: Written = { refused: new Map(), held: new Map() }
	const all = await tryToWrite(tx, makings, options)
	if (typeof all !== 'string') return { ...written, held: all }
	for (const one of makings) {
		const outcome = await tryToWrite(tx, [one], options)
		if (typeof outcome === 'string') written.refused.set(one.work.id, outcome)
		else for (const [id, verdict] of outcome) written.held.set(id, verdict)
	}
	return written
}

async function tryToWrite(
	tx: Connection,
	makings: readonly Made[],
	options: { byEditor: boolean },
): Promise<HeldBack | string> {
	if (makings.length === 0) return new Map()
	try {
		return await tx.transaction((savepoint) => writeArticles(savepoint, makings, options))
	} catch (error) {
		const reason = refusalOf(error)
		if (reason === null) throw error
		return reason
	}
}

function accountFor(
	incoming: readonly Incoming[],
	sorted: readonly Sorted[],
	{ makings, refused, held }: { makings: Map<string, Made> } & Written,
): Saved[] {
	const begun = new Set<string>()
	return sorted.map((one, index) => {
		if ('refused' in one) {
			const articleId = incoming[index]?.article.id ?? ''
			return { outcome: 'failed', articleId, reason: one.refused }
		}
		const { work, isNews } = one
		const articleId = work.id
		const reason = refused.get(articleId)
		if (reason !== undefined && isNews) return { outcome: 'failed', articleId, reason }
		const making = makings.get(articleId)
		if (!isNews || !making) return { outcome: 'unchanged', articleId, reason: null }
		const said = reasonsFor(one, incoming[index]?.article.id)
		if (!making.isChanged)
			return { outcome: 'unchanged', articleId, reason: [...said, ADDS_NOTHING].join('; ') }
		const verdict = held.get(articleId)
		if (verdict) return { articleId, ...heldAccount(verdict, said) }
		const isFirst = making.isNew && !begun.has(articleId)
		begun.add(articleId)
		return { outcome: isFirst ? 'new' : 'changed', articleId, reason: said.join('; ') || null }
	})
}

function heldAccount({ isWaiting, lost, marked }: Verdict, said: readonly string[]) {
	const why = isWaiting
		? `${lost} of ${marked} highlights would lose their place: npm run indexer -- held`
		: 'an editor turned this text down'
	const outcome: Saved['outcome'] = isWaiting ? 'held' : 'unchanged'
	return { outcome, reason: [...said, why].join('; ') }
}

const ADDS_NOTHING = 'says nothing that a more trusted source does not say'

function reasonsFor({ work, kin, joinsOthers }: Exclude<Sorted, { refused: string }>, ownId = '') {
	const reasons: string[] = []
	if (joinsOthers) reasons.push(`joins ${work.id} (${kin.how})`)
	for (const rival of kin.rivals)
		reasons.push(
			`${rival} gives the same address; if the two are one text: npm run indexer -- join ${work.id || ownId} ${rival}`,
		)
	return reasons
}

function worksIn(sorted: readonly Sorted[]): Set<Work> {
	return new Set(sorted.flatMap((one) => ('work' in one ? [one.work] : [])))
}
