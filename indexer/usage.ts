import type { SourceFormat } from '#article/article'
import { flag, parsed, WrongUsage } from './command-line.ts'
import {
	type CrawlCommand,
	crawlCommandFrom,
	type Fetching,
	fetching,
	fetchingIn,
} from './crawl/usage.ts'

export { WrongUsage }

export const USAGE = `Usage: npm run indexer -- <command>

  import <path|url>…  [--as FORMAT] [--publication SLUG] [--dry-run] [--if-empty] [--json]
                  [--contact ADDRESS] [--allow-private]
                            read files, folders and single addresses into the library and the search index
  crawl <site>    [--publication SLUG] [--delay SECONDS] [--contact ADDRESS] [--max-pages N] [--pdfs]
                  [--again] [--watch [--every 6h]] [--allow-private] [--json]
                            follow a site and take its articles; goes on where it was stopped
  inspect <path>  [--as FORMAT] [--publication SLUG] [--json]
                            show what the reader makes of a file; writes nothing
  sync                      bring the search index what it still lacks
  rebuild                   build the search index anew beside the live one, then swap
  verify [--repair] [--json]
                            compare the library with the search index, name every difference
  status [--json]           what is here
  ledger [RUN] [--json]     what became of each input of a run (of the last one)
  migrate                   bring the database to the newest schema and make the indexes

FORMAT is one of spip-text, spip-pdf, spip-html, feed, jsonl, html, pdf, epub, warc; it is detected when not given.
Exit codes: 0 all is well, 1 something failed, 2 wrong usage.`

const FORMATS: readonly SourceFormat[] = [
	'spip-text',
	'spip-pdf',
	'spip-html',
	'feed',
	'jsonl',
	'html',
	'pdf',
	'epub',
	'warc',
]

interface Reading {
	as?: SourceFormat
	publication?: string
	json: boolean
}

/** What the command line asks for. */
export type Command =
	| ({ name: 'import'; paths: string[]; dryRun: boolean; ifEmpty: boolean } & Reading & Fetching)
	| CrawlCommand
	| ({ name: 'inspect'; path: string } & Reading)
	| { name: 'sync' | 'rebuild' | 'migrate' | 'help' }
	| { name: 'verify'; repair: boolean; json: boolean }
	| { name: 'status'; json: boolean }
	| { name: 'ledger'; run: number | undefined; json: boolean }

const reading = { as: { type: 'string' }, publication: { type: 'string' }, json: flag } as const

/** The command in these arguments. Throws `WrongUsage`. */
export function commandFrom([name, ...args]: readonly string[]): Command {
	switch (name) {
		case 'crawl':
			return crawlCommandFrom(args)
		case 'import': {
			const options = { ...reading, ...fetching, 'dry-run': flag, 'if-empty': flag }
			const { values, positionals } = parsed(args, options, Number.POSITIVE_INFINITY)
			if (positionals.length === 0) throw new WrongUsage('import needs a path')
			const { 'dry-run': dryRun, 'if-empty': ifEmpty, as, publication, json } = values
			const given = { publication, json, ...fetchingIn(values) }
			return { name, paths: positionals, dryRun, ifEmpty, ...given, as: formatIn(as) }
		}
		case 'inspect': {
			const { values, positionals } = parsed(args, reading, 1)
			const [path] = positionals
			if (path === undefined) throw new WrongUsage('inspect needs a path')
			return { name, path, ...values, as: formatIn(values.as) }
		}
		case 'verify':
			return { name, ...parsed(args, { repair: flag, json: flag }).values }
		case 'status':
			return { name, ...parsed(args, { json: flag }).values }
		case 'ledger': {
			const { values, positionals } = parsed(args, { json: flag }, 1)
			return { name, run: runIn(positionals[0]), ...values }
		}
		case 'sync':
		case 'rebuild':
		case 'migrate':
			parsed(args, {})
			return { name }
		case 'help':
		case '--help':
		case '-h':
			return { name: 'help' }
		case undefined:
			throw new WrongUsage('there is no command')
		default:
			throw new WrongUsage(`there is no command ${name}`)
	}
}

function formatIn(text: string | undefined): SourceFormat | undefined {
	const format = FORMATS.find((known) => known === text)
	if (text !== undefined && !format) throw new WrongUsage(`there is no format ${text}`)
	return format
}

function runIn(text: string | undefined): number | undefined {
	if (text === undefined) return undefined
	if (!/^[1-9]\d{0,14}$/.test(text)) throw new WrongUsage(`${text} is not the number of a run`)
	return Number(text)
}
