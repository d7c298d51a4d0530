import { type Chance, chanceFrom } from './chance.ts'
import { type Edit, type Edited, KINDS } from './kinds.ts'
import { REIMPORTS } from './reimports.ts'
import { revised, tracked } from './tracked.ts'

/** A marked passage, the text it was marked in, the text it is to be found in, and where it stands there. */
export interface AnchoringCase {
	id: string
	kind: string
	selector: { exact: string; prefix: string; suffix: string; start: number; end: number }
	oldText: string
	newText: string
	expected: { start: number; end: number } | null
}

/**
 * Cases of every kind of edit over the texts, `each` for each kind and text. Whether the passage was kept or taken away
 * follows from the edit; those that it tore to pieces are left out.
 */
export function anchoringCases(
	texts: readonly string[],
	{ seed, each, kinds = KINDS }: { seed: number; each: number; kinds?: typeof KINDS },
): AnchoringCase[] {
	return texts.flatMap((text, t) => {
		const strangers = texts[(t + 1) % texts.length]!.split('\n\n').filter((one) => one.length > 80)
		return Object.keys(kinds).flatMap((kind, k) =>
			Array.from({ length: each }, (_, n) => {
				const chance = chanceFrom(seed * 100_003 + t * 1_009 + k * 101 + n)
				return aCase(text, { kind, edit: kinds[kind]!, chance, strangers, id: `${t}/${kind}/${n}` })
			}).flatMap((made) => made ?? []),
		)
	})
}

export { KINDS, REIMPORTS }

interface Making {
	id: string
	kind: string
	edit: (edit: Edit) => Edited
	chance: Chance
	strangers: readonly string[]
}

function aCase(text: string, making: Making): AnchoringCase | null {
	const { id, kind, edit, chance, strangers } = making
	const { start, end } = aPassage(text, chance)
	const made = edit({ text: tracked(text), start, end, chance, strangers })
	const marked = placeIn(made, text, { start, end })
	if (!marked) return null
	const oldText = made.old ?? text
	const { text: newText, whereabouts } = revised(made.text)
	const expected = kind.startsWith('delete') ? null : whereabouts(marked)
	if (expected === undefined) return null
	const selector = selectorAt(oldText, marked)
	return { id, kind, selector, oldText, newText, expected }
}

/** Where a passage of the text stands in the old text that was made from it. */
function placeIn({ old, shift, text: now }: Edited, text: string, range: Place): Place | null {
	if (old === undefined) return range
	if (shift !== undefined) return { start: range.start + shift, end: range.end + shift }
	// It was damaged: the new text's letters know their damaged places.
	const letters = now.flat()
	const first = letters[range.start - breaksBefore(text, range.start)]
	const last = letters[range.end - breaksBefore(text, range.end)]
	return first && last && last.from > first.from ? { start: first.from, end: last.from } : null
}

type Place = { start: number; end: number }

const breaksBefore = (text: string, at: number) => 2 * (text.slice(0, at).split('\n\n').length - 1)

function selectorAt(text: string, { start, end }: { start: number; end: number }) {
	const exact = text.slice(start, end)
	const prefix = text.slice(Math.max(0, start - 32), start)
	return { exact, prefix, suffix: text.slice(end, end + 32), start, end }
}

/** A passage of whole words: a few letters, a phrase, a sentence or several, across paragraphs at times. */
function aPassage(text: string, chance: Chance) {
	const length = chance.of([
		chance.between(4, 14),
		chance.between(18, 50),
		chance.between(40, 160),
		chance.between(120, 500),
	])
	const from = chance.below(Math.max(1, text.length - length - 1))
	const start = from === 0 ? 0 : text.slice(from).search(/(?<=\s)\S/u) + from
	const tail = text.slice(start + length).search(/\s|$/u)
	return { start, end: Math.min(text.length, start + length + Math.max(0, tail)) }
}
