import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { libraryCounts, libraryState } from '#db/library'
import { recordsOf } from '#db/versions'
import { accountOf } from '#indexer/account'
import { type ImportOptions, importInto, rehearse } from '#indexer/import'
import { sync } from '#indexer/sync'
import { alone, differencesIn } from '#support/agreement'
import { aFolder, jsonl, runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 120_000

let library: Library
const folders: Awaited<ReturnType<typeof aFolder>>[] = []

beforeAll(async () => {
	library = await aLibrary()
})
afterEach(() => Promise.all(folders.splice(0).map((folder) => folder.remove())))
afterAll(() => library.close())

async function folderOf(files: Record<string, string | Uint8Array>) {
	const folder = await aFolder(files)
	folders.push(folder)
	return folder
}

const options = (given: Partial<ImportOptions> = {}): ImportOptions => ({
	command: 'import (test)',
	onBusy: alone,
	...given,
})

describe('an import', () => {
	test('puts every record of a file into the library and the index', async () => {
		const folder = await folderOf({
			'a.jsonl': jsonl([
				{ id: 'first', title: 'One', text: 'A ferry left.' },
				{ id: 'second', title: 'Two', text: 'It came back.' },
			]),
		})

		const summary = await importInto(library, [folder.path], options())

		expect(summary).toMatchObject({ new: 2, failed: 0, indexed: 2, pending: 0, indexTrouble: null })
		expect(await differencesIn(library)).toEqual([])
	})

	test('changes nothing when the same records come again', async () => {
		const folder = await folderOf({
			'a.jsonl': jsonl([{ id: 'again', title: 'Again', text: 'The same words.' }]),
		})
		await importInto(library, [folder.path], options())
		const before = await libraryCounts(library.db)

		const summary = await importInto(library, [folder.path], options())

		expect(summary).toMatchObject({ new: 0, changed: 0, unchanged: 1, indexed: 0 })
		expect(await libraryCounts(library.db)).toEqual(before)
	})

	test('takes the newer text of a record that changed, and the index follows', async () => {
		const record = { id: 'moves', title: 'Moves', text: 'One.\n\nTwo.\n\nThree.' }
		const folder = await folderOf({
			'old.jsonl': jsonl([record]),
			'new.jsonl': jsonl([{ ...record, text: 'One, and only one.' }]),
		})
		await importInto(library, [folder.file('old.jsonl')], options())

		const summary = await importInto(library, [folder.file('new.jsonl')], options())

		const [stored] = await recordsOf(library.db, ['moves'])
		expect(summary).toMatchObject({ changed: 1, indexed: 1 })
		expect(stored?.blocks.map(({ text }) => text)).toEqual(['One, and only one.'])
		expect(await differencesIn(library)).toEqual([])
	})

	test('writes bad lines to the ledger with the place and the reason, and takes the rest', async () => {
		const good = { id: 'good', title: 'Good', text: 'Here.' }
		const lines = [
			JSON.stringify(good),
			'{"id": "broken", ',
			JSON.stringify({ title: 'No id', text: 'Nobody.' }),
			JSON.stringify({ ...good, text: 'Another text under the same id.' }),
			JSON.stringify({ id: 'also-good', title: 'Also good', text: 'Here too.' }),
		]
		const folder = await folderOf({ 'mixed.jsonl': `${lines.join('\n')}\n` })

		const summary = await importInto(library, [folder.path], options())

		const account = await accountOf(library, summary.run!)
		expect(summary).toMatchObject({ new: 2, failed: 3 })
		expect(account!.lines.map(({ place, outcome }) => [place, outcome])).toEqual([
			['line 2', 'failed'],
			['line 3', 'failed'],
			['line 4', 'failed'],
			['line 1', 'new'],
			['line 5', 'new'],
		])
		expect(account!.lines.slice(0, 3).every(({ reason }) => reason)).toBe(true)
	})

	test('skips a record that another file held already, and fails one that says something else', async () => {
		const record = { id: 'twice', title: 'Twice', text: 'The same in both.' }
		const folder = await folderOf({
			'a.jsonl': jsonl([record]),
			'b.jsonl': jsonl([record]),
			'c.jsonl': jsonl([{ ...record, text: 'Not the same.' }]),
		})

		const summary = await importInto(library, [folder.path], options())

		const account = await accountOf(library, summary.run!)
		expect(account!.lines).toMatchObject([
			{ input: folder.file('c.jsonl'), outcome: 'failed' },
			{ input: folder.file('b.jsonl'), outcome: 'skipped' },
			{ input: folder.file('a.jsonl'), outcome: 'new' },
		])
		expect(account!.lines[0]?.reason).toContain('a.jsonl, line 1')
	})

	test('accounts for what it does not read: a missing file, an address, a note about the folder', async () => {
		const folder = await folderOf({
			'README.md': 'About this folder.',
			'.hidden': '',
			'picture.png': new Uint8Array([137, 80, 78, 71]),
			'empty.jsonl': '',
		})
		const address = 'https://example.org/spip.php?article1'

		const inputs = [folder.path, folder.file('nowhere'), address]
		const summary = await importInto(library, inputs, options())

		const account = await accountOf(library, summary.run!)
		expect(account!.lines.map(({ input, outcome }) => [input, outcome])).toEqual([
			[folder.file('empty.jsonl'), 'failed'],
			[folder.file('nowhere'), 'failed'],
			[address, 'failed'],
			[folder.file('.hidden'), 'skipped'],
			[folder.file('README.md'), 'skipped'],
			[folder.file('picture.png'), 'skipped'],
		])
	})

	test('keeps the articles when Meilisearch is away, and sync finishes the work', async () => {
		const folder = await folderOf({
			'a.jsonl': jsonl([{ id: 'patient', title: 'Patient', text: 'It waits.' }]),
		})
		const away = { ...library, search: { ...library.search, url: 'http://127.0.0.1:9' } }

		const summary = await importInto(away, [folder.path], options())
		const between = await libraryState(library.db)
		const report = await sync(library, { onBusy: alone })

		expect(summary).toMatchObject({ new: 1, indexed: 0, pending: 1 })
		expect(summary.indexTrouble).toContain('does not answer')
		expect(between.pending).toBe(1)
		expect(report).toEqual({ indexed: 1, failures: [] })
		expect(await differencesIn(library)).toEqual([])
	})

	test('writes nothing at all when it is only rehearsed', async () => {
		const folder = await folderOf({
			'a.jsonl': jsonl([{ id: 'never', title: 'Never', text: 'Not yet.' }]),
		})
		const before = await libraryCounts(library.db)
		const lastRun = await accountOf(library)

		const summary = await rehearse(library, [folder.path], {})

		expect(summary).toMatchObject({ run: null, new: 1 })
		expect(await libraryCounts(library.db)).toEqual(before)
		expect((await accountOf(library))?.run.id).toBe(lastRun?.run.id)
	})
})

describe('the command line', () => {
	test(
		'prints the summary as JSON and nothing else, and says 1 when something failed',
		async () => {
			const folder = await folderOf({
				'a.jsonl': `${jsonl([{ id: 'cli', title: 'CLI', text: 'Words.' }])}not json\n`,
			})

			const { code, stdout } = await runIndexer(library, 'import', folder.path, '--json')

			expect(code).toBe(1)
			expect(JSON.parse(stdout)).toMatchObject({
				new: 1,
				failed: 1,
				failures: [{ input: folder.file('a.jsonl'), place: 'line 2' }],
			})
		},
		MINUTES,
	)

	test(
		'leaves a library that has articles alone when told to fill an empty one',
		async () => {
			const folder = await folderOf({
				'a.jsonl': jsonl([{ id: 'unwanted', title: 'Unwanted', text: 'Words.' }]),
			})
			const { articles } = await libraryState(library.db)

			const { code } = await runIndexer(library, 'import', folder.path, '--if-empty')

			expect(articles).toBeGreaterThan(0)
			expect(code).toBe(0)
			expect(await recordsOf(library.db, ['unwanted'])).toEqual([])
		},
		MINUTES,
	)

	test(
		'says 2 and how to use it when it is used wrongly',
		async () => {
			const { code, stdout, stderr } = await runIndexer(library, 'import')

			expect(code).toBe(2)
			expect(stdout).toBe('')
			expect(stderr).toContain('Usage:')
		},
		MINUTES,
	)
})
