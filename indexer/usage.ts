import type { SourceFormat } from '#article/article'
import { flag, parsed, WrongUsage } from './command-line.ts'
import { type CorrectCommand, correctFrom } from './correct-usage.ts'
import {
	type CrawlCommand,
	crawlCommandFrom,
	type Fetching,
	fetching,
	fetchingIn,
} from './crawl/usage.ts'

import { type HeldCommand, heldFrom, holding } from './held-usage.ts'
import { type ReaderCommand, readerFrom } from './reader-usage.ts'
import { type StartHereCommand, startHereFrom } from './start-here-usage.ts'
import type { WorkCommand } from './work.ts'

export { WrongUsage }

export const USAGE = `Usage: npm run indexer -- <command>

  import <path|url>…  [--as FORMAT] [--publication SLUG] [--dry-run] [--if-empty] [--json]
                  [--contact ADDRESS] [--allow-private]
                            read files, folders and single addresses into the library and the search index
  import --retry [RUN] [--json]
                            read again what failed in a run and since (in any run), and nothing else
  crawl <site>    [--publication SLUG] [--delay SECONDS] [--contact ADDRESS] [--max-pages N] [--pdfs]
                  [--again] [--watch [--every 6h]] [--allow-private] [--json]
                            follow a site and take its articles; goes on where it was stopped
  inspect <path>  [--as FORMAT] [--publication SLUG] [--json]
                            show what the reader makes of a file; writes nothing
  sync                      bring the search index what it still lacks
  rebuild                   build the search index anew beside the live one, then swap
  refresh                   work out anew what follows from the texts (countries, references), then sync
  verify [--repair] [--json]
                            compare the library with the search index, name every difference
  status [--json]           what is here
  ledger [RUN] [--outcome OUTCOME] [--json]
                            what became of each input of a run (of the last one)
  ledger --failed [--json]  what failed in any run and never went well since
  correct <article>         the corrections that editors made
  correct <article> <field> <value> [--by NAME]
                            set a field of the head by hand, for good; lists and objects as JSON, none as ""
  correct <article> --text <was> <now> [--by NAME]
                            put a passage of the text right, wherever it stands
  correct <article> <field> --withdraw, correct <article> --text <was> --withdraw
                            take a correction back
  join <article> <other>    make two articles that are one text one: the second id then leads to the first
  held [--json]             the newer texts that wait for an editor, for many highlights would lose their place
  held --publish <article>, held --drop <article>
                            show readers the newer text, or go on with the one they see
  start-here [--json]       the lists that readers are told to start with
  start-here add <list> [--country CODE], start-here remove <list> [--country CODE]
                            put a public list on the front page or on a country's, or take it from there
  reader [list] [--json]    the editors and admins
  reader admin <address>, reader editor <address>, reader reader <address>
                            give the account of an e-mail address a role; the first admin is made so
  work [--once] [--contact ADDRESS] [--allow-private]
                            do what admins ask for on the web, one thing after the other; --once: what waits now
  digest                    mail readers what is new for their saved searches, to each what is due
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
	| ({ name: 'retry'; run: number | undefined; json: boolean } & Fetching)
	| CrawlCommand
	| ({ name: 'inspect'; path: string } & Reading)
	| { name: 'sync' | 'rebuild' | 'refresh' | 'digest' | 'migrate' | 'help' }
	| { name: 'verify'; repair: boolean; json: boolean }
	| { name: 'status'; json: boolean }
	| { name: 'ledger'; run: number | undefined; outcome: Outcome | undefined; json: boolean }
	| { name: 'failed'; json: boolean }
	| CorrectCommand
	| HeldCommand
	| StartHereCommand
	| ReaderCommand
	| WorkCommand
	| { name: 'join'; article: string; other: string }

/** One of the commands. */
export type Given<N extends Command['name']> = Extract<Command, { name: N }>

const reading = { as: { type: 'string' }, publication: { type: 'string' }, json: flag } as const
const correcting = { text: flag, withdraw: flag, by: { type: 'string' }, json: flag } as const

/** The command in these arguments. Throws `WrongUsage`. */
export function commandFrom([name, ...args]: readonly string[]): Command {
	switch (name) {
		case 'crawl':
			return crawlCommandFrom(args)
		case 'import': {
			const options = { ...reading, ...fetching, 'dry-run': flag, 'if-empty': flag, retry: flag }
			const { values, positionals } = parsed(args, options, Number.POSITIVE_INFINITY)
			const { 'dry-run': dryRun, 'if-empty': ifEmpty, retry, ...given } = values
			if (retry) return retryIn(positionals, values)
			if (positionals.length === 0) throw new WrongUsage('import needs a path')
			const { as, publication, json } = given
			const told = { publication, json, ...fetchingIn(values) }
			return { name, paths: positionals, dryRun, ifEmpty, ...told, as: formatIn(as) }
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
			const options = { json: flag, failed: flag, outcome: { type: 'string' } } as const
			const { values, positionals } = parsed(args, options, 1)
			const { json, failed, outcome } = values
			const run = runIn(positionals[0])
			if (failed && run === undefined && outcome === undefined) return { name: 'failed', json }
			return { name, run, outcome: failed ? 'failed' : outcomeIn(outcome), json }
		}
		case 'correct':
			return orWrong(correctFrom(parsed(args, correcting, 3)))
		case 'held':
			return orWrong(heldFrom(parsed(args, holding)))
		case 'start-here':
			return orWrong(startHereFrom(parsed(args, { country: { type: 'string' }, json: flag }, 2)))
		case 'reader':
			return orWrong(readerFrom(parsed(args, { json: flag }, 2)))
		case 'work': {
			const { values } = parsed(args, { ...fetching, once: flag })
			return { name, once: values.once, ...fetchingIn(values) }
		}
		case 'join': {
			const [article, other] = parsed(args, {}, 2).positionals
			if (article === undefined || other === undefined)
				throw new WrongUsage('join needs the ids of two articles')
			return { name, article, other }
		}
		case 'sync':
		case 'rebuild':
		case 'refresh':
		case 'digest':
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

function orWrong<T extends object>(found: T | { wrong: string }): T {
	if ('wrong' in found) throw new WrongUsage(found.wrong)
	return found
}

function formatIn(text: string | undefined): SourceFormat | undefined {
	const format = FORMATS.find((known) => known === text)
	if (text !== undefined && !format) throw new WrongUsage(`there is no format ${text}`)
	return format
}

function outcomeIn(text: string | undefined): Outcome | undefined {
	const outcome = OUTCOMES.find((known) => known === text)
	if (text !== undefined && !outcome)
		throw new WrongUsage(`there is no outcome ${text}; there are ${OUTCOMES.join(', ')}`)
	return outcome
}

const OUTCOMES = ['new', 'changed', 'held', 'unchanged', 'skipped', 'failed'] as const
type Outcome = (typeof OUTCOMES)[number]

interface RetryFlags {
	as?: string
	publication?: string
	contact?: string
	json: boolean
	'dry-run': boolean
	'if-empty': boolean
	'allow-private': boolean
}

function retryIn(
	[run, more]: readonly string[],
	{ as, publication, json, ...flags }: RetryFlags,
): Command {
	if (more !== undefined) throw new WrongUsage(`${more} is one argument too many`)
	if (as !== undefined || publication !== undefined || flags['dry-run'] || flags['if-empty'])
		throw new WrongUsage('--retry reads each input as it was first read; it takes no other option')
	const { contact, 'allow-private': allowPrivate } = flags
	return {
		name: 'retry',
		run: runIn(run),
		json,
		...fetchingIn({ contact, 'allow-private': allowPrivate }),
	}
}

function runIn(text: string | undefined): number | undefined {
	if (text === undefined) return undefined
	if (!/^[1-9]\d{0,14}$/.test(text)) throw new WrongUsage(`${text} is not the number of a run`)
	return Number(text)
}
