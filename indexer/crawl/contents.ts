import { createHash } from 'node:crypto'
import type { CrawlPage } from '#db/crawl-pages'
import { isPdf } from '../sources/bytes.ts'
import { feedOf } from '../sources/feed/source.ts'
import { rootOf } from '../sources/feed/xml.ts'
import { pageText } from '../sources/html/encoding.ts'
import { pageFormat } from '../sources/html/signs.ts'
import { gunzipped } from '../web/body.ts'
import { inUtf8 } from '../web/text.ts'
import type { Answer } from '../web/visitor.ts'
import { type Outline, outlineOf } from './links.ts'
import { type Sitemap, sitemapIn } from './sitemap.ts'

/** What an address turned out to hold. `nothing` says why it is of no use, and whether that is a fault. */
export type Contents =
	| { is: 'sitemap'; sitemap: Sitemap }
	| { is: 'feed'; addresses: URL[] }
	| { is: 'html'; bytes: Buffer; format: 'spip-html' | 'html'; outline: Outline }
	| { is: 'pdf' }
	| { is: 'nothing'; reason: string; isFault: boolean }

/** How much of a kind of address is taken at most. */
export const MOST_BYTES: Readonly<Record<CrawlPage['kind'], number>> = {
	sitemap: 50 * 2 ** 20,
	feed: 16 * 2 ** 20,
	list: 16 * 2 ** 20,
	article: 16 * 2 ** 20,
	page: 16 * 2 ** 20,
	document: 16 * 2 ** 20,
}

/** Whether what is announced as this type can be of use; what is not announced can. */
export function isUseful(contentType: string, kind: CrawlPage['kind']): boolean {
	const [type = ''] = contentType.toLowerCase().split(';')
	if (/^(?:image|audio|video|font)\//u.test(type)) return false
	if (/pdf/u.test(type)) return kind === 'document'
	if (kind === 'sitemap' || kind === 'document') return true
	return type.trim() === '' || /html|xml|rss|atom|text\/plain/u.test(type)
}

/** What an answer holds, told by the bytes and not by the address. Throws `NoAnswer` for what cannot be unpacked. */
export async function contentsOf(answer: Answer, page: Pick<CrawlPage, 'kind'>): Promise<Contents> {
	if (isPdf(answer.bytes)) return { is: 'pdf' }
	const unpacked =
		page.kind === 'sitemap' ? await gunzipped(answer.bytes, MOST_BYTES.sitemap) : answer.bytes
	const bytes = inUtf8(unpacked, answer.headers['content-type'])
	const start = bytes
		.subarray(0, 64 * 1024)
		.toString('latin1')
		.replace(/^ï»¿/u, '')
		.trimStart()
	const root = rootOf(start)
	if (root && /(?:^|:)(?:urlset|sitemapindex)$/u.test(root)) {
		const sitemap = sitemapIn(bytes.toString('utf8'))
		return sitemap ? { is: 'sitemap', sitemap } : nothing('a sitemap that cannot be read')
	}
	if (root === 'rss' || root === 'feed' || root === 'rdf:rdf')
		return feedContents(bytes, answer.url)
	const format = pageFormat(start, '.html')
	if (!format) return nothing('neither a page nor a feed')
	const outline = outlineOf(pageText(bytes).text, answer.url)
	return 'reason' in outline
		? nothing(outline.reason, true)
		: { is: 'html', bytes, format, outline }
}

/** The SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex')
}

function feedContents(bytes: Buffer, url: URL): Contents {
	const feed = feedOf(bytes)
	if ('reason' in feed) return nothing(feed.reason, true)
	const addresses = feed.items.flatMap(({ addresses: given }) => {
		const first = given.find((address) => URL.canParse(address, url))
		return first ? [new URL(first, url)] : []
	})
	return { is: 'feed', addresses }
}

function nothing(reason: string, isFault = false): Contents {
	return { is: 'nothing', reason, isFault }
}
