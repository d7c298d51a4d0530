import { addressKey } from './address.ts'
import type { Article, Reference } from './article.ts'
import { publicationSlug } from './cited-source.ts'
import { slugOf } from './slug.ts'

/**
 * A place in an article that may lead to another article of the archive. `place` is `b3` or `note 2`. It leads there by
 * `address` (as `addressKey` writes it; `url` is what was printed), or by `titleKey` and the year that was cited.
 */
export interface ArchiveLink {
	place: string
	address: string | null
	url: string | null
	titleKey: string | null
	year: number | null
}

/** More than this no text links to; a page of links does. */
const MOST_LINKS = 1000

const HREF = /\bhref="([^"]+)"/giu
/** An address in plain words, also SPIP's own forms without a host and its shortcut `->art12`. */
const PRINTED = /https?:\/\/[^\s<>"“”«»]+|\bspip\.php\?article\d+|->(?:art(?:icle)?)?\d+/giu

/** Every place of an article that may lead to another one, each once, in reading order. */
export function linksIn(article: Article): ArchiveLink[] {
	const links = new Map<string, ArchiveLink>()
	const own = article.url && addressKey(article.url)
	const lead = (place: string, url: string) => {
		const address = addressOf(url, article.url)
		if (address !== null && address !== own)
			add(links, { place, address, url, titleKey: null, year: null })
	}
	for (const { id, html, text } of article.blocks)
		for (const url of urlsIn(html, text)) lead(id, url)
	for (const { marker, html, text } of article.footnotes)
		for (const url of urlsIn(html, text)) lead(`note ${marker}`, url)
	for (const reference of article.references) {
		const place = `note ${reference.note}`
		if (reference.url !== null) lead(place, reference.url)
		const titleKey = titleKeyOf(reference)
		const year = reference.date === null ? null : Number(reference.date.slice(0, 4))
		if (titleKey !== null) add(links, { place, address: null, url: null, titleKey, year })
	}
	return [...links.values()]
}

/** What an article is cited by when no address is given: its publication and its title. Null where that is one word. */
export function ownTitleKey({
	title,
	publication,
}: Pick<Article, 'title' | 'publication'>): string | null {
	const words = slugOf(title)
	return words.includes('-') ? `${slugOf(publication)} ${words}`.slice(0, LONGEST_KEY) : null
}

/** The address to compare with those of the archive; `base` is the article in which it stands. */
export function addressOf(url: string, base: string | null): string | null {
	const shortcut = /^->(?:art(?:icle)?)?(\d+)$/iu.exec(url)?.[1]
	const written = shortcut ? `spip.php?article${shortcut}` : url.replace(/&amp;|&#x26;/gu, '&')
	if (!/^(?:[a-z]+:|[#?])/iu.test(written)) {
		if (base === null || !URL.canParse(written, base)) return null
		return addressKey(new URL(written, base).href)
	}
	return addressKey(written)
}

function urlsIn(html: string, text: string): string[] {
	const urls = html.includes('href=') ? [...html.matchAll(HREF)].map(([, url = '']) => url) : []
	if (/:\/\/|spip\.php|->/u.test(text))
		urls.push(...[...text.matchAll(PRINTED)].map(([url]) => url.replace(/[.,;:!?)\]’'»]+$/u, '')))
	return urls
}

function titleKeyOf({ kind, title, container }: Reference): string | null {
	if (kind !== 'article' || title === null || container === null) return null
	const words = slugOf(title)
	return words.includes('-') ? `${publicationSlug(container)} ${words}`.slice(0, LONGEST_KEY) : null
}

const LONGEST_KEY = 300

function add(links: Map<string, ArchiveLink>, link: ArchiveLink): void {
	const key = `${link.place} ${link.address ?? ''} ${link.titleKey ?? ''}`
	if (links.size < MOST_LINKS && !links.has(key)) links.set(key, link)
}
