import { libraryState, publicationName } from '#db/library'
import { stopEverything } from '#services/local'
import { accountOf, accountText } from './account.ts'
import { type Difference, differences } from './differences.ts'
import { importInto, rehearse } from './import.ts'
import { inspect } from './inspect.ts'
import { type Library, withLibrary } from './library.ts'
import { importProgressText, progressOn } from './progress.ts'
import { makeIndexesReady } from './push.ts'
import { rebuild } from './rebuild.ts'
import { differenceText, repair } from './repair.ts'
import type { PushReport } from './sending.ts'
import { statusOf, statusText } from './status.ts'
import { isWell, type Summary, summaryText } from './summary.ts'
import { sync } from './sync.ts'
import { explain, refusals } from './trouble.ts'
import { type Command, commandFrom, USAGE, WrongUsage } from './usage.ts'

type Given<N extends Command['name']> = Extract<Command, { name: N }>

const print = (text: string) => process.stdout.write(`${text}\n`)
const complain = (text: string) => process.stderr.write(`${text}\n`)
const onBusy = (who: string) => {
	complain(`Another program fills the search index: ${who}. Waiting for it.`)
}

// Whoever reads our output may have seen enough, as `head` does, or be gone.
for (const output of [process.stdout, process.stderr])
	output.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error
		process.exit(1)
	})

// The client of Postgres can throw where nobody catches, and then leaves its queries unanswered for ever.
process.once('uncaughtException', async (error) => {
	complain(explain(error))
	await stopEverything()
	process.exit(1)
})

try {
	process.exitCode = await run(commandFrom(process.argv.slice(2)))
} catch (error) {
	if (error instanceof WrongUsage) complain(`${error.message}\n\n${USAGE}`)
	else complain(explain(error))
	process.exitCode = error instanceof WrongUsage ? 2 : 1
}

/** Does what is asked; gives the exit code. */
async function run(command: Command): Promise<number> {
	switch (command.name) {
		case 'help':
			print(USAGE)
			return 0
		case 'inspect':
			return runInspect(command)
		case 'import':
			return withLibrary({ migrates: !command.dryRun }, (library) => runImport(library, command))
		case 'sync':
			return withLibrary({ migrates: true }, runSync)
		case 'rebuild':
			return withLibrary({ migrates: true }, runRebuild)
		case 'verify':
			return withLibrary({ migrates: true }, (library) => runVerify(library, command))
		case 'migrate':
			return withLibrary({ migrates: true }, runMigrate)
		case 'status':
			return withLibrary({ migrates: false }, (library) => runStatus(library, command))
		case 'ledger':
			return withLibrary({ migrates: false }, (library) => runLedger(library, command))
	}
}

async function runInspect({ path, as, publication, json }: Given<'inspect'>): Promise<number> {
	let failed = 0
	const colour = process.stdout.isTTY === true
	for await (const { failed: isFailed, text } of inspect(path, { as, publication, json, colour })) {
		if (isFailed) failed++
		if (isFailed) complain(text)
		else print(text)
	}
	return failed === 0 ? 0 : 1
}

async function runImport(library: Library, command: Given<'import'>): Promise<number> {
	const { paths, as, publication, dryRun, ifEmpty, json } = command
	if (ifEmpty) {
		const { articles } = await libraryState(library.db)
		if (articles > 0) return runSync(library)
	}
	const progress = progressOn(process.stderr)
	const options = {
		as,
		publication: publication && (await publicationName(library.db, publication)),
		command: process.argv.slice(2).join(' '),
		onBusy,
		onProgress: (now: Parameters<typeof importProgressText>[0]) => {
			progress.show(importProgressText(now), now.share)
		},
	}
	const importing = dryRun ? rehearse(library, paths, options) : importInto(library, paths, options)
	const summary: Summary = await importing.finally(progress.end)
	print(json ? JSON.stringify(summary) : summaryText(summary))
	return isWell(summary) ? 0 : 1
}

async function runSync(library: Library): Promise<number> {
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

async function runRebuild(library: Library): Promise<number> {
	const progress = progressOn(process.stderr)
	const onProgress = ({ indexed, total }: { indexed: number; total: number }) =>
		progress.show(`${indexed} of ${total} in the new index`, indexed / total)
	const count = await rebuild(library, { onProgress, onBusy }).finally(progress.end)
	print(`The search index is built anew: ${count} articles`)
	return 0
}

async function runVerify(library: Library, command: Given<'verify'>): Promise<number> {
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

async function runMigrate(library: Library): Promise<number> {
	await makeIndexesReady(library)
	print('The database has the newest schema, and the search indexes are there')
	return 0
}

async function runStatus(library: Library, { json }: Given<'status'>): Promise<number> {
	const status = await statusOf(library)
	print(json ? JSON.stringify(status) : statusText(status))
	return 0
}

async function runLedger(library: Library, { run, json }: Given<'ledger'>): Promise<number> {
	const account = await accountOf(library, run)
	if (!account) {
		complain(run === undefined ? 'Nothing was imported yet' : `There is no run ${run}`)
		return 1
	}
	print(json ? JSON.stringify(account) : accountText(account))
	return 0
}
