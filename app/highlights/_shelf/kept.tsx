import { type ShelfQuestion, shelfParamsOf } from '#article/highlights/question'

/** A question as hidden fields of a form, without those that are asked elsewhere in it. */
export function Kept({ question, without }: { question: ShelfQuestion; without: string[] }) {
	const kept = [...shelfParamsOf(question)].filter(([name]) => !without.includes(name))
	return kept.map(([name, value]) => (
		<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
	))
}
