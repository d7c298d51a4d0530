import type { Surroundings } from './context.ts'
import { isSign, type NamedBy } from './data/notation.ts'
import { type Evidence, evidenceOf, isFirm, isInside } from './evidence.ts'
import type { Match, Sense } from './names.ts'

/** A match with the countries it was decided to mean; a former state may mean two. */
export interface Resolved {
	match: Match
	codes: string[]
	by: NamedBy
}

interface Question {
	places: readonly Match[]
	people: readonly Match[]
	around: Surroundings
}

/** Decides what each match means, in the light of the others; drops those that mean no place here. */
export function resolve({ places, people, around }: Question): Resolved[] {
	const usable = places.filter((match) => !isShort(match) || followsComma(match, around))
	const settled = settledIn(usable, around)
	const firm = usable.filter((match) => isFirm(match) && !settled.has(match))
	const local = [...settled.values()].map((sense) => ({ first: 0, last: 0, senses: [sense] }))
	const evidence = evidenceOf([...firm, ...local], around.words)
	const spelt = (match: Match) => wordsAt(match, around)
	const elsewhere = new Map([...settled].map(([match, sense]) => [spelt(match), sense]))
	const surnames = new Set(people.map(spelt))
	const times = countsOf(firm.map(spelt))

	return usable.flatMap((match) => {
		const words = spelt(match)
		const isSilent = !isSpokenOf(match, evidence, times.get(words) ?? 0)
		if (isSilent && surnames.has(words)) return []
		const sense = settled.get(match) ?? (isSilent ? elsewhere.get(words) : undefined)
		const senses = sense ? [sense] : decide(match, isSilent, evidence)
		const codes = senses.flatMap(({ code }) => code ?? [])
		return senses[0] ? [{ match, codes, by: senses[0].by }] : []
	})
}

function countsOf(items: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
	return counts
}

const isShort = ({ senses }: Match) => senses.every(({ by }) => by === 'short')

/** The places whose country is said right after them: Paris, Texas; London, Ont.; York County. */
function settledIn(places: readonly Match[], around: Surroundings): Map<Match, Sense> {
	const settled = new Map<Match, Sense>()
	for (const [index, match] of places.entries()) {
		const state = stateAfter(match, places[index + 1], around) ?? countyOf(match, around)
		if (state) settled.set(match, { ...state, by: 'place', weak: false })
	}
	return settled
}

function stateAfter(match: Match, next: Match | undefined, around: Surroundings) {
	if (next?.first !== match.last + 1 || !followsComma(next, around)) return undefined
	const state = next.senses.find(({ by }) => by === 'state' || by === 'short')
	const isTown = match.senses.every(({ by }) => by === 'place')
	return isTown || match.senses.some(({ code }) => code === state?.code) ? state : undefined
}

function countyOf({ last, senses }: Match, { words }: Surroundings) {
	return words[last + 1]?.text === 'County' ? senses.find(({ code }) => code === 'US') : undefined
}

function followsComma(match: Match, { text, words }: Surroundings): boolean {
	const before = words[match.first - 1]
	if (!before?.capital) return false
	return /^, ?$/.test(text.slice(before.end, words[match.first]!.start))
}

function decide({ senses }: Match, isSilent: boolean, evidence: Evidence): Sense[] {
	const strong = senses.filter(({ weak }) => !weak)
	// A place goes before a person of the same name.
	const named = strong.filter(({ by }) => !isSign(by))
	const usual = named.length > 0 ? named : strong
	const other = strongest(
		senses.filter((sense) => sense.weak && isLikely(sense, evidence)),
		evidence,
	)
	if (usual.length === 0) return other ? [other] : []
	if (!other || !isSilent) return usual
	return isTaken(usual[0]!, other, evidence) ? [other] : usual
}

function strongest(senses: Sense[], evidence: Evidence): Sense | undefined {
	const strength = (sense: Sense) => countFor(sense).get(sense.code!) ?? 0
	const countFor = ({ code }: Sense) => (BORROWERS.has(code!) ? evidence.inside : evidence.named)
	return senses.sort((a, b) => strength(b) - strength(a))[0]
}

// Every text names the United States, so only states and towns tell that a town is American. So with their like.
const BORROWERS = new Set(['US', 'CA', 'AU'])

function isLikely({ code }: Sense, { named, inside }: Evidence): boolean {
	return ((BORROWERS.has(code!) ? inside : named).get(code!) ?? 0) > 0
}

/** Countries whose being named tells which Georgia is meant. */
const COMPANIONS: Record<string, string[]> = { GE: ['RU', 'AM', 'AZ', 'UA', 'MD', 'TR', 'XK'] }

/** True when the less usual meaning wins, the text being silent about the country of the usual one. */
function isTaken(usual: Sense, other: Sense, { inside, local, byName }: Evidence): boolean {
	if (!isInside(usual.by) && !isInside(other.by)) return true
	if (other.by === 'state' || !BORROWERS.has(other.code!)) return true
	// A town, or a country with a namesake town: the text must be at home there and name no third country.
	const isAbroad = [...byName].some((code) => code !== other.code && code !== usual.code)
	return !isAbroad && local.has(other.code!) && (inside.get(other.code!) ?? 0) >= 2
}

/** True when the text speaks of the match's usual country in other words too. */
function isSpokenOf({ senses }: Match, { named, byName }: Evidence, own: number): boolean {
	return senses.some(({ code, weak }) => {
		if (weak) return false
		if ((named.get(code!) ?? 0) > own) return true
		return (COMPANIONS[code!] ?? []).some((companion) => byName.has(companion))
	})
}

function wordsAt(match: Match, { words }: Surroundings): string {
	return words
		.slice(match.first, match.last + 1)
		.map(({ folded }) => folded)
		.join(' ')
}
