import { flag, parsed, WrongUsage } from '../command-line.ts'

/** What any fetching from the web is told. */
export interface Fetching {
	/** How the maker of a site can reach whoever runs this. */
	contact?: string
	allowPrivate: boolean
}

export interface CrawlCommand extends Fetching {
	name: 'crawl'
	start: URL
	publication?: string
	delayMs: number
	maxPages: number
	takesPdfs: boolean
	again: boolean
	/** How often to come again; null for once. */
	everyMs: number | null
	json: boolean
}

export const fetching = { contact: { type: 'string' }, 'allow-private': flag } as const

const options = {
	...fetching,
	publication: { type: 'string' },
	delay: { type: 'string', default: '1' },
	'max-pages': { type: 'string', default: '50000' },
	pdfs: flag,
	again: flag,
	watch: flag,
	every: { type: 'string' },
	json: flag,
} as const

/** A site is asked for its news no more often than this. */
const MOST_OFTEN_MS = 60_000

/** The crawl in these arguments. Throws `WrongUsage`. */
export function crawlCommandFrom(args: string[]): CrawlCommand {
	const { values, positionals } = parsed(args, options, 1)
	const [site] = positionals
	if (site === undefined) throw new WrongUsage('crawl needs the address of a site')
	if (values.every !== undefined && !values.watch)
		throw new WrongUsage('--every says how often to come again, which only --watch does')
	return {
		name: 'crawl',
		start: siteIn(site),
		publication: values.publication,
		delayMs: secondsIn(values.delay) * 1000,
		maxPages: countIn(values['max-pages']),
		takesPdfs: values.pdfs,
		again: values.again,
		everyMs: values.watch ? durationIn(values.every ?? '6h') : null,
		json: values.json,
		...fetchingIn(values),
	}
}

export function fetchingIn(values: { contact?: string; 'allow-private': boolean }): Fetching {
	const { contact, 'allow-private': allowPrivate } = values
	if (contact !== undefined && !/^[!-'*-~]{3,200}$/u.test(contact))
		throw new WrongUsage(
			'--contact is an address of mail or of the web, without spaces or brackets',
		)
	return { contact, allowPrivate }
}

function siteIn(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : null
	if (!url || !/^https?:$/u.test(url.protocol))
		throw new WrongUsage(`${text} is no address of a site, such as https://example.org/`)
	if (url.username !== '' || url.password !== '')
		throw new WrongUsage('an address with a name or a password in it is not followed')
	url.hash = ''
	return url
}

function secondsIn(text: string): number {
	const seconds = /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
	if (!(seconds <= 3600))
		throw new WrongUsage(`--delay ${text} is not a number of seconds from 0 to 3600`)
	return seconds
}

function countIn(text: string): number {
	if (!/^[1-9]\d{0,8}$/u.test(text))
		throw new WrongUsage(`--max-pages ${text} is not a number of pages`)
	return Number(text)
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function durationIn(text: string): number {
	const [, count, unit] = /^(\d{1,4})([mhd])$/u.exec(text) ?? []
	const ms = Number(count) * (UNITS[unit ?? ''] ?? Number.NaN)
	if (!(ms >= MOST_OFTEN_MS))
		throw new WrongUsage(`--every ${text} is not a time such as 30m, 6h or 1d`)
	return ms
}
