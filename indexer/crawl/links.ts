import type { Element, Root } from 'hast'

import { sha256 } from '#db/record'
import { tidy } from '../clean/text.ts'
import { textOf, textProperty } from '../sources/html/nodes.ts'
import { metasOf, pageIn } from '../sources/html/page.ts'
import { selectAll } from '../sources/html/select.ts'

/** What a crawl needs of a page: where it leads, and whether it is what its address promises. */
export interface Outline {
	title: string
	/** Where the page says it stands, or null. */
	canonical: URL | null
	/** The same for pages that say the same. */
	textHash: string
	links: URL[]
	feeds: URL[]
	/** Made by SPIP, whose other entrances are known. */
	isSpip: boolean
	/** The page asks that it be left out of indexes. */
	isUnlisted: boolean
}

/** The outline of a page, or the reason why it is not read. Links that ask not to be followed are none. */
export function outlineOf(html: string, url: URL): Outline | { reason: string } {
	const page = pageIn(html, { fileName: '', url: url.href })
	if ('reason' in page) return page
	const { tree } = page
	const wishes = metasOf(tree, 'robots').join(',').toLowerCase()
	const base = page.base ?? url.href
	const follows = !/nofollow|none/u.test(wishes)
	return {
		title: page.label,
		canonical: leadsTo(selectAll('link[rel~="canonical"]', tree)[0], base),
		textHash: sha256(tidy(textOf(tree))),
		links: follows ? linksIn(tree, base) : [],
		feeds: selectAll(
			'link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"]',
			tree,
		).flatMap((link) => leadsTo(link, base) ?? []),
		isSpip: /^spip/iu.test(metasOf(tree, 'generator')[0] ?? ''),
		isUnlisted: /noindex|none/u.test(wishes),
	}
}

function linksIn(tree: Root, base: string): URL[] {
	return selectAll('a[href], area[href], link[rel~="next"]', tree)
		.filter((link) => !saysNoFollow(link))
		.flatMap((link) => leadsTo(link, base) ?? [])
}

function saysNoFollow({ properties: { rel } }: Element): boolean {
	return Array.isArray(rel) && rel.some((word) => String(word).toLowerCase() === 'nofollow')
}

function leadsTo(link: Element | undefined, base: string): URL | null {
	const href = link && textProperty(link, 'href')
	if (!href || !URL.canParse(href, base)) return null
	const url = new URL(href, base)
	url.hash = ''
	return /^https?:$/u.test(url.protocol) ? url : null
}
