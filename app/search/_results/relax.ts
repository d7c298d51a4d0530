import type { Question } from '#search/question'
import { chipsOf } from './chips.ts'

/** A question that asks for less, and how to offer it. */
export interface Relaxation {
	text: string
	question: Question
}

/** A word, or a phrase in quotation marks, as a reader typed it. */
const TERMS = /-?"[^"]*"|-?“[^”]*”|\S+/gu

/** What to leave out of a question that found nothing: each choice in turn, then each word where there are several. */
export function relaxationsOf(question: Question): Relaxation[] {
	const chips = chipsOf(question).flat()
	const withoutChoice = chips.map(({ text, without }) => ({
		text: `Search without “${text}”`,
		question: without,
	}))
	const terms = question.words.match(TERMS) ?? []
	const withoutWord =
		terms.length < 2
			? []
			: terms.map((term, n) => ({
					text: `Search without the word ${term}`,
					question: { ...question, page: 1, words: terms.filter((_, at) => at !== n).join(' ') },
				}))
	return [...withoutChoice, ...withoutWord]
}
