import { tidy } from '#article/selectors'
import { type ArticleText, type Chosen, wordsAt } from './article-text.ts'
import type { KeyChoice, Unit, Units } from './key-steps.ts'
import { selectedNow } from './selected-passage.ts'

/** Where choosing by keys begins: with what is selected, or the first word of what has the focus or stands in view. */
export function firstChoice(article: ArticleText, units: Units): KeyChoice | null {
	const selected = selectedNow(article)
	if (selected) {
		const start = article.offsets.toUtf16(selected.start)
		const end = article.offsets.toUtf16(selected.end)
		const first = units.word.find((word) => word.start >= start && word.end <= end)
		return { anchor: first ?? { start, end }, head: end }
	}
	const place =
		article.places.find(({ element }) => hasFocus(element)) ??
		article.places.find(({ element }) => element.getBoundingClientRect().bottom > innerHeight / 4)
	const from = place?.start ?? 0
	const word = units.word.find(({ start }) => start >= from) ?? units.word[0]
	return word ? { anchor: word, head: word.end } : null
}

function hasFocus(element: HTMLElement): boolean {
	const focused = document.activeElement
	if (!focused || focused === document.body) return false
	return element.contains(focused) || (focused.matches('[data-note]') && focused.contains(element))
}

/** The block or note in which a point of the text lies (UTF-16). */
export function placeAt({ places }: ArticleText, at: number) {
	return places.find(({ start, end }) => at >= start && at <= end) ?? null
}

/** A stretch of the text as a passage to be marked; null where it holds no words. */
export function chosenInUnits(article: ArticleText, { start, end }: Unit): Chosen | null {
	const passage = tidy(article.text, {
		start: article.offsets.toCodePoints(start),
		end: article.offsets.toCodePoints(end),
	})
	return passage && { ...passage, quote: wordsAt(article, passage) }
}
