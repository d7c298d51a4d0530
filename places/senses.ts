import type { Surroundings } from './context.ts'
import type { NamedBy } from './data/notation.ts'
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

/** What else the text says: how often it names a country without doubt, at all and by places inside it. */
interface Evidence {
	named: Map<string, number>
	inside: Map<string, number>
	countries: Set<string>
}

/** Decides what each match means, in the light of the others; drops those that mean no place here. */
export function resolve({ places, people, around }: Question): Resolved[] {
	const certain = places.filter((match) => isCertain(match) && !isShort(match))
	const settled = new Map<Match, Sense>()
	for (const [index, match] of places.entries()) {
		const next = places[index + 1]
		if (next && isShort(next) && !followsComma(next, around)) continue
		if (next && placeAfterComma(match, next, around)) settled.set(match, next.senses[0]!)
	}
	const shorts = places.filter((match) => isShort(match) && followsComma(match, around))
	const evidence = evidenceOf([...certain, ...shorts].filter((match) => !settled.has(match)))
	const surnames = new Set(people.map((match) => wordsAt(match, around)))

	return places.flatMap((match) => {
		if (isShort(match) && !shorts.includes(match)) return []
		const senses = decide(match, settled.get(match), evidence)
		const codes = senses.flatMap(({ code }) => code ?? [])
		const first = senses[0]
		if (!first) return []
		if (surnames.has(wordsAt(match, around)) && !isSpokenOf(match, codes, evidence)) return []
		return [{ match, codes, by: first.by }]
	})
}

const isCertain = ({ senses }: Match) => senses.every(({ weak }) => !weak)
const isShort = ({ senses }: Match) => senses.every(({ by }) => by === 'short')

function followsComma(match: Match, { text, words }: Surroundings): boolean {
	const before = words[match.first - 1]
	if (!before?.capital) return false
	return /^, ?$/.test(text.slice(before.end, words[match.first]!.start))
}

/** Paris, Texas; London, Ont.: a town followed by its state. */
function placeAfterComma(match: Match, next: Match, around: Surroundings): boolean {
	if (next.first !== match.last + 1 || !followsComma(next, around)) return false
	const state = next.senses.find(({ by }) => by === 'state' || by === 'short')
	if (!state) return false
	return (
		match.senses.every(({ by }) => by === 'place') ||
		match.senses.some(({ code }) => code === state.code)
	)
}

function evidenceOf(certain: readonly Match[]): Evidence {
	const evidence: Evidence = { named: new Map(), inside: new Map(), countries: new Set() }
	for (const { senses } of certain) {
		for (const { code, by } of senses) {
			if (!code) continue
			count(evidence.named, code)
			if (by === 'place' || by === 'state' || by === 'short') count(evidence.inside, code)
			else evidence.countries.add(code)
		}
	}
	return evidence
}

const count = (counts: Map<string, number>, code: string) =>
	counts.set(code, (counts.get(code) ?? 0) + 1)

function decide(match: Match, settled: Sense | undefined, evidence: Evidence): Sense[] {
	if (settled) return [{ ...settled, by: 'place' }]
	const usual = match.senses.filter(({ weak }) => !weak)
	const other = strongest(
		match.senses.filter((sense) => sense.weak && isLikely(sense, evidence)),
		evidence,
	)
	if (usual.length === 0) return other ? [other] : []
	if (!other || usual.some(({ code }) => speaksOf(code!, evidence))) return usual
	return isTaken(usual[0]!, other, evidence) ? [other] : usual
}

function strongest(senses: Sense[], { named }: Evidence): Sense | undefined {
	return senses.sort((a, b) => (named.get(b.code!) ?? 0) - (named.get(a.code!) ?? 0))[0]
}

// Nearly every text names the United States, so only its states and towns tell that a town is American.
const BORROWERS = new Set(['US', 'CA', 'AU'])

function isLikely({ code, by }: Sense, { named, inside }: Evidence): boolean {
	const isInside = by === 'place' || by === 'state' || BORROWERS.has(code!)
	return (isInside && BORROWERS.has(code!) ? inside : named).has(code!)
}

/** Countries whose being named tells which Georgia is meant. */
const COMPANIONS: Record<string, string[]> = { GE: ['RU', 'AM', 'AZ', 'UA', 'MD', 'TR', 'XK'] }

function speaksOf(code: string, { named, countries }: Evidence): boolean {
	return named.has(code) || (COMPANIONS[code] ?? []).some((companion) => countries.has(companion))
}

/** True when the less usual meaning wins, the text being silent about the country of the usual one. */
function isTaken(usual: Sense, other: Sense, { inside, countries }: Evidence): boolean {
	if (usual.by === 'place') {
		// A town in a text at home in the other country: no third country is named there.
		const abroad = [...countries].some((code) => code !== other.code)
		return !abroad && (inside.get(other.code!) ?? 0) >= 2
	}
	// A country's own name gives way to a namesake country or state, never to a namesake town.
	return other.by !== 'place'
}

function isSpokenOf(match: Match, codes: readonly string[], { named }: Evidence): boolean {
	const own = isCertain(match) ? 1 : 0
	return codes.some((code) => (named.get(code) ?? 0) > own)
}

function wordsAt(match: Match, { words }: Surroundings): string {
	return words
		.slice(match.first, match.last + 1)
		.map(({ folded }) => folded)
		.join(' ')
}
