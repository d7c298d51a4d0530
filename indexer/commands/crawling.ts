import { publicationName } from '#db/library'
import { crawlSite } from '../crawl/crawl.ts'
import { type CrawlProgress, crawlProgressText, timeText } from '../crawl/pulse.ts'
import { type CrawlReport, isGood, reportText } from '../crawl/report.ts'
import { watchSite } from '../crawl/watch.ts'
import type { Library } from '../library.ts'
import { progressOn } from '../progress.ts'
import { explain } from '../trouble.ts'
import type { Given } from '../usage.ts'
import { complain, onBusy, print } from './printing.ts'

/** Follows a site. */
export async function runCrawl(
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
