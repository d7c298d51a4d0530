import { type Because, becauseOf } from './because.ts'
import { countriesOfLabel } from './names.ts'
import { type Reading, readingOf, type Tagged } from './namings.ts'
import { isNaming } from './occurrences.ts'
import { standingsOf, subjectsAmong } from './subjects.ts'

export { placesIn } from './occurrences.ts'

/** A country in an article: what it is about, or merely names. */
export interface TaggedCountry {
	code: string
	role: 'subject' | 'mentioned'
	mentions: number
	/** Which words in which part counted: `kicker`, `topic`, `title`, `standfirst`, `b7`, `note 2`. */
	because: Because[]
}

/** The article's countries: its subjects, the main one first of all, then those merely mentioned, most named first. */
export function tagCountries(article: Tagged): TaggedCountry[] {
	const reading = readingOf(article)
	const labels = labelsOf(article, reading)
	const standings = standingsOf(reading, new Set(labels.keys()))
	const subjects = subjectsAmong(standings, reading, new Set(labels.keys()))
	return (
		standings
			.filter(({ code, mentions }) => mentions > 0 || subjects.has(code))
			.map(({ code, mentions, weight, namings }) => {
				const role: TaggedCountry['role'] = subjects.has(code) ? 'subject' : 'mentioned'
				const because = becauseOf(namings, labels.get(code) ?? [])
				return { code, role, mentions, because, order: role === 'subject' ? weight : mentions }
			})
			// A stable sort: among equals, the one named first stays first.
			.sort((a, b) => compareRoles(a.role, b.role) || b.order - a.order)
			.map(({ order: _, ...country }) => country)
	)
}

const compareRoles = (a: TaggedCountry['role'], b: TaggedCountry['role']) =>
	Number(b === 'subject') - Number(a === 'subject')

/** The countries its editors named, in the kicker or as keywords, each with the labels that named it. */
function labelsOf({ kicker, topics }: Tagged, { namings }: Reading): Map<string, Because[]> {
	const labels = new Map<string, Because[]>()
	const add = (code: string, where: string, label: string) => {
		const own = labels.get(code) ?? []
		const known = own.find((because) => because.where === where)
		if (known) known.words.push(label)
		else labels.set(code, [...own, { where, words: [label] }])
	}
	const inKicker = kicker ? countriesOfLabel(kicker) : []
	for (const code of inKicker) add(code, 'kicker', kicker!)
	if (inKicker.length === 0) {
		const read = namings.filter((naming) => naming.part === 'kicker' && isNaming(naming))
		for (const { code, text } of read) add(code, 'kicker', text)
	}
	for (const topic of topics) for (const code of countriesOfLabel(topic)) add(code, 'topic', topic)
	return labels
}
