import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { isPdf } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import type { Reading } from '../reading.ts'
import { draftFrom } from './article.ts'
import { pdfIn } from './document.ts'

/** SPIP's export has text and no pictures; what is bigger is another kind of PDF. */
const LARGEST = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** The one article of a PDF that SPIP's export made. */
export async function readSpipPdf(
	path: string,
	publication = DEFAULT_PUBLICATION,
): Promise<Reading> {
	const failed = (reason: string): Reading => ({ kind: 'failed', reason, place: null, id: null })
	const { size } = await stat(path)
	if (size > LARGEST)
		return failed(
			`The file has ${Math.ceil(size / 2 ** 20)} MB; a PDF of one article has at most ${LARGEST / 2 ** 20}.`,
		)
	const bytes = await readFile(path)
	if (!isPdf(bytes)) return failed('The file is no PDF: it does not begin with %PDF.')
	// The parser would make an article of the pages that are left.
	if (!bytes.subarray(-1024).includes('%%EOF'))
		return failed('The PDF is cut off: its end is missing. Fetch it again.')
	const pdf = await pdfIn(bytes)
	if ('reason' in pdf) return failed(pdf.reason)
	const draft = draftFrom(pdf, { fileName: basename(path), publication })
	if ('reason' in draft) return failed(draft.reason)
	return { kind: 'article', article: toArticle(draft), place: null }
}
