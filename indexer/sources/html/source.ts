import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { readAnyPage } from './any-page.ts'
import { pageText } from './encoding.ts'
import { pageIn } from './page.ts'
import { readSpipPage } from './spip.ts'

const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** The one article of a saved page, of a SPIP site or of any other. */
export async function readHtml(
	path: string,
	format: 'spip-html' | 'html',
	publication = DEFAULT_PUBLICATION,
): Promise<Reading> {
	const { size } = await stat(path)
	if (size > LARGEST)
		return failed(`The file has ${Math.ceil(size / 2 ** 20)} MB; a page has at most 16.`)
	return readPage(await readFile(path), { fileName: basename(path), format, publication })
}

export interface PageOrigin {
	/** Names the article of a page that gives no address. */
	fileName: string
	format: 'spip-html' | 'html'
	/** The publication's name for a page that does not give one. */
	publication: string
	/** The address that the bytes were fetched from. */
	url?: string
}

/** The one article in the bytes of a page, wherever they came from. */
export function readPage(
	bytes: Uint8Array,
	{ fileName, format, publication, url }: PageOrigin,
): Reading {
	const why = whyNotText(bytes)
	if (why) return failed(why)
	const { text, isGuess } = pageText(bytes)
	if (text.trim() === '') return failed('The file is empty.')
	const page = pageIn(text, { fileName, url })
	if ('reason' in page) return failed(page.reason)
	const draft =
		format === 'spip-html' ? readSpipPage(page, publication) : readAnyPage(page, publication)
	if ('reason' in draft) return failed(draft.reason)
	const warnings = isGuess
		? ['The page is not UTF-8; it was read as Windows-1252.', ...draft.warnings]
		: draft.warnings
	return { kind: 'article', article: toArticle({ ...draft, warnings }), place: null }
}

function failed(reason: string): Reading {
	return { kind: 'failed', reason, place: null, id: null }
}
