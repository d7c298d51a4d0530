import { asCp1252, asUtf8, whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import { failed, type Reading } from '../reading.ts'
import type { Chunks } from '../stream.ts'
import { draftFrom } from './article.ts'
import { type Feed, feedIn } from './items.ts'
import { piecesOf } from './pieces.ts'
import { encodingOf, whyUnsafe } from './xml.ts'

/** Room for the largest html that is accepted, each of its characters escaped. */
const LARGEST = { head: 4 * 1024 * 1024, item: 16 * 1024 * 1024 }

/** As many items are parsed at once as make this many bytes: the head, parsed with each, then costs little. */
const HANDFUL = 128 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** Every item of an RSS or Atom feed as one Reading; a feed that cannot be read is one failed Reading. */
export async function* readFeed(
	chunks: Chunks,
	publication = DEFAULT_PUBLICATION,
): AsyncGenerator<Reading> {
	let frame: Frame | null = null
	let handful: Buffer[] = []
	let size = 0
	let count = 0
	const place = (n: number) => `item ${n}`
	const read = function* (): Generator<Reading> {
		if (frame && handful.length > 0) yield* readItems(frame, handful, count, publication)
		count += handful.length
		handful = []
		size = 0
	}
	for await (const piece of piecesOf(chunks, LARGEST)) {
		if (piece.kind === 'refused') return yield failed(piece.reason)
		if (piece.kind === 'head') {
			const framed = frameOf(piece.bytes)
			if ('reason' in framed) return yield failed(framed.reason)
			frame = framed
		} else if (piece.kind === 'item') {
			handful.push(piece.bytes)
			size += piece.bytes.length
			if (size > HANDFUL) yield* read()
		} else {
			yield* read()
			if (piece.kind === 'too-long') {
				const [has, may] = [piece.size, LARGEST.item].map((bytes) => Math.ceil(bytes / 2 ** 20))
				yield failed(`The item has ${has} MB; it may have ${may}.`, place(++count))
			} else if (!piece.isWhole)
				yield failed(
					`The feed is cut off after ${count === 0 ? 'its head' : place(count)}; what stands before that was read.`,
				)
			else if (count === 0) yield failed('The feed holds no item.')
		}
	}
}

/** What stands around every item: parsed with it, so that it is the feed's. */
interface Frame {
	head: string
	tail: string
	decode: (bytes: Uint8Array) => string | null
}

const BROKEN =
	'It is no RSS 2.0 or Atom feed that can be read: the file is cut off, or its tags do not match.'

/** The feed in these bytes, which are all of it, or the reason why it cannot be read. */
export function feedOf(bytes: Uint8Array): Feed | { reason: string } {
	const start = textOf(bytes)
	return 'reason' in start ? start : feedIn(start.text)
}

function frameOf(bytes: Uint8Array): Frame | { reason: string } {
	const start = textOf(bytes)
	if ('reason' in start) return start
	const { text: head, decode } = start
	// Tags as they are written, since XML tells large letters from small ones.
	const open = /<(rss|feed|rdf:rdf)\b/iu.exec(head)?.[1]
	if (open === undefined) return { reason: BROKEN }
	// The items of RSS 1.0 stand behind the channel and not in it.
	const channel = /<\/channel\b/iu.test(head) ? undefined : /<(channel)\b/iu.exec(head)?.[1]
	return { head, decode, tail: `${channel ? `</${channel}>` : ''}</${open}>` }
}

function textOf(bytes: Uint8Array): { text: string; decode: Frame['decode'] } | { reason: string } {
	const why = whyNotText(bytes)
	if (why) return { reason: why }
	const encoding = encodingOf(asCp1252(bytes.subarray(0, 1024)).replace(/^ï»¿/u, ''))
	// Browsers read all of these as Windows-1252, and so does whoever writes them.
	const isLatin = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/u.test(encoding)
	if (!isLatin && !/^(?:utf-?8|us-ascii|ascii)$/u.test(encoding))
		return { reason: `The feed is written in ${encoding}; save it as UTF-8 and import it again.` }
	const decode = isLatin ? asCp1252 : asUtf8
	const text = decode(bytes)
	if (text === null) return { reason: NOT_UTF8 }
	const unsafe = whyUnsafe(text)
	return unsafe ? { reason: unsafe } : { text, decode }
}

const NOT_UTF8 = 'The feed is not UTF-8, though it says so or says nothing.'

/** Items that stand side by side; where they cannot be parsed together each is tried alone. */
function* readItems(
	frame: Frame,
	items: readonly Buffer[],
	before: number,
	publication: string,
): Generator<Reading> {
	const feed = parsed(frame, Buffer.concat(items))
	if ('items' in feed && feed.items.length === items.length)
		for (const index of items.keys())
			yield readItem(feed, index, `item ${before + index + 1}`, publication)
	else if (items.length > 1)
		for (const [index, item] of items.entries())
			yield* readItems(frame, [item], before + index, publication)
	else yield failed('reason' in feed ? feed.reason : BROKEN, `item ${before + 1}`)
}

function parsed({ head, tail, decode }: Frame, items: Buffer): Feed | { reason: string } {
	const xml = decode(items)
	return xml === null ? { reason: NOT_UTF8 } : feedIn(`${head}${xml}${tail}`)
}

function readItem(feed: Feed, index: number, place: string, publication: string): Reading {
	const item = feed.items[index]
	const draft = item ? draftFrom(item, feed, publication) : { reason: BROKEN }
	if ('reason' in draft) return failed(draft.reason, place)
	return { kind: 'article', article: toArticle(draft), place }
}
