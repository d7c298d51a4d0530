import { type AnyFeed, type AtomFeed, parseFeed, type RssFeed } from 'feedsmith'
import { escapeHtml } from '#article/markup'

/** One item as the feed gives it, RSS and Atom alike; texts are HTML. */
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
	return {
		reason:
			'It is no RSS 2.0 or Atom feed that can be read: the file is cut off, or its tags do not match.',
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
		})),
	}
}

function pageIn(links: readonly Partial<AtomFeed.Link<string>>[] | undefined): string | undefined {
	const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
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
