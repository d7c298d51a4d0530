import type { Article } from '#article/article'
import { merge } from '#article/merging'
import { saveInTurn } from './articles.ts'
import { carryingInto } from './carrying.ts'
import type { Connection, Database } from './connection.ts'
import { articleIdBehind } from './reading.ts'
import { NotStorable } from './refusal.ts'
import { makeAnew, type SaveOptions, write } from './saving.ts'
import { recordsOf } from './versions.ts'
import { recallSources, type Work, workOf } from './works.ts'

/**
 * What came of a wish: no such article, no such passage or correction, an article that somebody else changed since it was
 * looked at, or one with a newer version or without.
 */
export type Corrected = 'unknown' | 'not-there' | 'overtaken' | 'changed' | 'unchanged'

/** An article as its corrections stand: as readers see it, and what its sources say. */
interface Standing {
	id: string
	shown: Article
	said: Article
}

/** Changes an article's corrections; says why not where it does not. Writes no more of what it refuses. */
export type Change = (
	tx: Connection,
	standing: Standing,
) => Promise<Extract<Corrected, 'not-there' | 'overtaken'> | null>

/** What a change would come to: both texts, and how many highlights that stand somewhere now would stand nowhere. */
export interface Rehearsed {
	before: Article
	after: Article
	marked: number
	lost: number
}

interface Asked {
	articleId: string
	options: SaveOptions
	change: Change
	/** What else belongs to the change: done before it is whole, where it made a newer version. */
	afterwards?: (tx: Connection) => Promise<void>
}

/** Makes an article anew after a change of its corrections. Throws `NotStorable`. */
export function remade(db: Database, { afterwards, ...asked }: Asked): Promise<Corrected> {
	return db.transaction(async (tx) => {
		const begun = await begin(tx, asked)
		if (typeof begun === 'string') return begun
		const { work, made } = begun
		const written = await write(tx, [made], { byEditor: true })
		const refused = written.refused.get(work.id)
		if (refused !== undefined) throw new NotStorable(refused)
		if (made.isChanged) await afterwards?.(tx)
		return made.isChanged ? 'changed' : 'unchanged'
	})
}

/** What the change would make of the article; nothing of it is kept. */
export async function rehearsed(db: Database, asked: Asked): Promise<Rehearsed | Corrected> {
	try {
		return await db.transaction(async (tx) => {
			const begun = await begin(tx, asked)
			if (typeof begun === 'string') return begun
			const { article: after } = begun.made
			const carrying = (await carryingInto(tx, [after])).get(after.id)
			const { marked = 0, lost = 0 } = carrying ?? {}
			throw new Enough({ before: begun.standing.shown, after, marked, lost })
		})
	} catch (error) {
		if (error instanceof Enough) return error.rehearsed
		throw error
	}
}

/** Thrown to undo a rehearsal, with what it showed. */
class Enough extends Error {
	override name = 'Enough'
	readonly rehearsed: Rehearsed
	constructor(rehearsed: Rehearsed) {
		super('This was a rehearsal')
		this.rehearsed = rehearsed
	}
}

async function begin(tx: Connection, { articleId, options, change }: Asked) {
	await saveInTurn(tx)
	const id = await articleIdBehind(tx, articleId)
	const work = id === null ? null : await workOf(tx, id)
	if (!work?.holding) return 'unknown' as const
	await recallSources(tx, [work])
	const [shown] = await recordsOf(tx, [work.id])
	if (!shown) return 'unknown' as const
	const standing = { id: work.id, shown, said: mergedOf(work) }
	const refused = await change(tx, standing)
	if (refused !== null) return refused
	work.holding.isCorrected = true
	work.isTouched = true
	const made = (await makeAnew(tx, [work], options)).get(work.id)
	if (!made) throw new Error(`${work.id} was not made anew`)
	return { work, made, standing }
}

function mergedOf({ id, sources }: Work) {
	return merge(
		[...sources.values()].flatMap(({ record }) => record ?? []),
		id,
	)
}
