import { open } from 'node:fs/promises'
import type { SourceFormat } from '#article/article'
import { asCp1252, asUtf8, isPdf, whyNotText } from './sources/bytes.ts'
import { rootOf } from './sources/feed/xml.ts'
import { pageFormat } from './sources/html/signs.ts'
import { readHead } from './sources/spip-text/head.ts'
import { linesOf } from './sources/spip-text/lines.ts'

/** The formats that can be read so far. */
const READABLE = [
	'spip-text',
	'spip-pdf',
	'feed',
	'spip-html',
	'html',
	'jsonl',
] as const satisfies readonly SourceFormat[]
type Readable = (typeof READABLE)[number]

export type Detected = { format: Readable } | { reason: string }

/** What a file's first bytes show; a head of SPIP's lies well within them. */
const START = 64 * 1024

/** The format of a file, told by its content; `as` is believed where the content does not speak against it. */
export async function detect(path: string, as?: SourceFormat): Promise<Detected> {
	if (as !== undefined && !isReadable(as))
		return {
			reason: `The format ${as} cannot be read yet; so far these can: ${READABLE.join(', ')}.`,
		}
	const start = await firstBytes(path)
	if (start.length === 0) return { reason: 'The file is empty.' }
	if (isPdf(start) && (as === undefined || as === 'spip-pdf')) return { format: 'spip-pdf' }
	const why = whyNotText(start)
	if (why) return { reason: why }
	// The cut may fall within a character, so what is not UTF-8 here is only looked at, not judged.
	const text = (asUtf8(start) ?? asCp1252(start)).replace(/^(?:\ufeff|ï»¿)/u, '')
	if (as !== undefined) return { format: as }
	return formatOf(text, path)
}

function isReadable(format: SourceFormat): format is Readable {
	return READABLE.some((readable) => readable === format)
}

async function firstBytes(path: string): Promise<Uint8Array> {
	const file = await open(path)
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(START), length: START })
		return buffer.subarray(0, bytesRead)
	} finally {
		await file.close()
	}
}

function formatOf(text: string, path: string): Detected {
	const start = text.trimStart()
	const [firstLine = ''] = start.split('\n', 1)
	const isNamedJsonl = /\.(?:jsonl|ndjson)$/iu.test(path)
	if (start === '' && text.length < START)
		return { reason: 'The file holds nothing but white space.' }
	if (/^\{/u.test(start) && !isNamedJsonl && /^\{\s*$/u.test(firstLine))
		return { reason: 'It is JSON spread over several lines; JSONL has one object a line.' }
	if (start.startsWith('{')) return { format: 'jsonl' }
	const root = rootOf(start)
	if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return { format: 'feed' }
	const page = pageFormat(start, path)
	if (page) return { format: page }
	if (readHead(linesOf(text))) return { format: 'spip-text' }
	if (isNamedJsonl) return { format: 'jsonl' }
	if (start.startsWith('['))
		return {
			reason:
				'It looks like a JSON array; JSONL has one object a line and no brackets around them.',
		}
	if (/^<\?xml\b/iu.test(start))
		return {
			reason: `It looks like XML that is no feed, which cannot be read yet; so far ${READABLE.join(', ')} can.`,
		}
	return {
		reason:
			'It is neither a SPIP dump (no head with “Publication date: …”) nor a page of HTML nor JSONL. Name its format with --as if it is.',
	}
}
