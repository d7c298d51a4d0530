import { type TextRange, tidy } from '#article/selectors'
import { toCodePoints, toUtf16 } from '#article/text'

/** A text node of the article, or a line break in it, and where it begins in the canonical text (UTF-16). */
interface Piece {
	node: Text | HTMLBRElement
	start: number
	end: number
}

/**
 * The canonical text as it stands in the page, and the way between its code points and the DOM. Made from the
 * contract of `_text/body.tsx`; it is good until the DOM changes.
 */
export interface ArticleText {
	body: HTMLElement
	versionId: number
	text: string
	pieces: Piece[]
}

export function readArticle(body: HTMLElement): ArticleText {
	const pieces: Piece[] = []
	let text = ''
	for (const [n, block] of [...body.querySelectorAll('[data-block]')].entries()) {
		if (n > 0) text += '\n\n'
		const walker = document.createTreeWalker(
			block,
			NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
			accepted,
		)
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const start = text.length
			text += node instanceof Text ? node.data : '\n'
			pieces.push({ node: node as Piece['node'], start, end: text.length })
		}
	}
	return { body, versionId: Number(body.dataset.versionId), text, pieces }
}

function accepted(node: Node): number {
	if (node instanceof Text || node instanceof HTMLBRElement) return NodeFilter.FILTER_ACCEPT
	const isApart = node instanceof Element && node.hasAttribute('data-no-anchor')
	return isApart ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP
}

/** The passage that a DOM range covers, whole graphemes without white space around; null when it covers none. */
export function passageIn(
	article: ArticleText,
	range: Range,
): (TextRange & { quote: string }) | null {
	if (range.collapsed || !range.intersectsNode(article.body)) return null
	const from = offsetOf(article, range.startContainer, range.startOffset)
	const to = offsetOf(article, range.endContainer, range.endOffset)
	const passage = tidy(article.text, {
		start: toCodePoints(article.text, from),
		end: toCodePoints(article.text, to),
	})
	return passage && { ...passage, quote: wordsAt(article, passage) }
}

/** What the article says in a range. */
export function wordsAt({ text }: ArticleText, { start, end }: TextRange): string {
	return text.slice(toUtf16(text, start), toUtf16(text, end))
}

/** The text at a point of the DOM, in UTF-16 units. A point between elements is the beginning of what follows it. */
export function offsetOf({ pieces, text }: ArticleText, node: Node, offset: number): number {
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
	return pieces[low]?.start ?? text.length
}

/** The DOM ranges of a passage, one for each piece of text, so that a note standing between is left out. */
export function domRangesOf({ text, pieces }: ArticleText, { start, end }: TextRange): Range[] {
	const from = toUtf16(text, start)
	const to = toUtf16(text, end)
	return pieces.flatMap((piece) => {
		if (piece.end <= from || piece.start >= to || !(piece.node instanceof Text)) return []
		const range = document.createRange()
		range.setStart(piece.node, Math.max(from - piece.start, 0))
		range.setEnd(piece.node, Math.min(to, piece.end) - piece.start)
		return [range]
	})
}
