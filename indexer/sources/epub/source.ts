import { basename } from 'node:path'
import { isZip } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import { languageTag } from '../html/page.ts'
import { failed, type Reading, skipped } from '../reading.ts'
import { firstBytes } from '../stream.ts'
import { draftOfChapter } from './article.ts'
import { bookIn, glance, type OpenBook, type Refused } from './book.ts'
import { type Chapter, planOf } from './chapters.ts'
import { type BookIdentity, chapterId, identityOf } from './identity.ts'
import { merged, type ParsedText } from './merge.ts'
import { htmlIn, treeOf } from './xhtml.ts'
import { openZip, UnsafeZip, type Zip } from './zip.ts'

const DEFAULT_PUBLICATION = 'Archive'

/** The articles of an EPUB: one for each chapter of an issue, or one of them all. */
export async function* readEpub(
	path: string,
	publication = DEFAULT_PUBLICATION,
): AsyncGenerator<Reading> {
	if (!isZip(await firstBytes(path, 4)))
		return yield failed('It is no EPUB: the file is no ZIP file.')
	try {
		const zip = await openZip(path)
		try {
			const book = await bookIn(zip)
			if ('reason' in book) yield failed(book.reason)
			else yield* readBook(zip, book, { fileName: basename(path), publication })
		} finally {
			zip.close()
		}
	} catch (error) {
		if (!(error instanceof UnsafeZip)) throw error
		yield failed(error.message)
	}
}

interface Origin {
	fileName: string
	publication: string
}

async function* readBook(zip: Zip, book: OpenBook, origin: Origin): AsyncGenerator<Reading> {
	const identity = identityOf(book.book, origin.fileName)
	if (!identity)
		return yield failed(
			'The EPUB does not name itself, and its file has no name that could be its id.',
		)
	const texts = []
	// What is not in the line of reading, such as a file of notes, is read where it is called.
	for (const { path, isLinear, type } of book.spine)
		if (isLinear && /html|xml|^$/u.test(type)) texts.push(glance(path, await zip.read(path), book))
	const plan = planOf(texts, book.entries, book.book.authors.length)
	for (const { path, reason } of plan.left) yield skipped(reason, path)
	if (plan.articles.length === 0) yield failed('The EPUB holds no text of an article.')
	const warnings = [...book.warnings, ...plan.warnings]
	const notes = new Map<string, ParsedText | null>()
	for (const chapter of plan.articles) {
		const place = plan.isOne ? null : (chapter.texts[0]?.path ?? null)
		const read = await chapterIn(zip, chapter, {
			...origin,
			book,
			identity,
			isOne: plan.isOne,
			notes,
		})
		yield 'reason' in read
			? failed(read.reason, place)
			: {
					kind: 'article',
					article: toArticle({ ...read, warnings: [...warnings, ...read.warnings] }),
					place,
				}
	}
}

interface Reader extends Origin {
	book: OpenBook
	identity: BookIdentity
	isOne: boolean
	/** The files of notes read so far. */
	notes: Map<string, ParsedText | null>
}

async function chapterIn(zip: Zip, chapter: Chapter, reader: Reader) {
	const { book, identity, isOne, notes } = reader
	const texts: ParsedText[] = []
	const htmls: string[] = []
	for (const { path } of chapter.texts) {
		const text = await parsedIn(zip, path)
		if ('reason' in text) return text
		texts.push(text)
		htmls.push(text.html)
	}
	const tree = await merged(texts, async (path) => {
		if (!notes.has(path)) {
			const text = zip.has(path) ? await parsedIn(zip, path) : null
			notes.set(path, text === null || 'reason' in text ? null : text)
		}
		return notes.get(path) ?? null
	})
	const [start] = chapter.texts
	return draftOfChapter({
		...reader,
		chapter,
		tree,
		html: htmls.join('\n'),
		language: languageTag(
			/<html\b[^>]*\blang=["']([\w-]+)["']/iu.exec(htmls[0] ?? '')?.[1] ?? null,
		),
		book: book.book,
		identity: { ...identity, id: isOne ? identity.id : chapterId(identity, start?.path ?? '') },
	})
}

async function parsedIn(
	zip: Zip,
	path: string,
): Promise<(ParsedText & { html: string }) | Refused> {
	const read = htmlIn(await zip.read(path))
	if ('reason' in read) return { reason: `${path}: ${read.reason}` }
	const tree = treeOf(read.html)
	return 'reason' in tree ? { reason: `${path}: ${tree.reason}` } : { path, tree, html: read.html }
}
