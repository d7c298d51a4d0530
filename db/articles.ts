import { sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { NotStorable } from './refusal.ts'
import { type Saved, type SaveOptions, saveTexts } from './saving.ts'

/** Any fixed number will do, so long as nothing else locks it. */
const SAVING = 7_221_003

/** What saving one article comes to. */
export type Standing = Exclude<Saved['outcome'], 'failed'>

/**
 * Makes this one of the texts that its article is made of, all or nothing, and remembers that the search index lacks
 * it. What is there already in this very form is left alone. Throws `NotStorable` for one Postgres cannot hold.
 */
export function saveArticle(
	db: Connection,
	article: Article,
	options: SaveOptions = {},
): Promise<Standing> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const [saved] = await saveTexts(tx, [{ article }], options)
		if (!saved || saved.outcome === 'failed') throw new NotStorable(saved?.reason ?? 'unknown')
		return saved.outcome
	})
}

/** Lets one program at a time save articles, until its transaction ends: two at once could lock each other out. */
export async function saveInTurn(tx: Connection): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${SAVING})`)
}
