import { readFile, stat } from 'node:fs/promises'
import { asCp1252, asUtf8, whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { draftFrom } from './article.ts'
import { feedIn } from './items.ts'
import { encodingOf, whyUnsafe } from './xml.ts'

/** A feed has its newest items, a full export of one a few thousand; what is bigger comes in several files. */
const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** Every item of an RSS or Atom feed as one Reading; a feed that cannot be read is one failed Reading. */
export async function* readFeed(
	path: string,
	publication = DEFAULT_PUBLICATION,
): AsyncGenerator<Reading> {
	const feed = await open(path)
	if ('reason' in feed) {
		yield { kind: 'failed', reason: feed.reason, place: null, id: null }
		return
	}
	if (feed.items.length === 0)
		yield { kind: 'failed', reason: 'The feed holds no item.', place: null, id: null }
	for (const [index, item] of feed.items.entries()) {
		const place = `item ${index + 1}`
		const draft = draftFrom(item, feed, publication)
		if ('reason' in draft) yield { kind: 'failed', reason: draft.reason, place, id: null }
		else yield { kind: 'article', article: toArticle(draft), place }
	}
}

async function open(path: string): Promise<ReturnType<typeof feedIn>> {
	const { size } = await stat(path)
	if (size > LARGEST)
		return {
			reason: `The file has ${Math.ceil(size / 2 ** 20)} MB; a feed may have ${LARGEST / 2 ** 20}. Ask the site for it in parts.`,
		}
	return feedOf(await readFile(path))
}

/** The feed in these bytes, or the reason why it cannot be read. */
export function feedOf(bytes: Uint8Array): ReturnType<typeof feedIn> {
	const why = whyNotText(bytes)
	if (why) return { reason: why }
	const text = decode(bytes)
	if (typeof text !== 'string') return text
	const unsafe = whyUnsafe(text)
	return unsafe ? { reason: unsafe } : feedIn(text)
}

function decode(bytes: Uint8Array): string | { reason: string } {
	const encoding = encodingOf(asCp1252(bytes.subarray(0, 1024)).replace(/^ï»¿/u, ''))
	// Browsers read all of these as Windows-1252, and so does whoever writes them.
	if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/u.test(encoding)) return asCp1252(bytes)
	if (!/^(?:utf-?8|us-ascii|ascii)$/u.test(encoding))
		return { reason: `The feed is written in ${encoding}; save it as UTF-8 and import it again.` }
	return asUtf8(bytes) ?? { reason: 'The feed is not UTF-8, though it says so or says nothing.' }
}
