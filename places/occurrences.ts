import { isPerson, isSomethingElse, type Surroundings } from './context.ts'
import { type Match, matchesIn } from './names.ts'
import { resolve } from './senses.ts'
import { type Word, wordsOf } from './words.ts'

/** How the country was named: by a name, a former name, its people, or a place in it. */
type How = 'name' | 'former' | 'people' | 'place'

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
	const words = wordsOf(text)
	const around: Surroundings = { text, words, isHeadline: headlines(text) }
	const places: Match[] = []
	const people: Match[] = []
	for (const match of matchesIn(text, words)) {
		if (match.senses.some(({ code }) => code === null)) continue
		if (isPerson(match, around)) people.push(match)
		else if (!isSomethingElse(match, around)) places.push(match)
	}
	return resolve({ places, people, around }).flatMap(({ match, codes, by }) => {
		const start = words[match.first]!.start
		const end = endOf(words[match.last]!, text)
		const how = by === 'state' || by === 'short' || by === 'seat' ? 'place' : by
		return codes.map((code) => ({ code, start, end, text: text.slice(start, end), how }))
	})
}

/** The dot after `U.S` belongs to it. */
function endOf({ start, end }: Word, text: string): number {
	return end - start === 1 && text[start - 1] === '.' && text[end] === '.' ? end + 1 : end
}

/** Tells whether a place in the text stands in a line where most words have capitals, which then say nothing. */
function headlines(text: string): (at: number) => boolean {
	const known = new Map<number, boolean>()
	return (at) => {
		const start = text.lastIndexOf('\n', at) + 1
		const end = text.indexOf('\n', at)
		const line = known.get(start) ?? isHeadline(text.slice(start, end < 0 ? undefined : end))
		known.set(start, line)
		return line
	}
}

function isHeadline(line: string): boolean {
	if (line.length > 300) return false
	const long = line.match(/\p{L}{4,}/gu) ?? []
	return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6
}
