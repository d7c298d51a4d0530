import { isCommonWord } from './capitals.ts'
import { isPerson, isSomethingElse, type Surroundings } from './context.ts'
import { isSign, type NamedBy, type Sign } from './data/notation.ts'
import { linesOf } from './lines.ts'
import { type Match, matchesIn } from './names.ts'
import { resolve } from './senses.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * How the country was named: by a name, a former name, its people, a place in it, or a seat of power that texts about
 * anywhere name. A sign is no naming: somebody or something that stands for the country.
 */
type How = 'name' | 'former' | 'people' | 'place' | 'seat' | Sign

/** A naming of a country: `start` and `end` count UTF-16 units, `text` is what stands there. */
export interface Occurrence {
	code: string
	start: number
	end: number
	text: string
	how: How
}

/**
 * Every naming of a country in the text, in order. What is ambiguous is decided by the rest of the text, so give it
 * whole. A former state that has two heirs gives two occurrences at one place.
 */
export function placesIn(text: string): Occurrence[] {
	return occurrencesIn(text).filter(isNaming)
}

/** True where the country is named, false where something only hints at it. */
export function isNaming({ how }: Pick<Occurrence, 'how'>): boolean {
	return how !== 'person' && how !== 'body' && how !== 'money'
}

/** Every naming of a country in the text and every sign of one, in order. */
export function occurrencesIn(text: string): Occurrence[] {
	const words = wordsOf(text)
	const hasDottedUS = /\bU\.S\b/.test(text)
	const around: Surroundings = { text, words, hasDottedUS, ...linesOf(text) }
	const places: Match[] = []
	const people: Match[] = []
	for (const match of matchesIn(text, words)) {
		if (match.senses.some(({ code }) => code === null) || isCommonWord(match, around)) continue
		if (isTicker(words[match.first]!, text)) continue
		if (match.senses.every(({ by }) => isSign(by))) places.push(match)
		else if (isPerson(match, around)) people.push(match)
		else if (!isSomethingElse(match, around)) places.push(match)
	}
	return resolve({ places, people, around }).flatMap(({ match, codes, by }) => {
		const start = words[match.first]!.start
		const end = endOf(words[match.last]!, text)
		return codes.map((code) => ({ code, start, end, text: text.slice(start, end), how: HOW[by] }))
	})
}

const HOW: Record<NamedBy, How> = {
	name: 'name',
	former: 'former',
	people: 'people',
	place: 'place',
	state: 'place',
	short: 'place',
	seat: 'seat',
	person: 'person',
	body: 'body',
	money: 'money',
}

/** The dot after `U.S` belongs to it. */
function endOf({ start, end }: Word, text: string): number {
	return end - start === 1 && text[start - 1] === '.' && text[end] === '.' ? end + 1 : end
}

/** `<UK>` is how a wire prints a company's letters at the exchange. */
function isTicker({ start, end }: Word, text: string): boolean {
	return text[start - 1] === '<' && /^[.>]/.test(text.slice(end, end + 1))
}
