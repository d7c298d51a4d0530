import { writeFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { open } from '#db/connection'
import { askFor, recentJobs, SILENCE_SECONDS, takeJob } from '#db/jobs'
import { JOBS, jobs } from '#db/schema/accounts'
import { accountOf } from '#indexer/account'
import { work } from '#indexer/work'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aFolder, jsonl, runIndexer, startIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { anArticlePage } from '#support/magazine'
import { aSite } from '#support/site'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 240_000

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterEach(() => library.db.delete(jobs))
afterAll(() => library.close())

const ask = (kind: (typeof JOBS)[number], ...given: string[]) =>
	askFor(library.db, 'command', { kind, given })
const state = async () => (await recentJobs(library.db, { kinds: JOBS }))[0]
const workOnce = (wish: { allowPrivate?: boolean } = {}) =>
	work(library, {
		once: true,
		allowPrivate: wish.allowPrivate ?? false,
		stop: new AbortController().signal,
		onJob: () => {},
		onTrouble: () => {},
		onBusy: alone,
	})

describe('what an admin asks for', () => {
	test('waits until the indexer comes, and is done by it: the index has what it lacked', async () => {
		await saveArticle(library.db, anArticle())
		await ask('sync')
		expect(await state()).toMatchObject({ startedAt: null, endedAt: null })

		await workOnce()

		expect(await state()).toMatchObject({
			isDone: true,
			outcome: expect.stringContaining('1 changes'),
		})
		expect(await differencesIn(library)).toEqual([])
	})

	test('is asked for once while it waits', async () => {
		const [first, second, other] = [await ask('sync'), await ask('sync'), await ask('rebuild')]

		expect(second).toBe(first)
		expect(other).not.toBe(first)
	})

	test('may be a new index', async () => {
		await saveArticle(library.db, anArticle())
		await ask('rebuild')

		await workOnce()

		expect(await state()).toMatchObject({
			isDone: true,
			outcome: expect.stringContaining('built anew'),
		})
		expect(await differencesIn(library)).toEqual([])
	})

	test(
		'may be to read again what failed, and says which run that made',
		async () => {
			const records = [{ id: 'job-1', title: 'One' }]
			const folder = await aFolder({ 'a.jsonl': jsonl(records) })
			const failed = await runIndexer(library, 'import', folder.path, '--json')
			const { run } = JSON.parse(failed.stdout)

			await writeFile(folder.file('a.jsonl'), jsonl([{ ...records[0], text: 'It is fine.' }]))
			await ask('retry', String(run))

			await workOnce()

			const done = await state()
			expect(done).toMatchObject({ isDone: true, runId: expect.any(Number) })
			expect((await accountOf(library, done?.runId ?? 0))?.lines).toMatchObject([
				{ articleId: 'job-1', outcome: 'new' },
			])
			await folder.remove()
		},
		MINUTES,
	)

	test('is brought in from the web, but never from a private address or a file of the machine', async () => {
		const site = await aSite({ '/a.html': anArticlePage(701) })
		await ask('import', site.at('/a.html'))
		await workOnce()
		const refused = await state()
		await ask('import', '/etc/passwd')
		await workOnce()
		const file = await state()
		await ask('import', site.at('/a.html'))
		await workOnce({ allowPrivate: true })
		const allowed = await state()
		await site.close()

		expect(refused).toMatchObject({ isDone: false, outcome: expect.stringContaining('1 failed') })
		const account = await accountOf(library, refused?.runId ?? 0)
		expect(account?.lines[0]).toMatchObject({
			outcome: 'failed',
			reason: expect.stringMatching(/private/),
		})
		expect(file).toMatchObject({ isDone: false, outcome: '/etc/passwd is no address of the web' })
		expect(allowed).toMatchObject({ isDone: true, outcome: expect.stringContaining('1 new') })
	})
})

describe('jobs are done one at a time', () => {
	test('two workers who come at once do not take the same one, nor two', async () => {
		await ask('sync')
		await ask('rebuild')
		const other = open(library.databaseUrl, { max: 1 })

		const taken = await Promise.all([takeJob(library.db), takeJob(other.db)])

		expect(taken.map((job) => job?.kind ?? null).toSorted()).toEqual(['sync', null].toSorted())
		await other.close()
	})

	test('one that was cut off is taken up again, and given up after the third time', async () => {
		await ask('sync')
		const silence = sql`update jobs set alive_at = now() - ${SILENCE_SECONDS + 1} * interval '1 second'`
		const tries: unknown[] = []
		for (let n = 0; n < 4; n++) {
			tries.push((await takeJob(library.db))?.tries ?? null)
			await library.db.execute(silence)
		}

		expect(tries).toEqual([1, 2, 3, null])
		expect(await state()).toMatchObject({
			isDone: false,
			outcome: expect.stringContaining('cut off 3'),
		})
	})

	test(
		'the program that is killed at one leaves it to the next, and one told to stop lets go of it',
		async () => {
			await ask('sync')
			const holder = open(library.databaseUrl, { max: 1 })
			// Another program fills the index, so that the job cannot end.
			await holder.db.execute(sql`select pg_advisory_lock(7221002)`)
			const worker = startIndexer(library, ['work'])
			await expect.poll(async () => (await state())?.startedAt, { timeout: 60_000 }).toBeTruthy()

			worker.interrupt()
			const { code } = await worker.ended
			await holder.close()
			const again = await runIndexer(library, 'work', '--once')

			expect(code).toBe(130)
			expect(again.code).toBe(0)
			expect(await state()).toMatchObject({ isDone: true })
		},
		MINUTES,
	)
})
