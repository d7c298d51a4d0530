import { whyNotText } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import { failed, type Reading, skipped } from '../reading.ts'
import { type Chunks, wholeOf } from '../stream.ts'
import { readAnyPage } from './any-page.ts'
import { pageText } from './encoding.ts'
import { pageIn } from './page.ts'
import { readSpipPage } from './spip.ts'

const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

export interface PageOrigin {
	fileName: string
	format: 'spip-html' | 'html'
	publication?: string
	/** Where the page was fetched from; what it says of its own address counts more. */
	url?: string
	/** Whether it is one of many, most of which are no articles: such a page is then skipped and not failed. */
	isAmongMany?: boolean
}

/** The one article of a saved page, of a SPIP site or of any other. */
export async function readHtml(chunks: Chunks, origin: PageOrigin): Promise<Reading> {
	const bytes = await wholeOf(chunks, LARGEST)
	if (!bytes)
		return failed(
			`The page has more than ${LARGEST / 2 ** 20} MB, which no page of an article has.`,
		)
	return readPage(bytes, origin)
}

/** The one article in the bytes of a page, wherever they came from. */
export function readPage(
	bytes: Uint8Array,
	{ fileName, format, publication = DEFAULT_PUBLICATION, url, isAmongMany }: PageOrigin,
): Reading {
	const why = whyNotText(bytes)
	if (why) return failed(why)
	const { text, isGuess } = pageText(bytes)
	if (text.trim() === '') return failed('The file is empty.')
	const page = pageIn(text, { fileName, url })
	if ('reason' in page) return failed(page.reason)
	const draft =
		format === 'spip-html' ? readSpipPage(page, publication) : readAnyPage(page, publication)
	if ('reason' in draft) return isAmongMany ? skipped(draft.reason) : failed(draft.reason)
	const warnings = isGuess
		? ['The page is not UTF-8; it was read as Windows-1252.', ...draft.warnings]
		: draft.warnings
	return { kind: 'article', article: toArticle({ ...draft, warnings }), place: null }
}
