import { libraryState } from '#db/library'
import { type Difference, differences } from '../differences.ts'
import type { Library } from '../library.ts'
import { progressOn } from '../progress.ts'
import { makeIndexesReady } from '../push.ts'
import { rebuild } from '../rebuild.ts'
import { refresh } from '../refresh.ts'
import { differenceText, repair } from '../repair.ts'
import type { PushReport } from '../sending.ts'
import { sync } from '../sync.ts'
import { refusals } from '../trouble.ts'
import type { Given } from '../usage.ts'
import { complain, onBusy, print } from './printing.ts'

/** Brings the search index what it still lacks. */
export async function runSync(library: Library): Promise<number> {
	const progress = progressOn(process.stderr)
	const { pending } = await libraryState(library.db)
	const onProgress = (indexed: number) =>
		progress.show(`${indexed} of ${pending} in the search index`, indexed / pending)
	const report: PushReport = await sync(library, { onProgress, onBusy }).finally(progress.end)
	const { articles } = await libraryState(library.db)
	const refused = refusals(report)
	if (refused) complain(refused)
	print(
		`${report.indexed} changes sent to the search index; the library holds ${articles} articles`,
	)
	return refused ? 1 : 0
}

/** Builds the search index anew. */
export async function runRebuild(library: Library): Promise<number> {
	const progress = progressOn(process.stderr)
	const onProgress = ({ indexed, total }: { indexed: number; total: number }) =>
		progress.show(`${indexed} of ${total} in the new index`, indexed / total)
	const count = await rebuild(library, { onProgress, onBusy }).finally(progress.end)
	print(`The search index is built anew: ${count} articles`)
	return 0
}

/** Works out anew what follows from the texts. */
export async function runRefresh(library: Library): Promise<number> {
	const progress = progressOn(process.stderr)
	const { articles: total } = await libraryState(library.db)
	const onProgress = (done: number) => progress.show(`${done} of ${total} read again`, done / total)
	const { articles, changed } = await refresh(library.db, onProgress).finally(progress.end)
	print(`${articles} articles read again; ${changed} are now understood otherwise`)
	return runSync(library)
}

/** Compares the library with the search index. */
export async function runVerify(library: Library, command: Given<'verify'>): Promise<number> {
	const found = await namedDifferences(library, command)
	let left = found
	if (command.repair && found.length > 0) {
		await repair(library, found, onBusy)
		left = await namedDifferences(library, command)
	}
	if (command.json) print(JSON.stringify({ differences: found, left: left.length }))
	else if (found.length === 0) print('Postgres and the search index agree')
	else if (command.repair)
		print(`${found.length} differences, ${left.length} left after the repair`)
	else print(`${found.length} differences: npm run indexer -- verify --repair`)
	return left.length === 0 ? 0 : 1
}

async function namedDifferences(library: Library, { json }: Given<'verify'>) {
	const found: Difference[] = []
	for await (const difference of differences(library)) {
		found.push(difference)
		if (!json) print(differenceText(difference))
	}
	return found
}

/** Brings the database to the newest schema. */
export async function runMigrate(library: Library): Promise<number> {
	await makeIndexesReady(library)
	print('The database has the newest schema, and the search indexes are there')
	return 0
}
