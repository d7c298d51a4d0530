import { afterAll, beforeAll, expect, test } from 'vitest'
import { addLines, finishRun, linesOf, outcomesOf, runOf, startRun } from '#db/ledger'
import { runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 120_000

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const aLine = { input: 'a.jsonl', place: null, articleId: null, reason: null }

test('lists failures first, then what was skipped, then the rest in order', async () => {
	const run = await startRun(library.db, 'import a.jsonl')
	await addLines(library.db, run, [
		{ ...aLine, n: 1, outcome: 'new', articleId: 'one' },
		{ ...aLine, n: 2, outcome: 'skipped', reason: 'hidden' },
		{ ...aLine, n: 3, outcome: 'failed', place: 'line 3', reason: 'no id' },
		{ ...aLine, n: 4, outcome: 'new', articleId: 'two' },
	])

	const lines = await linesOf(library.db, run)

	expect(lines.map(({ n }) => n)).toEqual([3, 2, 1, 4])
	expect(await outcomesOf(library.db, run)).toEqual({
		new: 2,
		changed: 0,
		held: 0,
		unchanged: 0,
		skipped: 1,
		failed: 1,
	})
})

test('a run that was killed is told from one that ended', async () => {
	const killed = await startRun(library.db, 'import')
	const ended = await startRun(library.db, 'import')
	await finishRun(library.db, ended)

	expect((await runOf(library.db, killed))?.finishedAt).toBeNull()
	expect((await runOf(library.db))?.finishedAt).toBeInstanceOf(Date)
})

test(
	'the command prints a run by its number, and says when there is no such run',
	async () => {
		const run = await startRun(library.db, 'import here')
		await addLines(library.db, run, [
			{ ...aLine, n: 1, outcome: 'failed', place: 'line 7', reason: 'it is not JSON' },
		])

		const found = await runIndexer(library, 'ledger', String(run))
		const none = await runIndexer(library, 'ledger', '999')

		expect(found.code).toBe(0)
		expect(found.stdout).toContain('a.jsonl, line 7: it is not JSON')
		expect(none).toMatchObject({
			code: 1,
			stdout: '',
			stderr: expect.stringContaining('no run 999'),
		})
	},
	MINUTES,
)
