import { countriesOfLabel } from './names.ts'
import { type Naming, namingsIn, type Tagged } from './namings.ts'

export { placesIn } from './occurrences.ts'

/** A country in an article: what it is about, or merely names. */
export interface TaggedCountry {
	code: string
	role: 'subject' | 'mentioned'
	mentions: number
	because: { where: string; words: string[] }[]
}

/** The article's countries: its subjects, the main one first of all, then those merely mentioned, most named first. */
export function tagCountries(article: Tagged): TaggedCountry[] {
	const namings = namingsIn(article)
	const labelled = labelsOf(article, namings)
	const standings = standingsOf(namings, labelled)
	const subjects = subjectsAmong(standings, labelled)
	return (
		standings
			.map(({ code, mentions, weight }) => {
				const role: TaggedCountry['role'] = subjects.has(code) ? 'subject' : 'mentioned'
				return { code, role, mentions, order: role === 'subject' ? weight : mentions }
			})
			// A stable sort: among equals, the one named first stays first.
			.sort((a, b) => compareRoles(a.role, b.role) || b.order - a.order)
			.map(({ code, role, mentions }) => ({ code, role, mentions, because: [] }))
	)
}

const compareRoles = (a: TaggedCountry['role'], b: TaggedCountry['role']) =>
	Number(b === 'subject') - Number(a === 'subject')

/** How much of the article is a country's. */
interface Standing {
	code: string
	mentions: number
	weight: number
	isInTitle: boolean
}

/** The countries its editors named: in the kicker, or as keywords. */
function labelsOf({ kicker, topics }: Tagged, namings: readonly Naming[]): Set<string> {
	const inKicker = kicker ? countriesOfLabel(kicker) : []
	const read = namings.filter(({ part }) => part === 'kicker').map(({ code }) => code)
	return new Set([...(inKicker.length > 0 ? inKicker : read), ...topics.flatMap(countriesOfLabel)])
}

const TITLE_WEIGHT = 4
const OPENING_WEIGHT = 2
const LABEL_WEIGHT = 3

function standingsOf(namings: readonly Naming[], labelled: ReadonlySet<string>): Standing[] {
	const codes = new Set([...labelled, ...namings.map(({ code }) => code)])
	return [...codes].map((code) => {
		const own = namings.filter((naming) => naming.code === code)
		const label = labelled.has(code) ? LABEL_WEIGHT : 0
		return {
			code,
			mentions: own.length,
			weight:
				own.reduce((sum, naming) => sum + weightOf(naming), label) * (EVERYWHERE.get(code) ?? 1),
			isInTitle: own.some(({ part }) => part === 'title'),
		}
	})
}

// Texts about anywhere name the United States; a naming says less about what the text is about.
const EVERYWHERE = new Map([['US', 0.8]])

function weightOf({ part, index }: Naming): number {
	if (part === 'title') return TITLE_WEIGHT
	if (part === 'footnote' || part === 'kicker') return 0
	return part === 'standfirst' || index === 0 ? OPENING_WEIGHT : 1
}

/**
 * The countries the editors named. Where they named none: those the title names and the text bears out, and those
 * that lead the text. Both must carry their share of the weight of the first.
 */
function subjectsAmong(standings: readonly Standing[], labelled: ReadonlySet<string>): Set<string> {
	if (labelled.size > 0) return new Set(labelled)
	const top = Math.max(0, ...standings.map(({ weight }) => weight))
	const isSubject = ({ isInTitle, weight }: Standing) =>
		isInTitle ? weight >= top * TITLE_SHARE : weight >= Math.max(2, top * LEAD_SHARE)
	return new Set(standings.filter(isSubject).map(({ code }) => code))
}

const TITLE_SHARE = 0.3
const LEAD_SHARE = 0.6
