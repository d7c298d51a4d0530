import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outcomesOf, runOf } from '#db/ledger'
import { libraryCounts } from '#db/library'
import { differencesIn } from '#support/agreement'
import { aFolder, jsonl, runIndexer, startIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

const ARTICLES = 200

let library: Library
let folder: Awaited<ReturnType<typeof aFolder>>

beforeAll(async () => {
	library = await aLibrary()
	folder = await aFolder({
		'first.jsonl': jsonl(records('A crane turned above the quay.', 6)),
		'second.jsonl': jsonl(records('The crane was sold for scrap.', 4)),
	})
})
afterAll(async () => {
	await folder.remove()
	await library.close()
})

function records(sentence: string, paragraphs: number) {
	return Array.from({ length: ARTICLES }, (_, n) => ({
		id: `quay-${n}`,
		title: `Quay ${n}`,
		text: Array.from({ length: paragraphs }, (_, p) => `${sentence} ${n}/${p}`).join('\n\n'),
	}))
}

test.skipIf(!process.env.THOROUGH)(
	'an import killed again and again loses nothing and doubles nothing',
	async () => {
		for (const [file, delays] of [
			['first.jsonl', [0, 400, 900]],
			['second.jsonl', [100, 700, 1500]],
		] as const) {
			for (const delay of delays) await killedAfter(file, delay)
			const killed = await runOf(library.db)
			expect(killed).not.toBeNull()

			const { code, stderr } = await runIndexer(library, 'import', folder.file(file))

			expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
			expect(await libraryCounts(library.db)).toMatchObject({
				articles: ARTICLES,
				versions: ARTICLES,
				pending: 0,
			})
			expect(await differencesIn(library)).toEqual([])
			const last = await runOf(library.db)
			const outcomes = await outcomesOf(library.db, last!.id)
			expect(outcomes.new + outcomes.changed + outcomes.unchanged).toBe(ARTICLES)
		}
		const unfinished = await unfinishedRuns()
		expect(unfinished, 'no kill came in time').toBeGreaterThan(0)
	},
	240_000,
)

/** Kills an import so many milliseconds, some more or fewer, after it began its work. */
async function killedAfter(file: string, delay: number) {
	const before = (await runOf(library.db))?.id
	const indexer = startIndexer(library, ['import', folder.file(file)])
	let hasEnded = false
	indexer.ended.then(() => {
		hasEnded = true
	})
	while (!hasEnded && (await runOf(library.db))?.id === before) await pause(10)
	await pause(delay + Math.random() * 200)
	indexer.kill()
	await indexer.ended
}

async function unfinishedRuns(): Promise<number> {
	const last = await runOf(library.db)
	let unfinished = 0
	for (let id = 1; id <= last!.id; id++)
		if ((await runOf(library.db, id))?.finishedAt === null) unfinished++
	return unfinished
}
