import { type TextRange, tidy } from '#article/selectors'
import { notePlace } from '../_text/places.ts'
import { type Offsets, offsetsOf } from './offsets.ts'

/** A text node of the article, or a line break in it, and where it begins in the markable text (UTF-16). */
interface Piece {
	node: Text | HTMLBRElement
	start: number
	end: number
}

/** A block, or a note in the list at the end: its element, and where its text stands (UTF-16). */
interface PlaceOnPage {
	place: string
	element: HTMLElement
	start: number
	end: number
}

/** A note that stands beside its call as well as in the list; its pieces say where the words are in the list. */
interface NoteCopy {
	element: HTMLElement
	pieces: Piece[]
	end: number
}

/**
 * The markable text as it stands in the page, and the way between its code points and the DOM. Made from the
 * contract of `_text/body.tsx` and `_text/notes.tsx`; it is good until the DOM changes.
 */
export interface ArticleText {
	body: HTMLElement
	/** The elements that hold all of the text: the body, and the notes if there are any. */
	roots: HTMLElement[]
	versionId: number
	text: string
	offsets: Offsets
	/** Where the notes begin (UTF-16): the end of the body's text. */
	bodyEnd: number
	pieces: Piece[]
	places: PlaceOnPage[]
	copies: NoteCopy[]
}

/** A passage of the article that a reader chose. */
export interface Chosen extends TextRange {
	quote: string
	/** Whether it would have run on into the notes, and ends with the body instead. */
	isCut?: boolean
	/** The note beside its call in which it was chosen; the passage itself is of the list at the end. */
	within?: HTMLElement
}

export function readArticle(body: HTMLElement): ArticleText {
	const notes = document.querySelector<HTMLElement>('[data-notes]')
	const blocks = [...body.querySelectorAll<HTMLElement>('[data-block]')]
	const listed = [...(notes?.querySelectorAll<HTMLElement>('[data-note-text]') ?? [])]
	const read: Pick<ArticleText, 'text' | 'pieces' | 'places'> = { text: '', pieces: [], places: [] }
	const add = (element: HTMLElement, place: string) => {
		if (read.places.length > 0) read.text += '\n\n'
		const start = read.text.length
		read.pieces.push(...piecesOf(element, start))
		read.text += wordsOf(element)
		read.places.push({ place, element, start, end: read.text.length })
	}
	for (const block of blocks) add(block, block.dataset.block ?? '')
	const bodyEnd = read.text.length
	for (const [n, note] of listed.entries()) add(note, notePlace(n))
	return {
		...read,
		offsets: offsetsOf(read.text),
		body,
		roots: notes ? [body, notes] : [body],
		versionId: Number(body.dataset.versionId),
		bodyEnd,
		copies: copiesIn(body, read.places),
	}
}

function copiesIn(body: HTMLElement, places: readonly PlaceOnPage[]): NoteCopy[] {
	return [...body.querySelectorAll<HTMLElement>('[data-note-copy]')].flatMap((element) => {
		const marker = element.dataset.noteCopy
		const note = places.findLast((place) => place.element.dataset.noteText === marker)
		if (!note || wordsOf(element) !== wordsOf(note.element)) return []
		return [{ element, pieces: piecesOf(element, note.start), end: note.end }]
	})
}

function nodesOf(element: HTMLElement): Piece['node'][] {
	const nodes: Piece['node'][] = []
	const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
	const walker = document.createTreeWalker(element, shown, accepted)
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		nodes.push(node as Piece['node'])
	return nodes
}

function accepted(node: Node): number {
	if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT
	const isApart = node instanceof Element && node.hasAttribute('data-no-anchor')
	return isApart ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
}

const saidBy = (node: Piece['node']) => (node instanceof Text ? node.data : '\n')

const wordsOf = (element: HTMLElement) => nodesOf(element).map(saidBy).join('')

function piecesOf(element: HTMLElement, start: number): Piece[] {
	let at = start
	return nodesOf(element).map((node) => {
		const start = at
		at += saidBy(node).length
		return { node, start, end: at }
	})
}

/**
 * The passage that a DOM range covers, whole graphemes without white space around; null when it covers none. What
 * begins in the body ends there: a note far below is no part of what stands before it.
 */
export function passageIn(article: ArticleText, range: Range): Chosen | null {
	if (range.collapsed || !article.roots.some((root) => range.intersectsNode(root))) return null
	const copy = article.copies.find(({ element }) => element.contains(range.commonAncestorContainer))
	const from = offsetOf(article, range.startContainer, range.startOffset, copy)
	const to = offsetOf(article, range.endContainer, range.endOffset, copy)
	const isCut = from < article.bodyEnd && to > article.bodyEnd + 2
	const passage = tidy(article.text, {
		start: article.offsets.toCodePoints(from),
		end: article.offsets.toCodePoints(isCut ? article.bodyEnd : to),
	})
	if (!passage) return null
	const quote = wordsAt(article, passage)
	return { ...passage, quote, ...(isCut && { isCut }), ...(copy && { within: copy.element }) }
}

/** What the article says in a range. */
export function wordsAt({ text, offsets }: ArticleText, { start, end }: TextRange): string {
	return text.slice(offsets.toUtf16(start), offsets.toUtf16(end))
}

/** The text at a point of the DOM, in UTF-16 units. A point between elements is the beginning of what follows it. */
export function offsetOf(
	article: ArticleText,
	node: Node,
	offset: number,
	copy = article.copies.find(({ element }) => element.contains(node)),
): number {
	const { pieces, end } = copy ?? { pieces: article.pieces, end: article.text.length }
	const point = document.createRange()
	point.setStart(node, offset)
	let low = 0
	let high = pieces.length
	while (low < high) {
		const middle = (low + high) >> 1
		const isBefore = point.comparePoint(pieces[middle]!.node, 0) < 0
		if (isBefore) low = middle + 1
		else high = middle
	}
	const before = pieces[low - 1]
	if (before?.node === node) return before.start + offset
	return pieces[low]?.start ?? end
}

/**
 * The DOM ranges of a passage in the body and the list of notes, one for each piece of text, so that a note standing
 * between is left out.
 */
export function domRangesOf({ offsets, pieces }: ArticleText, range: TextRange): Range[] {
	return rangesIn(pieces, offsets.toUtf16(range.start), offsets.toUtf16(range.end))
}

/** The same where notes stand beside their calls; one list for each such note. */
export function copiedRangesOf({ offsets, copies }: ArticleText, range: TextRange): Range[][] {
	if (copies.length === 0) return []
	const [from, to] = [offsets.toUtf16(range.start), offsets.toUtf16(range.end)]
	return copies.map(({ pieces }) => rangesIn(pieces, from, to)).filter(({ length }) => length > 0)
}

function rangesIn(pieces: readonly Piece[], from: number, to: number): Range[] {
	return pieces.flatMap((piece) => {
		if (piece.end <= from || piece.start >= to || !(piece.node instanceof Text)) return []
		// Set anew by the page a moment ago; the text is about to be read again.
		if (piece.node.length !== piece.end - piece.start) return []
		const range = document.createRange()
		range.setStart(piece.node, Math.max(from - piece.start, 0))
		range.setEnd(piece.node, Math.min(to, piece.end) - piece.start)
		return [range]
	})
}
