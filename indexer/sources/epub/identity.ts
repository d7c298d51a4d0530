import { createHash } from 'node:crypto'
import { slugOf } from '#article/slug'
import { ID, pathIdentity, spipIdentity } from '../identity.ts'
import type { Book } from './package.ts'

/** What stays the same of a book, in the parts that an id is made of. */
export interface BookIdentity {
	id: string
	/** The page that the book was made from, if it names one. */
	url: string | null
	warning: string | null
}

/** The id of a book: by the address of a page, a number of the book trade, any name it gives itself, or its file. */
export function identityOf({ identifiers, source }: Book, fileName: string): BookIdentity | null {
	const url = [...identifiers, source ?? ''].find(
		(one) => /^https?:/iu.test(one) && URL.canParse(one),
	)
	const page = url === undefined ? null : (spipIdentity(url, '') ?? pathIdentity(url))
	if (url !== undefined && page) return { id: page, url, warning: null }
	const traded = identifiers.find((one) =>
		/\b(?:isbn|issn|doi)\b|^(?:97[89])?\d{9}[\dX]$/iu.test(one),
	)
	const named = traded ?? identifiers[0]
	if (named)
		return { id: short(`epub-${slugOf(named.replace(/^urn:/iu, ''))}`), url: null, warning: null }
	const stem = slugOf(fileName.replace(/\.epub$/iu, ''))
	const warning = 'The EPUB does not name itself; its id comes from the name of its file.'
	return stem === 'unnamed' ? null : { id: short(`epub-${stem}`), url: null, warning }
}

/** The id of one article of a book, by the name of the file it begins in. */
export function chapterId(book: BookIdentity, path: string): string {
	return short(`${book.id}-${slugOf(path.replace(/\.\w+$/u, ''))}`)
}

const LONGEST = 80

/** An id that fits; what does not fit, or has letters that an id has not, is told apart by a digest. */
function short(id: string): string {
	if (ID.test(id) && id.length <= LONGEST) return id
	const digest = createHash('sha256').update(id).digest('hex').slice(0, 12)
	return `${id.replace(/[^A-Za-z0-9_-]+/gu, '').slice(0, LONGEST)}-${digest}`
}
