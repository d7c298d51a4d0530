import { countryName } from './countries.ts'
import { formerStates as table } from './data/former-states.ts'
import { fold } from './words.ts'

/** A state that is no more. `from` and `until` are years, null where no year can be named. */
export interface FormerState {
	name: string
	otherNames: string[]
	from: number | null
	until: number
	/** The codes of the countries that took its place, first the one a naming of it is filed under. */
	successors: string[]
}

const states: readonly FormerState[] = table
	.trim()
	.split('\n')
	.map((line): FormerState => {
		const [name, others, years, codes] = line.split('|').map((part) => part.trim())
		const [from, until] = years!.split('–')
		return {
			name: name!,
			otherNames: others ? others.split(', ') : [],
			from: from ? Number(from) : null,
			until: Number(until),
			successors: codes!.split(' '),
		}
	})

/** Every former state that the tables know. */
export function formerStates(): FormerState[] {
	return [...states]
}

/** The former states in whose place the country stands, the latest to end first. */
export function formerStatesOf(code: string): FormerState[] {
	return states
		.filter(({ successors }) => successors.includes(code))
		.sort((a, b) => b.until - a.until)
}

/** The former state of that name, in whatever letters; null where there is none. */
export function formerStateNamed(name: string): FormerState | null {
	const folded = fold(name.trim())
	const isCalled = (text: string) => fold(text) === folded
	return states.find((state) => isCalled(state.name) || state.otherNames.some(isCalled)) ?? null
}

/** The former states that a question names, wherever in it; at most three. */
export function formerStatesIn(words: string): FormerState[] {
	const folded = ` ${fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
	const isIn = (name: string) => folded.includes(` ${fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)
	return states
		.filter((state) => isIn(state.name) || state.otherNames.some(isIn))
		.slice(0, MOST_NAMED)
}

const MOST_NAMED = 3

/** Its years as one prints them: `1971–1997`, `until 1935`. */
export function yearsOf({ from, until }: FormerState): string {
	return from === null ? `until ${until}` : `${from}–${until}`
}

/** In one line what became of it: `Zaire (1971–1997), now DR Congo`. */
export function fateOf(state: FormerState): string {
	const now = state.successors.map(countryName)
	const heirs = now.length > 1 ? `${now.slice(0, -1).join(', ')} and ${now.at(-1)}` : now[0]
	return `${state.name} (${yearsOf(state)}), now ${heirs}`
}
