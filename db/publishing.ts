import { saveInTurn } from './articles.ts'
import { type Actor, writeDown } from './audit.ts'
import type { Database } from './connection.ts'
import { takeOut, turnDown } from './holding-back.ts'
import { holdingsOf } from './holdings.ts'
import { askForSync } from './jobs.ts'
import { articleIdBehind } from './reading.ts'
import { lockVersions } from './versions.ts'
import { makeCurrent } from './writing.ts'

/** Lets the text of an article that an editor was asked about take the place of its current one; false when none waits. */
export function publishHeld(db: Database, id: string, actor: Actor = 'command'): Promise<boolean> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const articleId = (await articleIdBehind(tx, id)) ?? id
		const holdings = await holdingsOf(tx, [articleId])
		await lockVersions(tx, [articleId])
		const version = await takeOut(tx, articleId)
		if (!version) return false
		await makeCurrent(tx, [version], holdings)
		await writeDown(tx, actor, { deed: 'held.publish', subject: articleId })
		if (actor !== 'command') await askForSync(tx, actor.readerId)
		return true
	})
}

/** Turns the text of an article that an editor was asked about down; false when none waits. */
export function dropHeld(db: Database, id: string, actor: Actor = 'command'): Promise<boolean> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const articleId = (await articleIdBehind(tx, id)) ?? id
		if (!(await turnDown(tx, articleId))) return false
		await writeDown(tx, actor, { deed: 'held.drop', subject: articleId })
		return true
	})
}
