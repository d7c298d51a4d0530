import { holding } from '#article/highlights/finding'
import { termsIn } from '#article/highlights/terms'
import { database } from '#db/connection'
import { shelfOf } from '#db/shelf'
import type { Question } from '#search/question'
import { contentTerms } from '#search/words'
import type { Reader } from './reader.ts'

/**
 * The question with `mine` answered: only articles in which this reader marked a passage that holds all the words. Where
 * nobody is here it asks for no such thing any more.
 */
export async function onlyMine(question: Question, reader: Reader | null): Promise<Question> {
	if (!question.mine) return question
	if (!reader) return { ...question, mine: false }
	const { highlights } = await shelfOf(database(), reader.id)
	const typed = contentTerms(question.words)
		.filter(({ isExcluded }) => !isExcluded)
		.map(({ text, isPhrase }) => (isPhrase ? `"${text}"` : text))
		.join(' ')
	const marked = holding(highlights, termsIn(typed), ({ quote }) => [quote])
	return { ...question, among: [...new Set(marked.map(({ article }) => article.id))] }
}
