import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { open } from '#db/connection'
import { linesOf, outcomesOf, runOf } from '#db/ledger'
import { isMigrated, libraryCounts } from '#db/library'
import { DEFAULT_PREFIX } from '#search/settings'
import type { Servers } from '#services/servers'
import { differencesIn } from './agreement.ts'
import { jsonl, runIndexer, startIndexer } from './indexer.ts'
import { aFolder, holdServers } from './programs.ts'
import { randomFrom } from './random.ts'

/** How much is imported, and how often something is killed meanwhile. `seed` decides on what and when. */
export interface KillingWish {
	articles: number
	kills: number
	seed: number
	onRound?: (told: string) => void
}

type Victim = 'indexer' | 'Postgres' | 'Meilisearch'
const VICTIMS: readonly Victim[] = ['indexer', 'Postgres', 'Meilisearch']

/**
 * Imports ever new texts of an archive on servers of its own, kills the indexer, Postgres or Meilisearch outright at
 * a random moment of each import, and runs it again. Throws unless all agrees then. Gives the kills that came in time.
 */
export async function surviveKills(wish: KillingWish): Promise<Record<Victim, number>> {
	const folder = aFolder()
	const random = randomFrom(wish.seed)
	const inTime = { indexer: 0, Postgres: 0, Meilisearch: 0 }
	let library = await killableLibrary(folder)
	try {
		for (let round = 0; round < wish.kills; round++) {
			const file = join(folder, 'archive.jsonl')
			writeFileSync(file, jsonl(recordsOf(wish.articles, round)))
			const victim = VICTIMS[round % VICTIMS.length] as Victim
			// From 0 to 1 the articles are being saved, from 1 to 2 the index takes them.
			const moment = random() * 2

			const killed = await importKilled(library, { file, victim, moment, of: wish.articles })
			// A server that was killed when the import had just ended is dead all the same.
			if (victim !== 'indexer' && killed !== 'not at all') {
				await library.stop()
				library = await killableLibrary(folder)
			}
			if (killed === 'in time') inTime[victim]++
			const again = await runIndexer(library, 'import', file)

			const told = `round ${round} of seed ${wish.seed}: ${victim} killed at ${moment.toFixed(2)}`
			assert.equal(
				again.code,
				0,
				`${told}: the import after it failed: ${again.stderr}${again.stdout}`,
			)
			await assertWhole(library, wish.articles, told)
			wish.onRound?.(
				`${told}${killed === 'in time' ? '' : ', too late'}; nothing is missing or doubled`,
			)
		}
		return inTime
	} finally {
		await library.stop()
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
	}
}

/** Records whose texts differ from round to round, in number of paragraphs too; one in ten stays as it is. */
function recordsOf(articles: number, round: number) {
	return Array.from({ length: articles }, (_, n) => {
		const edition = n % 10 === 0 ? 0 : round
		const paragraphs = 1 + ((n + edition * 3) % 5)
		const text = (p: number) => `The crane of quay ${n} turned ${edition} times before noon, ${p}.`
		return {
			id: `quay-${n}`,
			title: `Quay ${n}, edition ${edition}`,
			text: `${Array.from({ length: paragraphs }, (_, p) => text(p)).join('\n\n')} [1]`,
			footnotes: [{ marker: '1', text: `The log of quay ${n}, volume ${edition}.` }],
		}
	})
}

/** A library on servers of a folder that a test may kill. */
type Killable = Awaited<ReturnType<typeof killableLibrary>>

/** The servers of the folder, started anew: they recover from whatever befell those before them. */
export async function killableLibrary(folder: string) {
	const program = holdServers(folder)
	const [, told = ''] = await program.says(/^ready (.*)$/m)
	const { databaseUrl, meiliUrl, adminKey }: Servers = JSON.parse(told)
	const { db, close } = open(databaseUrl, { max: 2 })
	const pidOf = (name: string): number => {
		const { servers } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
		return servers.find((server: { name: string }) => server.name === name).pid
	}
	return {
		db,
		databaseUrl,
		search: { url: meiliUrl, key: adminKey, prefix: DEFAULT_PREFIX },
		// The whole group: a server's own children die with it, as in a power cut.
		kill: (name: string) => process.kill(-pidOf(name), 'SIGKILL'),
		async stop() {
			await close()
			process.kill(program.pid, 'SIGTERM')
			await program.ended
		},
	}
}

/** Runs an import and kills something in the midst of it, unless that was over before or did not notice. */
async function importKilled(
	library: Killable,
	{ file, victim, moment, of }: { file: string; victim: Victim; moment: number; of: number },
): Promise<'in time' | 'too late' | 'not at all'> {
	const before = (await isMigrated(library.db)) ? (await runOf(library.db))?.id : undefined
	const indexer = startIndexer(library, ['import', file])
	let isOver = false
	indexer.ended.then(() => {
		isOver = true
	})
	while (!isOver && (await progressOf(library, before)) < moment * of) await pause(20)
	if (isOver) return 'not at all'
	if (victim === 'indexer') indexer.kill()
	else library.kill(victim)
	const { code, stdout, stderr } = await indexer.ended
	if (victim === 'indexer') return code === null ? 'in time' : 'too late'
	if (code === 0) return 'too late'
	assert.equal(code, 1, `the indexer ended with ${code}: ${stderr}`)
	const said = victim === 'Postgres' ? stderr : stdout
	assert.match(said, new RegExp(`${victim} does not answer`), 'it does not say what happened')
	assert.doesNotMatch(stderr, /\n\s+at /, 'it shows a stack for a fault of the world')
	return 'in time'
}

/** How many articles the newest run has saved, and once all are, how many of them the index has on top. */
async function progressOf({ db }: Killable, before: number | undefined): Promise<number> {
	if (!(await isMigrated(db))) return -1
	const run = await runOf(db)
	if (!run || run.id === before) return -1
	const outcomes = await outcomesOf(db, run.id)
	const saved = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
	const { articles, pending } = await libraryCounts(db)
	return saved < articles ? saved : saved + articles - pending
}

async function assertWhole(library: Killable, articles: number, told: string): Promise<void> {
	const { db } = library
	const counts = await libraryCounts(db)
	const expected = {
		articles,
		held: 0,
		versions: articles,
		notes: articles,
		publications: 1,
		pending: 0,
	}
	assert.deepEqual(counts, expected, told)
	assert.deepEqual(await differencesIn(library), [], told)
	const run = await runOf(db)
	assert.ok(run?.finishedAt, `${told}: the last run did not end`)
	const lines = await linesOf(db, run.id)
	const accounted = new Set(lines.map(({ articleId }) => articleId))
	assert.equal(lines.length, articles, `${told}: the ledger has not a line for every input`)
	assert.equal(accounted.size, articles, `${told}: the ledger names an article twice`)
	assert.ok(
		lines.every(({ outcome }) => ['new', 'changed', 'unchanged'].includes(outcome)),
		`${told}: something failed or was skipped`,
	)
}
