import { parse, typedWithout } from '#search/asking/parse'
import { totalOf } from '#search/find'
import type { Question } from '#search/question'
import type { SearchServer } from '#search/server'
import { chipsOf } from './chips.ts'

/** A question that asks for less, and how to offer it. */
export interface Relaxation {
	text: string
	question: Question
}

/** What to leave out of a question that found nothing: each choice in turn, then each word where there are several. */
export function relaxationsOf(question: Question): Relaxation[] {
	const chips = chipsOf(question).flat()
	const withoutChoice = chips.map(({ text, without }) => ({
		text: `Search without “${text}”`,
		question: without,
	}))
	const clauses = parse(question.words).flat()
	const withoutWord =
		clauses.length < 2
			? []
			: clauses.map((clause) => ({
					text: `Search without ${clause.field ? '' : 'the word '}${question.words.slice(clause.start, clause.end)}`,
					question: { ...question, page: 1, words: typedWithout(question.words, clause) },
				}))
	return [...withoutChoice, ...withoutWord]
}

/** The relaxations that give more than `total`, with how many each gives, the most first. Throws `SearchUnavailable`. */
export async function countedRelaxations(
	server: SearchServer,
	question: Question,
	total: number,
): Promise<(Relaxation & { total: number })[]> {
	const relaxations = relaxationsOf(question).slice(0, MOST)
	const counted = await Promise.all(
		relaxations.map(async (one) => ({ ...one, total: await totalOf(server, one.question) })),
	)
	return counted.filter((one) => one.total > total).sort((a, b) => b.total - a.total)
}

/** So many are counted; nobody reads more. */
const MOST = 12
