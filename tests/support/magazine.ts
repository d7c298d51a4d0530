import { gzipSync } from 'node:zlib'
import type { Reply } from './site.ts'

interface ArticlePage {
	title?: string
	text?: string
	/** The address that it calls its own. */
	canonical?: string
	head?: string
	/** Paths that it links to. */
	links?: readonly string[]
}

/** A page of an article as SPIP's newer templates make it. */
export function anArticlePage(n: number, page: ArticlePage = {}): string {
	const { title = `The Harbour Minutes, part ${n}`, canonical, head = '', links = [] } = page
	const text = page.text ?? `The pilots of quay ${n} met on the ice and counted their lamps again.`
	return `<!DOCTYPE html><html lang="en"><head><title>${title} - The Quay</title>
<meta name="generator" content="SPIP 4.1.5">${canonical ? `<link rel="canonical" href="${canonical}">` : ''}${head}</head>
<body class="page_article"><div class="hentry"><div class="cartouche"><h1 class="entry-title article-titre-${n}">${title}</h1>
<abbr class="published" title="2019-03-06T10:00:00Z">Wednesday 6 March 2019</abbr></div>
<div class="texte"><p>${text}</p><p>Nobody was told where lamp number ${n} had gone, and nobody asked.</p></div></div>
${linksTo(links)}</body></html>`
}

/** A page that leads to others. */
export function aListPage(title: string, links: readonly string[], head = ''): string {
	return `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta name="generator" content="SPIP 4.1.5">${head}</head>
<body class="page_rubrique"><h1>${title}</h1>${linksTo(links)}</body></html>`
}

export function linksTo(paths: readonly string[]): string {
	return paths.map((path) => `<p><a href="${path}">${path}</a></p>`).join('')
}

export function aSitemap(paths: readonly (string | { path: string; changed: string })[]): Reply {
	const entries = paths.map((entry) => {
		const { path, changed } = typeof entry === 'string' ? { path: entry, changed: null } : entry
		return `<url><loc>${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`
	})
	const ns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
	return xml(`<?xml version="1.0" encoding="UTF-8"?><urlset ${ns}>${entries.join('')}</urlset>`)
}

export function aSitemapIndex(paths: readonly string[]): Reply {
	const entries = paths.map((path) => `<sitemap><loc>${path}</loc></sitemap>`)
	return xml(`<?xml version="1.0"?><sitemapindex>${entries.join('')}</sitemapindex>`)
}

export function aFeed(paths: readonly string[]): Reply {
	const items = paths.map((path) => `<item><title>${path}</title><link>${path}</link></item>`)
	return xml(`<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay</title><link>/</link>
<description>News</description>${items.join('')}</channel></rss>`)
}

/** The same as a gzip file. */
export function packed(reply: Reply): Reply {
	const body = typeof reply === 'string' ? reply : (reply.body ?? '')
	return { headers: { 'content-type': 'application/gzip' }, body: gzipSync(body) }
}

function xml(body: string): Reply {
	return { headers: { 'content-type': 'application/xml' }, body }
}
