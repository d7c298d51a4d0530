import { libraryState, publicationName } from '#db/library'
import { type ImportOptions, importInto, rehearse } from '../import.ts'
import { inspect } from '../inspect.ts'
import type { Library } from '../library.ts'
import { importProgressText, progressOn } from '../progress.ts'
import { retriesOf } from '../retry.ts'
import { isWell, type Summary, summaryText } from '../summary.ts'
import type { Given } from '../usage.ts'
import { addressReader } from '../web/addresses.ts'
import { runSync } from './indexing.ts'
import { complain, onBusy, print } from './printing.ts'

/** Shows what the reader makes of a file. */
export async function runInspect({
	path,
	as,
	publication,
	json,
}: Given<'inspect'>): Promise<number> {
	let failed = 0
	const colour = process.stdout.isTTY === true
	for await (const { failed: isFailed, text } of inspect(path, { as, publication, json, colour })) {
		if (isFailed) failed++
		if (isFailed) complain(text)
		else print(text)
	}
	return failed === 0 ? 0 : 1
}

/** Reads files, folders and addresses into the library. */
export async function runImport(library: Library, command: Given<'import'>): Promise<number> {
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

/** Reads again what failed. */
export async function runRetry(library: Library, command: Given<'retry'>): Promise<number> {
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
