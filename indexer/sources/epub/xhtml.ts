import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { whyUnsafe } from '../feed/xml.ts'
import { pageText } from '../html/encoding.ts'
import { isTooDeep, whyTooCostly } from '../jsonl/html-guard.ts'

/** The text of an XHTML file in the form that a reader of HTML takes, or the reason why it is not read. */
export function htmlIn(bytes: Uint8Array): { html: string } | { reason: string } {
	const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
	const { text } = isWide ? { text: new TextDecoder('utf-16le').decode(bytes) } : pageText(bytes)
	if (whyUnsafe(text)) return { reason: 'It declares entities of its own, which no EPUB needs.' }
	const plain = text
		.replace(/^\s*<\?xml[^>]*>/u, '')
		.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, inner: string) =>
			inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
		)
	const html = withEndTags(plain)
	const why = whyTooCostly(html)
	return why ? { reason: why } : { html }
}

/** The tree of such a text. */
export function treeOf(html: string): Root | { reason: string } {
	const tree = fromHtml(html)
	return isTooDeep(tree) ? { reason: 'The html nests its elements too deep.' } : tree
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu

/** XML closes an element in its own tag (`<a id="p1"/>`), which HTML reads as one left open. */
function withEndTags(xml: string): string {
	const pieces: string[] = []
	let done = 0
	for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
		if (xml.startsWith('<!--', at)) {
			const end = xml.indexOf('-->', at + 4)
			at = end < 0 ? xml.length : end + 3
			continue
		}
		const name = /^<([a-z][\w:-]*)/iu.exec(xml.slice(at, at + 60))?.[1]
		const end = name === undefined ? at + 1 : endOfTag(xml, at + 1)
		if (name !== undefined && xml[end - 2] === '/' && !VOID.test(name)) {
			pieces.push(xml.slice(done, end - 2), `></${name}>`)
			done = end
		}
		at = end
	}
	return [...pieces, xml.slice(done)].join('')
}

/** Where a tag ends; a sign within quotes does not end it. */
function endOfTag(xml: string, from: number): number {
	let quote = ''
	for (let at = from; at < xml.length; at++) {
		const sign = xml[at] ?? ''
		if (quote) {
			if (sign === quote) quote = ''
		} else if (sign === '"' || sign === "'") quote = sign
		else if (sign === '>') return at + 1
	}
	return xml.length
}
