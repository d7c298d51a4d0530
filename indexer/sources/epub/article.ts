import type { Element, Root } from 'hast'
import { folded, tidy, wordCount } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { namesIn, readByline } from '../html/byline.ts'
import { draftOfPage } from '../html/draft-of-page.ts'
import { unnumbered } from '../html/heading.ts'
import { elementsIn, textOf } from '../html/nodes.ts'
import { takeNotes } from '../html/notes.ts'
import { all, first } from '../html/page.ts'
import { isLabel, withBlocks, without } from '../html/prepare.ts'
import { DECLARED } from '../html/profile.ts'
import { matches, selectAll } from '../html/select.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { issueIn } from '../spip-text/issue.ts'
import type { Chapter } from './chapters.ts'
import type { BookIdentity } from './identity.ts'
import type { Book } from './package.ts'

export interface ChapterSource {
	chapter: Chapter
	tree: Root
	/** The chapter as it was written, for the cleaner to know its words. */
	html: string
	language: string | null
	book: Book
	identity: BookIdentity & { id: string }
	/** Whether the book is this article; what the book says of itself is then said of it. */
	isOne: boolean
	publication: string
	fileName: string
}

const SUBTITLE = ['[role="doc-subtitle"]', ...DECLARED.subtitle]
const AUTHORS = [...DECLARED.authors, '.author', '.auteur', '.byline']

/** The article in a chapter of a book, or the reason why it holds none. */
export function draftOfChapter(source: ChapterSource): Draft | { reason: string } {
	const { tree, chapter, book, isOne, identity } = source
	const taken = takeNotes(tree, null)
	// What stands above the first of several sections is that section's, and no title of the whole.
	const heading = headingIn(tree, isOne ? book.title : chapter.label, !isOne || !book.title)
	const kicker = first(tree, DECLARED.kicker)
	const subtitle = first(tree, SUBTITLE)
	const standfirst = first(tree, DECLARED.standfirst)
	const named = all(tree, AUTHORS).slice(0, 20)
	const byline = readByline(named.map(textOf).join('\n'))
	const apart = [heading, kicker?.element, subtitle?.element, standfirst?.element, ...named]
	for (const section of elementsIn(tree, ({ tagName }) => tagName === 'section'))
		without(
			section,
			(element) => apart.includes(element) || matches('nav, form, [hidden]', element),
		)
	const body = withoutByline(blocksAmong(withBlocks(tree.children as Element[])))
	const own = [byline.authors, named.flatMap((one) => namesIn(textOf(one))), body.byline.authors]
	const authors = own.find((names) => names.length > 0) ?? book.authors
	const [bookTitle, printed] = [book.title, heading && textOf(heading)]
	const title = (isOne ? (bookTitle ?? printed) : (printed ?? chapter.label)) ?? ''
	const publishedOn = byline.publishedOn ?? body.byline.publishedOn ?? book.publishedOn
	return draftOfPage(
		{
			id: identity.id,
			format: 'epub',
			kicker: kicker?.text ?? null,
			title: unnumbered(title),
			subtitle: subtitle?.text ?? null,
			standfirst: standfirst?.element.children ?? [],
			body: body.blocks,
			postscript: [],
			notes: taken.notes,
			calledFromHead: [],
			authors,
			topics: book.subjects,
			rubrics: isOne ? [] : [...(bookTitle ? [bookTitle] : []), ...chapter.trail],
			translations: [],
			contributors: book.contributors,
			alsoAt: [],
			removals: [],
			issue: isOne || !bookTitle ? null : issueIn(bookTitle),
			publishedOn,
			firstPublishedOn: byline.firstPublishedOn ?? body.byline.firstPublishedOn,
			source:
				book.source && !/^https?:/iu.test(book.source) ? { name: book.source, url: null } : null,
			copyright: book.rights,
			publication: book.collection ?? book.publisher ?? source.publication,
			language: source.language ?? book.language,
			warnings: [
				...(identity.warning ? [identity.warning] : []),
				...body.byline.warnings,
				...taken.warnings,
				...(publishedOn ? [] : ['The EPUB gives no publication date that can be read.']),
			],
		},
		{
			html: source.html,
			tree,
			fileName: source.fileName,
			url: isOne ? identity.url : null,
			alsoAt: [],
			warnings: [],
			base: identity.url,
			language: source.language,
			site: null,
			label: '',
		},
	)
}

/** The heading that is the title: the one that is called so elsewhere, else the first before any text. */
function headingIn(tree: Root, label: string | null, elseFirst: boolean): Element | null {
	const headings = selectAll('h1, h2, h3', tree).filter((one) => tidy(textOf(one)) !== '')
	const key = (text: string) => folded(unnumbered(text))
	const named = label ? headings.find((one) => key(textOf(one)) === key(label)) : undefined
	if (named || !elseFirst) return named ?? null
	const [top] = headings
	const paragraphs = selectAll('h1, h2, h3, p', tree)
	const above = top ? paragraphs.slice(0, paragraphs.indexOf(top)) : paragraphs
	return top && above.every((one) => wordCount(textOf(one)) < 20) ? top : null
}

const MOST_LINES = 3
const LONGEST_LINE = 200

/** The blocks without a byline in words at their top (`By A. Name`), and without headings of notes, which are elsewhere by now. */
function withoutByline(found: readonly FoundBlock[]) {
	const isLeft = ({ kind, tree }: FoundBlock) =>
		tidy(textOf(tree)) !== '' && !(kind === 'heading' && isLabel(textOf(tree)))
	const blocks = found.filter(isLeft)
	const byline = readByline('')
	for (let count = 0; count < MOST_LINES; count++) {
		const text = tidy(textOf(blocks[0]?.tree ?? { type: 'root', children: [] }))
		const line = readByline(text)
		const isBy =
			/^(?:by|par|por|von)\s/iu.test(text) && line.authors.length > 0 && !/[.!?]$/u.test(text)
		if (text.length > LONGEST_LINE || (!isBy && !line.publishedOn && !line.firstPublishedOn)) break
		if (byline.authors.length === 0) byline.authors = line.authors
		byline.publishedOn ??= line.publishedOn
		byline.firstPublishedOn ??= line.firstPublishedOn
		byline.warnings.push(...line.warnings)
		blocks.shift()
	}
	return { blocks, byline }
}
