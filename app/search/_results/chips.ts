import { dateInWords } from '#article/dates'
import type { Facet } from '#search/answer'
import { labelOf } from '#search/labels'
import { type Question, toggled, toggledWithout } from '#search/question'
import { oneOf } from '../../_ui/names.ts'

/** One thing a question chose: how it reads, and the question without it. */
export interface Chip {
	text: string
	without: Question
}

/** What a question chose, in words: chips of one group are alternatives (`Iran or Iraq`), groups hold all at once. */
export function chipsOf(question: Question): Chip[][] {
	const groups = (Object.keys(question.facets) as Facet[]).map((facet) =>
		question.facets[facet].map((value) => ({
			text: chosenInWords(facet, value),
			without: toggled(question, facet, value),
		})),
	)
	const first = { ...question, page: 1 }
	for (const facet of Object.keys(question.without) as Facet[])
		for (const value of question.without[facet])
			groups.push([
				{
					text: `not ${chosenInWords(facet, value)}`,
					without: toggledWithout(question, facet, value),
				},
			])
	if (question.mentions && question.facets.country.length > 0)
		groups.push([{ text: 'mentions too', without: { ...first, mentions: false } }])
	if (question.from || question.to)
		groups.push([{ text: datesInWords(question), without: { ...first, from: null, to: null } }])
	if (question.mine)
		groups.push([{ text: 'in what you marked', without: { ...first, mine: false, among: null } }])
	if (question.in !== 'all')
		groups.push([
			{
				text: question.in === 'footnotes' ? 'in footnotes' : 'in the text',
				without: { ...first, in: 'all' },
			},
		])
	return groups.filter((group) => group.length > 0)
}

/** The whole question as one says it: `“oil” · Iran or Iraq · 2015 to 2020 · in footnotes`. */
export function questionInWords(question: Question): string {
	const chosen = chipsOf(question).map((group) => oneOf(group.map(({ text }) => text)))
	return [question.words && `“${question.words}”`, ...chosen].filter(Boolean).join(' · ')
}

function chosenInWords(facet: Facet, value: string): string {
	const label = labelOf(facet, value)
	if (facet === 'issue') return `issue ${label}`
	if (facet === 'author') return `by ${label}`
	if (facet === 'source') return `citing ${label}`
	return label
}

function datesInWords({ from, to }: Question): string {
	if (!to) return `since ${dateInWords(from ?? '')}`
	if (!from) return `until ${dateInWords(to)}`
	return `${dateInWords(from)} to ${dateInWords(to)}`
}
