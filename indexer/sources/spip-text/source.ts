import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { asCp1252, asUtf8, whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { readDump } from './dump.ts'
import { readHead } from './head.ts'
import { linesOf } from './lines.ts'

/** A book has two million letters; what is bigger is no article. */
const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** The one article of a dump of SPIP's PDF export. */
export async function readSpipText(
	path: string,
	publication = DEFAULT_PUBLICATION,
): Promise<Reading> {
	const failed = (reason: string): Reading => ({ kind: 'failed', reason, place: null, id: null })
	const { size } = await stat(path)
	if (size > LARGEST)
		return failed(
			`The file has ${Math.ceil(size / 2 ** 20)} MB; a dump of one article has at most 16.`,
		)
	const bytes = await readFile(path)
	const why = whyNotText(bytes)
	if (why) return failed(why)
	const decoded = decode(bytes)
	if (!decoded)
		return failed(
			'The file is not UTF-8, nor a SPIP dump in Windows-1252. Save it as UTF-8 and import it again.',
		)
	if (decoded.text.trim() === '') return failed('The file is empty.')
	const draft = readDump(decoded.text, { fileName: basename(path), publication })
	if ('reason' in draft) return failed(draft.reason)
	const warnings = decoded.isGuess
		? ['The file is not UTF-8; it was read as Windows-1252.', ...draft.warnings]
		: draft.warnings
	return { kind: 'article', article: toArticle({ ...draft, warnings }), place: null }
}

/** UTF-8, or Windows-1252 when the text then has the head of a dump. */
function decode(bytes: Uint8Array): { text: string; isGuess: boolean } | null {
	const utf8 = asUtf8(bytes)
	if (utf8 !== null) return { text: utf8, isGuess: false }
	const text = asCp1252(bytes)
	return readHead(linesOf(text)) ? { text, isGuess: true } : null
}
