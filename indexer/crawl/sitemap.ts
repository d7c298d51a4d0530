/** What a sitemap lists: pages with the time of their last change as given, and further sitemaps. */
export interface Sitemap {
	pages: { url: URL; changed: string | null }[]
	sitemaps: URL[]
}

/** The protocol's own bound. */
const MOST = 50_000

/** The addresses of a sitemap or of an index of sitemaps; null when the text is neither. */
export function sitemapIn(xml: string): Sitemap | null {
	const root = /<(?:\w+:)?(urlset|sitemapindex)\b/u.exec(xml.slice(0, 10_000))?.[1]
	if (!root) return null
	const sitemap: Sitemap = { pages: [], sitemaps: [] }
	const entry = root === 'urlset' ? 'url' : 'sitemap'
	for (const part of partsOf(xml, entry)) {
		const url = addressIn(textIn(part, 'loc'))
		if (!url) continue
		if (root === 'sitemapindex') sitemap.sitemaps.push(url)
		else sitemap.pages.push({ url, changed: textIn(part, 'lastmod') })
		if (sitemap.pages.length + sitemap.sitemaps.length >= MOST) break
	}
	return sitemap
}

function* partsOf(xml: string, name: string): Generator<string> {
	const parting = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'u')
	const [, ...parts] = xml.split(parting)
	for (const part of parts) yield part
}

function textIn(part: string, name: string): string | null {
	const found = new RegExp(
		`<(?!image:|video:)(?:\\w+:)?${name}>([^<]{1,2000}|\\s*<!\\[CDATA\\[[^\\]]{1,2000}\\]\\]>\\s*)</`,
		'u',
	)
	const text = found.exec(part)?.[1]?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/gu, '')
	return text ? unescaped(text.trim()) || null : null
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
	return text.replace(
		/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos));/giu,
		(all, ten, hex, name) =>
			name
				? (NAMED[name.toLowerCase()] ?? all)
				: String.fromCodePoint(ten ? Number(ten) : Number.parseInt(hex, 16)),
	)
}

function addressIn(text: string | null): URL | null {
	return text && URL.canParse(text) && /^https?:/iu.test(text) ? new URL(text) : null
}
