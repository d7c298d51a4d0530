import { openFailures } from '#db/failures'
import { joinArticles } from '#db/joining'
import { libraryState, publicationName } from '#db/library'
import { mailerOn } from '#mail/mailer'
import { stopEverything } from '#services/local'
import { accountOf, accountText, failuresText } from './account.ts'
import { correcting } from './correct.ts'
import { crawlSite } from './crawl/crawl.ts'
import { type CrawlProgress, crawlProgressText, timeText } from './crawl/pulse.ts'
import { type CrawlReport, isGood, reportText } from './crawl/report.ts'
import { watchSite } from './crawl/watch.ts'
import { type Difference, differences } from './differences.ts'
import { mailDigests } from './digest/digest.ts'
import { digestText, isWellMailed } from './digest/report.ts'
import { type DigestSetting, digestSetting } from './digest/setting.ts'
import { holding } from './held.ts'
import { type ImportOptions, importInto, rehearse } from './import.ts'
import { inspect } from './inspect.ts'
import { untilToldToStop } from './interrupt.ts'
import { type Library, withLibrary } from './library.ts'
import { importProgressText, progressOn } from './progress.ts'
import { makeIndexesReady } from './push.ts'
import { rebuild } from './rebuild.ts'
import { refresh } from './refresh.ts'
import { differenceText, repair } from './repair.ts'
import { retriesOf } from './retry.ts'
import type { PushReport } from './sending.ts'
import { starting } from './start-here.ts'
import { statusOf, statusText } from './status.ts'
import { isWell, type Summary, summaryText } from './summary.ts'
import { sync } from './sync.ts'
import { explain, refusals } from './trouble.ts'
import { understand } from './understand.ts'
import { type Command, commandFrom, USAGE, WrongUsage } from './usage.ts'
import { addressReader } from './web/addresses.ts'

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
		case 'crawl':
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runCrawl(library, command, stop)),
			)
		case 'sync':
			return withLibrary({ migrates: true }, runSync)
		case 'rebuild':
			return withLibrary({ migrates: true }, runRebuild)
		case 'refresh':
			return withLibrary({ migrates: true }, runRefresh)
		case 'digest': {
			const setting = digestSetting()
			return withLibrary({ migrates: true }, (library) =>
				untilToldToStop((stop) => runDigest(library, setting, stop)),
			)
		}
		case 'verify':
			return withLibrary({ migrates: true }, (library) => runVerify(library, command))
		case 'migrate':
			return withLibrary({ migrates: true }, runMigrate)
		case 'status':
			return withLibrary({ migrates: false }, (library) => runStatus(library, command))
		case 'ledger':
			return withLibrary({ migrates: false }, (library) => runLedger(library, command))
		case 'failed':
			return withLibrary({ migrates: false }, (library) => runFailed(library, command))
		case 'retry':
			return withLibrary({ migrates: true }, (library) => runRetry(library, command))
		case 'correct':
			return withLibrary({ migrates: true }, (library) => runCorrect(library, command))
		case 'held':
			return withLibrary({ migrates: true }, (library) => runHeld(library, command))
		case 'start-here':
			return withLibrary({ migrates: true }, (library) => runStartHere(library, command))
		case 'join':
			return withLibrary({ migrates: true }, (library) => runJoin(library, command))
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
	const { paths, as, publication, contact, allowPrivate, dryRun, ifEmpty, json } = command
	if (ifEmpty) {
		const { articles } = await libraryState(library.db)
		if (articles > 0) return runSync(library)
	}
	const named = publication && (await publicationName(library.db, publication))
	const web = addressReader({ contact, allowPrivate })
	const given = { as, publication: named, readAddress: web.read }
	return runReading(json, (options) =>
		dryRun
			? rehearse(library, paths, { ...given, ...options })
			: importInto(library, paths, { ...given, ...options }),
	).finally(web.close)
}

async function runRetry(library: Library, command: Given<'retry'>): Promise<number> {
	const { run, contact, allowPrivate, json } = command
	const retries = await retriesOf(library.db, run)
	if (retries.length === 0 && !json) {
		print(
			run === undefined
				? 'Nothing failed that is to be tried again'
				: `Nothing failed in run ${run} that has not gone well since`,
		)
		return 0
	}
	const web = addressReader({ contact, allowPrivate })
	return runReading(json, (options) =>
		importInto(library, [], { ...options, retries, readAddress: web.read }),
	).finally(web.close)
}

/** Shows a reading of inputs as it goes, and what it came to. */
async function runReading(
	json: boolean,
	read: (options: Pick<ImportOptions, 'command' | 'onBusy' | 'onProgress'>) => Promise<Summary>,
): Promise<number> {
	const progress = progressOn(process.stderr)
	const reading = read({
		command: process.argv.slice(2).join(' '),
		onBusy,
		onProgress: (now) => progress.show(importProgressText(now), now.share),
	})
	const summary = await reading.finally(progress.end)
	print(json ? JSON.stringify(summary) : summaryText(summary))
	return isWell(summary) ? 0 : 1
}

async function runCrawl(
	library: Library,
	command: Given<'crawl'>,
	stop: AbortSignal,
): Promise<number> {
	const { start, publication, everyMs, json } = command
	const progress = progressOn(process.stderr)
	stop.addEventListener('abort', () => complain('Stopping after the page at hand…'))
	const options = {
		...command,
		publication: publication && (await publicationName(library.db, publication)),
		command: process.argv.slice(2).join(' '),
		onBusy,
		stop,
		onProgress: (now: CrawlProgress) => progress.show(crawlProgressText(now), now.share),
	}
	const tell = (report: CrawlReport) => {
		progress.end()
		print(json ? JSON.stringify(report) : reportText(report))
		return stop.aborted ? 130 : isGood(report) ? 0 : 1
	}
	if (everyMs === null) return tell(await crawlSite(library, start, options).finally(progress.end))
	const onTrouble = (error: unknown, waitMs: number) => {
		progress.end()
		complain(`${explain(error)} Trying again in ${timeText(waitMs / 1000)}.`)
	}
	await watchSite(library, start, { ...options, everyMs, onRound: tell, onTrouble })
	return 0
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

async function runRefresh(library: Library): Promise<number> {
	const progress = progressOn(process.stderr)
	const { articles: total } = await libraryState(library.db)
	const onProgress = (done: number) => progress.show(`${done} of ${total} read again`, done / total)
	const { articles, changed } = await refresh(library.db, onProgress).finally(progress.end)
	print(`${articles} articles read again; ${changed} are now understood otherwise`)
	return runSync(library)
}

async function runDigest(
	library: Library,
	{ mail, site }: DigestSetting,
	stop: AbortSignal,
): Promise<number> {
	stop.addEventListener('abort', () => complain('Stopping after the mail at hand…'))
	const onFailure = ({ message }: Error) => complain(message)
	const report = await mailDigests(library, { mailer: mailerOn(mail), site, stop, onFailure })
	print(digestText(report))
	return stop.aborted ? 130 : isWellMailed(report) ? 0 : 1
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

async function runLedger(library: Library, command: Given<'ledger'>): Promise<number> {
	const { run, outcome, json } = command
	const account = await accountOf(library, run, { outcome })
	if (!account) {
		complain(run === undefined ? 'Nothing was imported yet' : `There is no run ${run}`)
		return 1
	}
	print(json ? JSON.stringify(account) : accountText(account))
	return 0
}

async function runFailed({ db }: Library, { json }: Given<'failed'>): Promise<number> {
	const failures = await openFailures(db)
	print(json ? JSON.stringify({ failures }) : failuresText(failures))
	return 0
}

async function runCorrect(library: Library, command: Given<'correct'>): Promise<number> {
	const { isDone, isChanged, text } = await correcting(library, command)
	if (isDone) print(text)
	else complain(text)
	if (!isDone) return 1
	return isChanged ? runSync(library) : 0
}

async function runHeld(library: Library, command: Given<'held'>): Promise<number> {
	const { isDone, isChanged, text } = await holding(library, command)
	if (isDone) print(text)
	else complain(text)
	if (!isDone) return 1
	return isChanged ? runSync(library) : 0
}

async function runStartHere(library: Library, command: Given<'start-here'>): Promise<number> {
	const { isDone, text } = await starting(library, command)
	if (isDone) print(text)
	else complain(text)
	return isDone ? 0 : 1
}

async function runJoin(library: Library, { article, other }: Given<'join'>): Promise<number> {
	const outcome = await joinArticles(library.db, { keep: article, other, understand })
	if (outcome !== 'joined') {
		complain(
			outcome === 'unknown'
				? `${article} and ${other} are not both here`
				: 'They are one article already',
		)
		return 1
	}
	print(`${other} is joined to ${article}, and its id leads there`)
	return runSync(library)
}
