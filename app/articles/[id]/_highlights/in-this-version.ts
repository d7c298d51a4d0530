import { copiesOf } from '#article/candidates'
import { toCodePoints } from '#article/text'
import type { Kept, KeptHighlight } from '../../../_keeping/kept.ts'
import { readArticle } from './article-text.ts'

const bodyOf = (articleId: string) =>
	document.querySelector<HTMLElement>(`[data-article-id="${CSS.escape(articleId)}"]`)

/** What the article is called on this page. */
export function nameOfArticle(articleId: string) {
	const head = bodyOf(articleId)?.closest('article')?.querySelector('header')
	return {
		articleId,
		articleTitle: head?.querySelector('h1')?.textContent ?? '',
		articleKicker: head?.querySelector('.kicker')?.textContent ?? null,
	}
}

/**
 * The highlights as they stand in the version that is open. One that is known from another version is found by its words,
 * which must stand here exactly once; otherwise it keeps its words and has no place.
 */
export function inThisVersion(
	articleId: string,
	highlights: readonly KeptHighlight[],
): KeptHighlight[] {
	const body = typeof document === 'undefined' ? null : bodyOf(articleId)
	if (!body) return [...highlights]
	const versionId = Number(body.dataset.versionId)
	if (highlights.every((one) => one.versionId === versionId)) return [...highlights]
	const { text } = readArticle(body)
	return highlights.map((one) =>
		one.versionId === versionId || !one.range ? one : foundByWords(one, text, versionId),
	)
}

function foundByWords<T extends Kept>(one: T, text: string, versionId: number): T {
	const [at, another] = copiesOf(text, one.words)
	if (at === undefined || another !== undefined)
		return { ...one, state: at === undefined ? 'orphaned' : 'ambiguous', range: null }
	const start = toCodePoints(text, at)
	const end = toCodePoints(text, at + one.words.length)
	return { ...one, versionId, range: { start, end } }
}
