import { rename, writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openFailures } from '#db/failures'
import { recordsOf } from '#db/versions'
import { accountOf, failuresText } from '#indexer/account'
import { type ImportOptions, importInto } from '#indexer/import'
import { retriesOf } from '#indexer/retry'
import { alone } from '#support/agreement'
import { aFolder, jsonl, runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 240_000

let library: Library
const folders: Awaited<ReturnType<typeof aFolder>>[] = []

beforeAll(async () => {
	library = await aLibrary()
})
afterEach(async () => {
	await Promise.all(folders.splice(0).map((folder) => folder.remove()))
})
afterAll(() => library.close())

async function folderOf(files: Record<string, string>) {
	const folder = await aFolder(files)
	folders.push(folder)
	return folder
}

const run = (paths: readonly string[], given: Partial<ImportOptions> = {}) =>
	importInto(library, paths, { command: 'import (test)', onBusy: alone, ...given })

const retry = async (id?: number) => run([], { retries: await retriesOf(library.db, id) })

const linesOf = async (id: number | null) => (await accountOf(library, id ?? 0))?.lines ?? []

test('reads again only what failed, and the ledger shows that it went well', async () => {
	const records = [
		{ id: 'retry-1', title: 'One', text: 'It was fine.' },
		{ id: 'retry-2', title: 'Two' },
		{ id: 'retry-3', title: 'Three' },
	]
	const folder = await folderOf({ 'a.jsonl': jsonl(records), 'b.jsonl': jsonl([]) })
	const first = await run([folder.path])
	const mended = [records[0], { ...records[1], text: 'It is fine now.' }, records[2]]
	await writeFile(folder.file('a.jsonl'), jsonl(mended as object[]))

	const second = await retry(first.run!)

	expect(second).toMatchObject({ new: 1, unchanged: 0, failed: 2 })
	expect((await linesOf(second.run)).map(({ input, place }) => [input, place])).toEqual([
		[folder.file('a.jsonl'), 'line 3'],
		[folder.file('b.jsonl'), null],
		[folder.file('a.jsonl'), 'line 2'],
	])
	const before = await linesOf(first.run)
	expect(before.map(({ place, resolvedBy }) => [place, resolvedBy])).toEqual([
		['line 2', second.run],
		['line 3', null],
		[null, null],
		['line 1', null],
	])
})

test('of all runs, once for each input, until nothing is left', async () => {
	const folder = await folderOf({ 'c.jsonl': '{"id": "retry-c"\n' })
	await run([folder.path])
	await run([folder.path])
	const retries = (await retriesOf(library.db)).filter(
		({ path }) => path === folder.file('c.jsonl'),
	)
	await writeFile(folder.file('c.jsonl'), jsonl([{ id: 'retry-c', title: 'C', text: 'Here.' }]))
	await run([], { retries })

	expect(retries).toHaveLength(1)
	expect(
		(await openFailures(library.db)).filter(({ path }) => path === folder.file('c.jsonl')),
	).toEqual([])
})

test('reads an input as it was first read, with its format and publication', async () => {
	const folder = await folderOf({ 'd.data': '' })
	const first = await run([folder.file('d.data')], { as: 'jsonl', publication: 'The Harbour' })
	await writeFile(folder.file('d.data'), jsonl([{ id: 'retry-d', title: 'D', text: 'Here.' }]))

	const second = await retry(first.run!)

	const [stored] = await recordsOf(library.db, ['retry-d'])
	expect(second).toMatchObject({ new: 1, failed: 0 })
	expect(stored?.publication).toBe('The Harbour')
})

test('an input that is gone fails and says so; a record that is gone is let go', async () => {
	const folder = await folderOf({
		'e.jsonl': '{"id": \n',
		'f.jsonl': `${jsonl([{ id: 'retry-f', title: 'F', text: 'F.' }])}nonsense\n`,
	})
	const first = await run([folder.path])
	await rename(folder.file('e.jsonl'), folder.file('elsewhere'))
	await writeFile(folder.file('f.jsonl'), jsonl([{ id: 'retry-f', title: 'F', text: 'F.' }]))

	const second = await retry(first.run!)

	expect(await linesOf(second.run)).toMatchObject([
		{ outcome: 'failed', reason: expect.stringContaining('no such file') },
		{ outcome: 'skipped', place: 'line 2', reason: 'is not in the file any more' },
	])
})

test('a record whose id another one has does not take its place when it is read alone', async () => {
	const folder = await folderOf({
		'g.jsonl': jsonl([
			{ id: 'retry-g', title: 'G', text: 'The first.' },
			{ id: 'retry-g', title: 'G', text: 'The second.' },
		]),
	})
	const first = await run([folder.path])

	const second = await retry(first.run!)

	const [stored] = await recordsOf(library.db, ['retry-g'])
	expect(second).toMatchObject({ failed: 1, changed: 0 })
	expect(stored?.blocks[0]?.text).toBe('The first.')
})

test('any later import that reads it well resolves a failure', async () => {
	const folder = await folderOf({ 'h.jsonl': '' })
	const first = await run([folder.path])
	await writeFile(folder.file('h.jsonl'), jsonl([{ id: 'retry-h', title: 'H', text: 'Here.' }]))

	const second = await run([folder.file('h.jsonl')])

	expect(await linesOf(first.run)).toMatchObject([{ outcome: 'failed', resolvedBy: second.run }])
})

test(
	'the command retries from any folder what was named from another',
	async () => {
		const folder = await folderOf({ 'i.jsonl': '' })
		const first = await run([folder.path])
		await writeFile(folder.file('i.jsonl'), jsonl([{ id: 'retry-i', title: 'I', text: 'Here.' }]))

		const failed = failuresText(await openFailures(library.db))
		const retried = await runIndexer(library, 'import', '--retry', String(first.run), '--json')
		const listed = await runIndexer(library, 'ledger', String(first.run), '--outcome', 'failed')

		expect(failed).toContain('i.jsonl')
		expect(JSON.parse(retried.stdout)).toMatchObject({ new: 1, failed: 0 })
		expect(listed.stdout).toContain('went well in run')
		expect(await retriesOf(library.db, first.run!)).toEqual([])
	},
	MINUTES,
)
