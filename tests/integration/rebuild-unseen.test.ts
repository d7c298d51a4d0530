import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { sideNames } from '#indexer/indexes'
import { rebuild } from '#indexer/rebuild'
import { sync } from '#indexer/sync'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { clientOf } from '#search/server'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aFolder, jsonl, runIndexer, startIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

const ARTICLES = 60
let library: Library

beforeAll(async () => {
	library = await aLibrary()
	for (let n = 0; n < ARTICLES; n++) {
		const paragraphs = [`Lock ${n} is closed.`, 'The lanterns burn all night along the towpath.']
		await saveArticle(library.db, anArticle({ id: `lock-${n}`, paragraphs, notes: ['A log.'] }))
	}
	await sync(library, { onBusy: alone })
})
afterAll(() => library.close())

/** Searches without a pause until `work` ends. Gives what was seen: how many articles and how many with their place. */
async function seenDuring(work: Promise<unknown>): Promise<{ looks: number; seen: Set<string> }> {
	const seen = new Set<string>()
	let looks = 0
	let isOver = false
	const end = () => {
		isOver = true
	}
	work.then(end, end)
	while (!isOver) {
		const { total, hits } = await find(library.search, { ...anyQuestion(), words: 'lanterns' })
		const placed = hits.filter(({ snippets }) => snippets[0]?.text.includes('towpath')).length
		seen.add(`${total} found, ${placed} of ${hits.length} placed`)
		looks++
		await pause(2)
	}
	return { looks, seen }
}
const ALL = [`${ARTICLES} found, 20 of 20 placed`]

test('who searches during a rebuild sees all of the library, at every moment', async () => {
	const { looks, seen } = await seenDuring(rebuild(library, { onBusy: alone }))

	expect(looks, 'too few searches to tell').toBeGreaterThan(5)
	expect([...seen]).toEqual(ALL)
	expect(await differencesIn(library)).toEqual([])
})

test('a rebuild that is killed is not seen either, and the next one clears what it left', async () => {
	const killed = startIndexer(library, ['rebuild'])
	const before = await seenDuring(
		(async () => {
			while ((await beside()).length < 2) await pause(5)
			killed.kill()
			await killed.ended
		})(),
	)
	const left = await beside()

	const second = await seenDuring(runIndexer(library, 'rebuild'))

	expect([...before.seen]).toEqual(ALL)
	expect([...second.seen]).toEqual(ALL)
	expect(left, 'it was killed too late to leave anything').not.toEqual([])
	expect(await beside()).toEqual([])
	expect(await differencesIn(library)).toEqual([])
}, 240_000)

test('a rebuild and an import at once end with all of both', async () => {
	const records = Array.from({ length: 150 }, (_, n) => ({
		id: n < 20 ? `lock-${n}` : `barge-${n}`,
		title: `Barge ${n}`,
		text: `The lanterns of barge ${n} are red.\n\nThey are seen from the towpath.`,
	}))
	const folder = await aFolder({ 'barges.jsonl': jsonl(records) })

	const [imported, rebuilt] = await Promise.all([
		runIndexer(library, 'import', folder.file('barges.jsonl')),
		runIndexer(library, 'rebuild'),
	])
	await folder.remove()

	expect([imported.code, rebuilt.code], imported.stderr + rebuilt.stderr).toEqual([0, 0])
	expect(await differencesIn(library)).toEqual([])
	const { total } = await find(library.search, { ...anyQuestion(), words: 'lanterns' })
	expect(total).toBe(ARTICLES + 130)
}, 240_000)

async function beside(): Promise<string[]> {
	const side: string[] = Object.values(sideNames(library.search.prefix))
	const { results } = await clientOf(library.search).getIndexes({ limit: 1000 })
	return results.map(({ uid }) => uid).filter((uid) => side.includes(uid))
}
