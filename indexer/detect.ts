import type { SourceFormat } from '#article/article'
import { asCp1252, asUtf8, isEpub, isPdf, isZip, whyNotText } from './sources/bytes.ts'
import { rootOf } from './sources/feed/xml.ts'
import { pageFormat } from './sources/html/signs.ts'
import { readHead } from './sources/spip-text/head.ts'
import { linesOf } from './sources/spip-text/lines.ts'
import { bytesOf, CutOff, firstBytes, isGzip } from './sources/stream.ts'

const FORMATS: readonly SourceFormat[] = [
	...(['spip-text', 'spip-pdf', 'spip-html', 'feed', 'jsonl'] as const),
	...(['html', 'pdf', 'epub', 'warc'] as const),
]

/** `pdf` stands for both kinds: only a PDF that was opened shows whether SPIP's export made it. */
export type Detected = { format: SourceFormat } | { reason: string }

/** What a file's first bytes show; a head of SPIP's lies well within them. */
const START = 64 * 1024

/** The format of a file, told by its content; `as` is believed where the content does not speak against it. */
export async function detect(path: string, as?: SourceFormat): Promise<Detected> {
	const packed = isGzip(await firstBytes(path, 2))
	const start = packed ? await firstUnpacked(path) : await firstBytes(path, START)
	if (start.length === 0) return { reason: 'The file is empty.' }
	const kind = binaryFormat(start, path)
	if (kind === 'epub' && packed)
		return { reason: 'It is an EPUB packed with gzip; unpack it and import it again.' }
	if (kind !== null && (as === undefined || isSame(kind, as))) return { format: as ?? kind }
	// Their readers say best what is wrong with a file that is none.
	if (as === 'epub' || as === 'pdf' || as === 'spip-pdf' || as === 'warc') return { format: as }
	const why = whyNotText(start)
	if (why) return { reason: why }
	if (as !== undefined) return { format: as }
	// The cut may fall within a character, so what is not UTF-8 here is only looked at, not judged.
	const text = (asUtf8(start) ?? asCp1252(start)).replace(/^(?:\ufeff|ï»¿)/u, '')
	return formatOf(text, path.replace(/\.gz$/iu, ''))
}

function isSame(kind: SourceFormat, as: SourceFormat): boolean {
	return kind === as || (kind === 'pdf' && as === 'spip-pdf')
}

/** The formats that a few bytes show, before anything is read as text. */
function binaryFormat(start: Buffer, path: string): 'pdf' | 'epub' | 'warc' | null {
	if (isPdf(start)) return 'pdf'
	if (isEpub(start) || (isZip(start) && /\.epub$/iu.test(path))) return 'epub'
	return /^WARC\/\d/u.test(start.toString('latin1', 0, 8)) ? 'warc' : null
}

async function firstUnpacked(path: string): Promise<Buffer> {
	const pieces: Buffer[] = []
	let size = 0
	try {
		for await (const piece of bytesOf(path)) {
			pieces.push(piece)
			size += piece.length
			if (size >= START) break
		}
	} catch (error) {
		// The reader comes to the cut as well, and says where it is.
		if (!(error instanceof CutOff)) throw error
	}
	return Buffer.concat(pieces).subarray(0, START)
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
			reason: `It looks like XML that is no feed, which cannot be read; these can: ${FORMATS.join(', ')}.`,
		}
	return {
		reason:
			'It is neither a SPIP dump (no head with “Publication date: …”) nor a page of HTML nor JSONL. Name its format with --as if it is.',
	}
}
