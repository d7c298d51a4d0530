import { asCp1252, asUtf8, whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import { failed, type Reading } from '../reading.ts'
import type { Chunks } from '../stream.ts'
import { type DumpOrigin, readDump } from './dump.ts'
import { dumpsOf } from './dumps.ts'
import { readHead } from './head.ts'
import { linesOf } from './lines.ts'

/** A book has two million letters; what is bigger is no article. */
const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

export interface TextOrigin {
	fileName: string
	publication?: string
}

/** Every dump of SPIP's PDF export in a text, one after another, as one Reading. */
export async function* readSpipText(
	chunks: Chunks,
	{ fileName, publication = DEFAULT_PUBLICATION }: TextOrigin,
): AsyncGenerator<Reading> {
	let count = 0
	for await (const { bytes, line, isAlone } of dumpsOf(chunks, LARGEST)) {
		count++
		const place = isAlone ? null : `line ${line}`
		// The file is named after one article, so its name says nothing of one among several.
		const origin = { publication, fileName: isAlone ? fileName : '' }
		yield bytes === null ? failed(TOO_LONG, place) : readOne(bytes, origin, place)
	}
	if (count === 0) yield failed('The file is empty.')
}

const TOO_LONG = `The text has more than ${LARGEST / 2 ** 20} MB; a dump of one article has at most ${LARGEST / 2 ** 20}.`

function readOne(bytes: Buffer, origin: DumpOrigin, place: string | null): Reading {
	const why = whyNotText(bytes)
	if (why) return failed(why, place)
	const decoded = decode(bytes)
	if (!decoded)
		return failed(
			'The file is not UTF-8, nor a SPIP dump in Windows-1252. Save it as UTF-8 and import it again.',
			place,
		)
	if (decoded.text.trim() === '') return failed('The file is empty.', place)
	const draft = readDump(decoded.text, origin)
	if ('reason' in draft) return failed(draft.reason, place)
	const warnings = decoded.isGuess
		? ['The file is not UTF-8; it was read as Windows-1252.', ...draft.warnings]
		: draft.warnings
	return { kind: 'article', article: toArticle({ ...draft, warnings }), place }
}

/** UTF-8, or Windows-1252 when the text then has the head of a dump. */
function decode(bytes: Uint8Array): { text: string; isGuess: boolean } | null {
	const utf8 = asUtf8(bytes)
	if (utf8 !== null) return { text: utf8, isGuess: false }
	const text = asCp1252(bytes)
	return readHead(linesOf(text)) ? { text, isGuess: true } : null
}
