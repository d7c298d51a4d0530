import { fromHtml } from 'hast-util-from-html'
import { isoDate, readDate } from '#article/printed-dates'
import { NO_CALLS } from '../../clean/calls.ts'
import { inlineOf } from '../../clean/inline.ts'
import { tidy } from '../../clean/text.ts'
import { slugIdentity, spipIdentity } from '../identity.ts'
import { whyTooCostly } from '../jsonl/html-guard.ts'
import type { Feed, Item } from './items.ts'

export interface Identity {
	url: string
	id: string
	/** Further addresses that the item gives, on the same host: its permanent one, the one with SPIP's number. */
	alsoAt: string[]
}

/** Where an item's page is and the id that follows from it; the address may have a number or only words. */
export function identityOf({ addresses }: Item, feed: Feed): Identity | null {
	const home = webAddress(feed.address ?? '', undefined)
	const pages = addresses.flatMap((address) => webAddress(address, home) ?? [])
	const [url, ...others] = new Set(pages)
	const numbered = pages.flatMap((page) => spipIdentity(page, '') ?? [])
	const id = numbered[0] ?? (url === undefined ? null : slugIdentity(url))
	if (url === undefined || id === null) return null
	const hostOf = (address: string) => new URL(address).hostname.replace(/^www\./u, '')
	return { url, id, alsoAt: others.filter((other) => hostOf(other) === hostOf(url)) }
}

function webAddress(address: string, base: string | undefined): string | undefined {
	if (!base && !/^https?:/iu.test(address)) return undefined
	if (!URL.canParse(address, base)) return undefined
	const { href, protocol } = new URL(address, base)
	return /^https?:$/u.test(protocol) ? href : undefined
}

/** The names in bylines that a feed joins by commas. */
export function namesIn(creators: readonly string[]): string[] {
	const names: string[] = []
	for (const part of creators.flatMap((creator) => tidy(creator).split(/, | ?; ?/u))) {
		const name = tidy(part)
		// `Martin Luther King, Jr.` is one name.
		if (/^(?:Jr|Sr|I{2,3}|IV)\.?$/u.test(name) && names.length > 0)
			names.push(`${names.pop()}, ${name}`)
		else if (name !== '') names.push(name)
	}
	return [...new Set(names)]
}

/** A title as text: many feeds write it as HTML. */
export function titleIn(title: string): string {
	if (!/<\/?[a-z][^<>]*>|&#?\w+;/iu.test(title) || whyTooCostly(title)) return tidy(title)
	return tidy(inlineOf(fromHtml(title, { fragment: true }), NO_CALLS).text)
}

/** The day of a date in either of the two forms of feeds; null when it is none. */
export function dayIn(date: string): string | null {
	if (date.length > 100) return null
	const day = /^(?:\p{L}{3,},?\s+)?(\d{1,2}\s+\p{L}{3,}\s+\d{4})\b/u.exec(date.trim())?.[1]
	return isoDate(date) ?? readDate(day ?? date)?.iso ?? null
}
