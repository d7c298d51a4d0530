import { type Question, searchParamsOf } from '#search/question'

/** Asked in fields of their own, or begun anew by new words. */
const ASKED_ELSEWHERE = ['q', 'from', 'to', 'page']

/** The choices of a question as hidden fields, so that new words keep them. */
export function Kept({ question }: { question: Question }) {
	const kept = [...searchParamsOf(question)].filter(([name]) => !ASKED_ELSEWHERE.includes(name))
	return kept.map(([name, value]) => (
		<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
	))
}
