import { escapeHtml } from '#article/markup'
import { anEpub } from '#support/epub'
import { anArticlePage } from '#support/magazine'
import { paragraphs } from '#support/pages/prose'
import { aWarc } from '#support/warc'

/** Closes whatever the payload before left open, so that the next one is read as itself. */
const CLOSED = `"'>--></script></style></textarea></title></noscript></noembed></noframes></iframe></xmp></template></select></math></svg></object></form></table></button></b></a>`

const marked = (texts: readonly string[]) =>
	texts.map((text, n) => `<p>Hostile ${n}: ${text}${CLOSED}</p>`).join('\n')

/** Without what makes a page be refused as a whole; costly-inputs.test.ts tries that. */
const asPage = (texts: readonly string[]) =>
	texts.map((text) => text.replaceAll('\0', '').replace('<!ENTITY', '<!ELEMENT'))

/** A library's worth of files that hold these texts wherever a text can stand, by name; each piece is an article in each. */
export function hostileFiles(pieces: readonly string[][]): Record<string, string | Uint8Array> {
	const pages = pieces.map(asPage)
	const bodies = pages.map((texts) => `${paragraphs()}${marked(texts)}`)
	return {
		'records.jsonl': pages.flatMap(records).map(line).join(''),
		'feed.xml': feedOf(pages, bodies),
		'book.epub': anEpub({
			contents: bodies.map((_, n) => [`c${n}.xhtml`, `Hostile chapter ${n}`]),
			texts: Object.fromEntries(bodies.map((body, n) => [`c${n}.xhtml`, chapter(body, n)])),
		}),
		'pages.warc': aWarc(
			bodies.map((body, n) => ({
				target: `https://warc.example/page-${n}`,
				body: pageOf(body, pages[n]!, n),
			})),
		),
		...Object.fromEntries(
			bodies.map((body, n) => [`page-${n}.html`, pageOf(body, pages[n]!, n + 500)]),
		),
		...Object.fromEntries(bodies.map((body, n) => [`spip-${n}.html`, spipPage(body, n)])),
	}
}

const line = (record: object) => `${JSON.stringify(record)}\n`

function records(texts: string[], n: number): object[] {
	const all = texts.join(' ¦ ')
	const said = {
		...{ title: all, kicker: all, subtitle: all, standfirst: all, publication: `Hostile ${n}` },
		...{ copyright: all, postscript: all, source: { name: all, url: ODD_ADDRESS } },
		...{ authors: texts, topics: texts, issue: { number: `H${n}`, month: '2020-01' } },
	}
	const footnotes = texts.map((text, at) => ({ marker: String(at + 1), text }))
	const calls = texts.map((text, at) => `${text}[${at + 1}]`).join('\n\n')
	return [
		{ id: `hostile-fields-${n}`, ...said, text: calls, footnotes },
		{
			id: `hostile-html-${n}`,
			title: `Hostile html ${n}`,
			url: `${ODD_ADDRESS}${n}`,
			html: marked(texts),
		},
	]
}

const ODD_ADDRESS = `https://elsewhere.example/"onmouseover="pwn()`

const chapter = (body: string, n: number) => `<h1>Hostile chapter ${n}</h1>${body}`

const pageOf = (body: string, texts: readonly string[], n: number) =>
	`<!DOCTYPE html><html lang="en"><head><title>${escapeHtml(texts.join(' '))}</title>
<meta property="og:type" content="article"><meta name="author" content="${escapeHtml(texts[0]!).replaceAll('"', '&quot;')}">
<link rel="canonical" href="https://page.example/hostile-${n}"></head>
<body><main><h1>${escapeHtml(texts.join(' '))}</h1><div class="entry-content" itemprop="articleBody">${body}</div></main></body></html>`

const spipPage = (body: string, n: number) =>
	anArticlePage(n + 1, {
		title: `Hostile spip ${n}`,
		canonical: `https://spip.example/spip.php?article${n + 1}`,
		text: `</p>${body}<p>`,
	})

function feedOf(pages: readonly string[][], bodies: readonly string[]): string {
	const items = bodies.map(
		(body, n) => `<item><title>${escapeHtml(pages[n]!.slice(0, 10).join(' '))}</title>
<link>https://feed.example/item-${n}</link><guid isPermaLink="false">${n}</guid>
<dc:creator>${escapeHtml(pages[n]![0]!)}</dc:creator><category>${escapeHtml(pages[n]![1] ?? '')}</category>
<content:encoded>${escapeHtml(body)}</content:encoded></item>`,
	)
	return printable(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hostile</title><link>https://feed.example/</link>
<description>x</description>${items.join('\n')}</channel></rss>`)
}

/** Without what XML cannot hold. */
const printable = (xml: string) =>
	xml.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
