import type { SourceFormat } from '#article/article'
import { isPdf } from '../bytes.ts'
import { type Draft, toArticle } from '../draft.ts'
import { pathIdentity, spipIdentity } from '../identity.ts'
import { failed, type Reading } from '../reading.ts'
import { draftFrom, NO_HEAD } from '../spip-pdf/article.ts'
import { type Pdf, pdfIn } from '../spip-pdf/document.ts'
import { type Chunks, wholeOf } from '../stream.ts'
import { draftOfPdf, type PdfOrigin } from './article.ts'
import { whyTooCostly } from './guard.ts'

/** A long article with pictures; what is bigger is a book or a whole issue. */
const LARGEST = 64 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

export interface PdfFileOrigin {
	fileName: string
	publication?: string
	/** Where the PDF was fetched from, if that is known. */
	url?: string
	/** The kind of PDF, where somebody has said it. */
	as?: SourceFormat
}

/** The one article of a PDF: of SPIP's export where it is one, else of any making. */
export async function readPdf(chunks: Chunks, origin: PdfFileOrigin): Promise<Reading> {
	const bytes = await wholeOf(chunks, LARGEST)
	if (!bytes)
		return failed(
			`The file has more than ${LARGEST / 2 ** 20} MB; a PDF of one article has at most that.`,
		)
	if (!isPdf(bytes)) return failed('The file is no PDF: it does not begin with %PDF.')
	// The parser would make an article of the pages that are left.
	if (!bytes.subarray(-1024).includes('%%EOF'))
		return failed('The PDF is cut off: its end is missing. Fetch it again.')
	const why = whyTooCostly(bytes)
	if (why) return failed(why)
	const pdf = await pdfIn(bytes)
	if ('reason' in pdf) return failed(pdf.reason)
	const draft = draftOf(pdf, origin)
	if ('reason' in draft) return failed(draft.reason)
	return { kind: 'article', article: toArticle(draft), place: null }
}

function draftOf(
	pdf: Pdf,
	{ fileName, publication = DEFAULT_PUBLICATION, url, as }: PdfFileOrigin,
): Draft | { reason: string } {
	const spip = as === 'pdf' ? NO_HEAD : draftFrom(pdf, { fileName, publication })
	if (spip !== NO_HEAD || as === 'spip-pdf') return spip
	const identity = identityOf(fileName, url)
	return 'reason' in identity ? identity : draftOfPdf(pdf, { ...identity, publication })
}

type Identity = Pick<PdfOrigin, 'id' | 'url' | 'warnings'>

function identityOf(fileName: string, url: string | undefined): Identity | { reason: string } {
	if (url !== undefined) {
		const id = spipIdentity(url, fileName) ?? pathIdentity(url)
		return id
			? { id, url, warnings: [] }
			: { reason: `The address ${url} is that of a home page, so the PDF has no id.` }
	}
	const id = pathIdentity(`https://file/${encodeURIComponent(fileName.replace(/\.pdf$/iu, ''))}`)
	return id
		? {
				id,
				url: null,
				warnings: ['A PDF gives no address; its id comes from the name of its file.'],
			}
		: { reason: 'The PDF gives no address, and its file has no name that could be its id.' }
}
