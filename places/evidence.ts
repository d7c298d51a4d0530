import type { NamedBy } from './data/notation.ts'
import type { Match, Sense } from './names.ts'
import type { Word } from './words.ts'

/** What a text says beyond doubt, to decide what is in doubt. */
export interface Evidence {
	/** How often each country is named, in whatever way. */
	named: Map<string, number>
	/** How often by a town or a state inside it. */
	inside: Map<string, number>
	/** How often by what only a text at home there names: states, their abbreviations, American local affairs. */
	local: Map<string, number>
	/** The countries called by their own names. */
	byName: Set<string>
}

/** The evidence that these matches give, and the American ways of the text itself. */
export function evidenceOf(firm: readonly Match[], words: readonly Word[]): Evidence {
	const evidence: Evidence = {
		named: new Map(),
		inside: new Map(),
		local: new Map(),
		byName: new Set(),
	}
	for (const { senses } of firm) {
		for (const { code, by, weak } of senses) {
			if (!code || weak) continue
			add(evidence.named, code, 1)
			if (isInside(by)) add(evidence.inside, code, 1)
			if (by === 'state' || by === 'short') add(evidence.local, code, 1)
			if (by === 'name') evidence.byName.add(code)
		}
	}
	const ways = americanWays(words)
	add(evidence.inside, 'US', ways)
	add(evidence.local, 'US', ways)
	return evidence
}

/** True when a match is evidence: it has one meaning, or is a country's own name that some towns borrow. */
export function isFirm({ senses }: Match): boolean {
	const others = senses.filter(({ weak }) => weak)
	return others.length === 0 || (senses.some(isOwnName) && others.every(({ by }) => by === 'place'))
}

const isOwnName = ({ by, weak }: Sense) => !weak && (by === 'name' || by === 'former')

/** True for a name of something that lies in the country. */
export function isInside(by: NamedBy): boolean {
	return by === 'place' || by === 'state' || by === 'short'
}

/** How many things the text tells of that only American local affairs are made of. */
function americanWays(words: readonly Word[]): number {
	const ways = new Set<string>()
	for (let index = 0; index < words.length; index++) {
		const word = words[index]!
		if (word.end - word.start === SHERIFF.length && word.folded === SHERIFF) ways.add(SHERIFF)
		if (!word.capital) continue
		const { text } = word
		const firsts = AMERICAN_PAIRS.get(text)
		if (!firsts) continue
		const before = words[index - 1]
		if (!before) continue
		if (firsts.length === 0 ? before.capital : firsts.includes(before.text))
			ways.add(firsts.length === 0 ? before.text : `${before.text} ${text}`)
	}
	return ways.size
}

const SHERIFF = 'sheriff'

// The second word of each, all with capitals, with the words that may come first; any name may come before a county.
const AMERICAN_PAIRS = new Map<string, string[]>([
	['County', []],
	['Parish', []],
	['Township', []],
	['Department', ['Police', 'Fire']],
	['District', ['School']],
	['School', ['High']],
	['Council', ['City']],
	['Sen', ['state']],
	['Rep', ['state']],
])

function add(counts: Map<string, number>, code: string, more: number) {
	counts.set(code, (counts.get(code) ?? 0) + more)
}
