import { type AnyFeed, type AtomFeed, parseFeed, type RssFeed } from 'feedsmith'
import type { Translation } from '#article/article'
import { escapeHtml } from '#article/markup'

/** One item as the feed gives it, whatever its kind; texts are HTML. */
export interface Item {
	addresses: string[]
	title: string
	creators: string[]
	/** The first date of publication, as printed. */
	date: string | null
	language: string | null
	topics: string[]
	introduction: string | null
	content: string | null
	translations: Translation[]
}

export interface Feed {
	title: string | null
	address: string | null
	items: Item[]
}

/** The items of a feed in its order, or the reason why it cannot be read. */
export function feedIn(xml: string): Feed | { reason: string } {
	const parsed = parse(xml)
	if (parsed?.format === 'rss') return fromRss(parsed.feed)
	if (parsed?.format === 'atom') return fromAtom(parsed.feed)
	if (parsed?.format === 'rdf') return fromRdf(parsed.feed)
	return {
		reason:
			'It is no RSS or Atom feed that can be read: the file is cut off, or its tags do not match.',
	}
}

function parse(xml: string): AnyFeed | null {
	try {
		return parseFeed(xml)
	} catch {
		// The parser says no more than that the feed is invalid; the caller says it in words.
		return null
	}
}

function fromRss(feed: Extract<AnyFeed, { format: 'rss' }>['feed']): Feed {
	return {
		title: feed.title ?? null,
		address: feed.link ?? null,
		items: (feed.items ?? []).map((item) => ({
			addresses: present([item.link, item.guid?.value]),
			title: item.title ?? '',
			creators: present(item.dc?.creators ?? (item.authors ?? []).map(personIn)),
			date: item.dc?.dates?.[0] ?? item.pubDate ?? null,
			language: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.language ?? null,
			topics: present([
				...(item.dc?.subjects ?? []),
				...(item.categories ?? []).map(({ name }) => name),
			]),
			introduction: item.description ?? null,
			content: item.content?.encoded ?? null,
			translations: [],
		})),
	}
}

/** RSS 1.0, whose items stand beside the channel and say nearly all in Dublin Core. */
function fromRdf(feed: Extract<AnyFeed, { format: 'rdf' }>['feed']): Feed {
	return {
		title: feed.title ?? null,
		address: feed.link ?? null,
		items: (feed.items ?? []).map((item) => ({
			addresses: present([item.link, item.rdf?.about]),
			title: item.title ?? '',
			creators: present(item.dc?.creators ?? []),
			date: item.dc?.dates?.[0] ?? null,
			language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
			topics: present(item.dc?.subjects ?? []),
			introduction: item.description ?? null,
			content: item.content?.encoded ?? null,
			translations: [],
		})),
	}
}

/** The name in an author of RSS, which is an address of mail with the name in brackets, or just a name. */
function personIn({ name, email }: RssFeed.Person): string | undefined {
	return name ?? (email?.includes('@') ? undefined : email)
}

function fromAtom(feed: Extract<AnyFeed, { format: 'atom' }>['feed']): Feed {
	return {
		title: feed.title?.value ?? null,
		address: pageIn(feed.links) ?? null,
		items: (feed.entries ?? []).map((entry) => ({
			addresses: present([pageIn(entry.links), entry.id]),
			title: htmlIn(entry.title) ?? '',
			creators: present(entry.dc?.creators ?? (entry.authors ?? []).map(({ name }) => name)),
			date: entry.published ?? entry.dc?.dates?.[0] ?? null,
			language: entry.xml?.lang ?? entry.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
			topics: present([
				...(entry.dc?.subjects ?? []),
				...(entry.categories ?? []).map(({ label, term }) => label ?? term),
			]),
			introduction: htmlIn(entry.summary),
			content: htmlIn(entry.content),
			translations: translationsIn(entry.links),
		})),
	}
}

function pagesAmong(links: readonly Partial<AtomFeed.Link<string>>[] | undefined) {
	return (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
}

/** Pages beside the first that name a language which no page before has. */
function translationsIn(links: readonly Partial<AtomFeed.Link<string>>[] | undefined) {
	const own = pageIn(links)
	return pagesAmong(links).flatMap(({ href, hreflang }): Translation[] =>
		href && hreflang && href !== own && /^https?:/u.test(href)
			? [{ language: hreflang.toLowerCase(), url: href }]
			: [],
	)
}

function pageIn(links: readonly Partial<AtomFeed.Link<string>>[] | undefined): string | undefined {
	const pages = pagesAmong(links)
	return (pages.find(({ type }) => !type || /html/iu.test(type)) ?? pages[0])?.href
}

/** A text of Atom as HTML: it is plain unless it says that it is not. */
function htmlIn(text: { value?: string; type?: string } | undefined): string | null {
	if (text?.value === undefined) return null
	return /html/iu.test(text.type ?? '') ? text.value : escapeHtml(text.value)
}

function present(texts: readonly (string | undefined)[]): string[] {
	return texts.flatMap((text) => text?.trim() || [])
}
