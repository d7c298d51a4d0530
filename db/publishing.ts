import { saveInTurn } from './articles.ts'
import type { Database } from './connection.ts'
import { takeOut, turnDown } from './holding-back.ts'
import { holdingsOf } from './holdings.ts'
import { articleIdBehind } from './reading.ts'
import { lockVersions } from './versions.ts'
import { makeCurrent } from './writing.ts'

/** Lets the text of an article that an editor was asked about take the place of its current one; false when none waits. */
export function publishHeld(db: Database, id: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		const articleId = (await articleIdBehind(tx, id)) ?? id
		const holdings = await holdingsOf(tx, [articleId])
		await lockVersions(tx, [articleId])
		const version = await takeOut(tx, articleId)
		if (!version) return false
		await makeCurrent(tx, [version], holdings)
		return true
	})
}

/** Turns the text of an article that an editor was asked about down; false when none waits. */
export function dropHeld(db: Database, id: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		await saveInTurn(tx)
		return turnDown(tx, (await articleIdBehind(tx, id)) ?? id)
	})
}
