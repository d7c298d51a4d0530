import type { TextRange } from '#article/selectors'
import { type ArticleText, copiedRangesOf, domRangesOf, offsetOf } from './article-text.ts'
import type { Placed } from './kept.ts'

/** The highlights under a point of the window, the shortest first. */
export function highlightsAt(
	article: ArticleText,
	highlights: readonly Placed[],
	{ x, y }: { x: number; y: number },
): Placed[] {
	const caret = caretAt(x, y)
	if (!caret || !article.roots.some((root) => root.contains(caret.node))) return []
	const at = article.offsets.toCodePoints(offsetOf(article, caret.node, caret.offset))
	return highlights
		.filter(({ range }) => range.start <= at && at <= range.end)
		.filter(({ range }) => isOver(everyRangeOf(article, range), x, y))
		.sort((a, b) => lengthOf(a) - lengthOf(b))
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
	if ('caretPositionFromPoint' in document) {
		const caret = document.caretPositionFromPoint(x, y)
		return caret && { node: caret.offsetNode, offset: caret.offset }
	}
	const range = (document as Document).caretRangeFromPoint(x, y)
	return range && { node: range.startContainer, offset: range.startOffset }
}

/** The nearest caret may be far from the point: in a margin, or past the end of a line. */
function isOver(ranges: Range[], x: number, y: number): boolean {
	return ranges
		.flatMap((range) => [...range.getClientRects()])
		.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}

const everyRangeOf = (article: ArticleText, range: TextRange) => [
	...domRangesOf(article, range),
	...copiedRangesOf(article, range).flat(),
]

const lengthOf = ({ range }: Placed) => range.end - range.start
