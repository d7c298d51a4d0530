import { sql } from 'drizzle-orm'
import { saveInTurn } from './articles.ts'
import { writeDown } from './audit.ts'
import type { Connection, Database } from './connection.ts'
import { letGoOfHeld } from './holding-back.ts'
import { markPending } from './index-pending.ts'
import { moveListItems } from './joining-lists.ts'
import { articleIdBehind } from './reading.ts'
import { movePositions } from './reading-positions.ts'
import { NotStorable } from './refusal.ts'
import { makeAnew, type SaveOptions, write } from './saving.ts'
import { lockVersions } from './versions.ts'
import { recallSources, type Work, workOf } from './works.ts'

/** What came of joining: done, or one of the two is not there, or both are one already. */
export type Joined = 'joined' | 'unknown' | 'one-already'

/**
 * Makes two articles one, `keep`: it gets the other's sources, corrections, highlights and places on lists, and the
 * other's id leads to it from then on. What readers marked in either is placed in the text that comes of it.
 */
export function joinArticles(
	db: Database,
	{ keep, other, ...options }: { keep: string; other: string } & SaveOptions,
): Promise<Joined> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const ids = [await articleIdBehind(tx, keep), await articleIdBehind(tx, other)]
		if (ids[0] !== null && ids[0] === ids[1]) return 'one-already'
		const [into, from] = await Promise.all(ids.map((id) => (id === null ? null : workOf(tx, id))))
		if (!into?.holding || !from?.holding) return 'unknown'
		await recallSources(tx, [into, from])
		await lockVersions(tx, [into.id, from.id])
		await letGoOfHeld(tx, [into.id, from.id])
		into.holding.n = await moveVersions(tx, { from: from.id, into: into.id })
		await moveReaders(tx, { from: from.id, into: into.id })
		await moveNames(tx, { from: from.id, into: into.id })
		await tx.execute(sql`delete from articles where id = ${from.id}`)
		await tx.execute(sql`insert into article_aliases values (${from.id}, ${into.id})`)
		await remake(tx, { into, from }, options)
		await markPending(tx, [from.id])
		const detail = { other: from.id }
		await writeDown(tx, 'command', { deed: 'article.join', subject: into.id, detail })
		return 'joined'
	})
}

interface Move {
	from: string
	into: string
}

/** The other's texts become older texts of the one; gives the highest number that one of them has then. */
async function moveVersions(tx: Connection, { from, into }: Move): Promise<number> {
	await tx.execute(sql`
		update article_versions set article_id = ${into},
			n = n + (select max(n) from article_versions where article_id = ${into})
		where article_id = ${from}`)
	const [row] = await tx.execute<{ n: number }>(
		sql`select max(n) as n from article_versions where article_id = ${into}`,
	)
	return row?.n ?? 1
}

async function moveReaders(tx: Connection, { from, into }: Move): Promise<void> {
	await movePositions(tx, { from, into })
	await tx.execute(sql`update highlights set article_id = ${into} where article_id = ${from}`)
	await moveListItems(tx, { from, into })
}

/** Addresses, titles and older ids that led to the other, and what editors put right in it where they did so here not. */
async function moveNames(tx: Connection, { from, into }: Move): Promise<void> {
	await tx.execute(
		sql`update article_addresses set article_id = ${into} where article_id = ${from}`,
	)
	await tx.execute(sql`update article_aliases set article_id = ${into} where article_id = ${from}`)
	await tx.execute(sql`
		insert into article_titles select key, ${into} from article_titles where article_id = ${from}
		on conflict do nothing`)
	await tx.execute(sql`
		insert into article_corrections (article_id, field, passage, value, was, by, made_at)
		select ${into}, field, passage, value, was, by, made_at from article_corrections where article_id = ${from}
		on conflict do nothing`)
}

async function remake(
	tx: Connection,
	{ into, from }: { into: Work; from: Work },
	options: SaveOptions,
): Promise<void> {
	for (const [key, source] of from.sources)
		if (!into.sources.has(key)) into.sources.set(key, { ...source, isStored: false })
	into.isTouched = true
	if (into.holding) into.holding.isCorrected ||= from.holding?.isCorrected ?? false
	const makings = await makeAnew(tx, [into], options)
	// The anchors of the other's highlights stand in its own texts, so a new version is made in any case.
	const made = [...makings.values()].map((one) => ({ ...one, isChanged: true }))
	const { refused: all } = await write(tx, made, { byEditor: true })
	const refused = all.get(into.id)
	if (refused !== undefined) throw new NotStorable(refused)
}
