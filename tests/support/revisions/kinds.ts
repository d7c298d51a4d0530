import type { Chance } from './chance.ts'
import {
	everywhere,
	inLines,
	mistyped,
	reworded,
	typeset,
	withCalls,
	withMoves,
	withStrangers,
} from './edits.ts'
import { added, type Letter, said, type Tracked } from './tracked.ts'

/** What a kind of edit has to go by: the text, the marked stretch, and paragraphs of other texts. */
export interface Edit {
	text: Tracked
	start: number
	end: number
	chance: Chance
	strangers: readonly string[]
}

/** A revised text. `old` is what it was made of where that is not the text as given, and `shift` how far the passage moved in it. */
export interface Edited {
	text: Tracked
	old?: string
	shift?: number
}

const isIn =
	({ start, end }: Pick<Edit, 'start' | 'end'>, around = 0) =>
	({ from }: Letter) =>
		from >= start - around && from < end + around

const holds = (edit: Edit) => (letters: Letter[]) => letters.some(isIn(edit))

const quoteOf = (edit: Edit) => edit.text.flat().filter(isIn(edit))

const put = (text: Tracked, chance: Chance, paragraph: Letter[]) => {
	const at = chance.below(text.length + 1)
	return [...text.slice(0, at), paragraph, ...text.slice(at)]
}

/** The passage gone, with what follows it moved up. */
const cut = (edit: Edit): Tracked =>
	edit.text
		.map((letters) => letters.filter((letter) => !isIn(edit)(letter)))
		.filter(({ length }) => length > 0)

/** The text with a paragraph that is in the old one as well, away from the passage; the passage itself is gone. */
function goneBeside(edit: Edit, other: string): Edited {
	const at = edit.text.findIndex(holds(edit))
	const far = (at + Math.ceil(edit.text.length / 2)) % edit.text.length
	const withOther = (text: Tracked, place: number) => [
		...text.slice(0, place),
		added(other),
		...text.slice(place),
	]
	const old = withOther(edit.text, far)
	const shift = far <= at ? other.length + 2 : 0
	const now = old.map((letters) =>
		letters.filter((letter) => letter.from < 0 || !isIn(edit)(letter)),
	)
	const places = now.map((letters) =>
		letters.map((letter) => (letter.from < 0 ? letter : { ...letter, from: letter.from + shift })),
	)
	return { text: places.filter(({ length }) => length > 0), old: old.map(said).join('\n\n'), shift }
}

/** The sixteen kinds of edits that anchoring is measured on. */
export const KINDS: Record<string, (edit: Edit) => Edited> = {
	none: ({ text }) => ({ text }),
	shift: ({ text, chance, strangers }) => ({
		text: [added(chance.of(strangers)), ...withStrangers(text, chance, strangers)],
	}),
	move: (edit) => ({ text: withMoves(edit.text, edit.chance, holds(edit)) }),
	typo1: ({ text, chance }) => ({ text: everywhere(text, mistyped(chance, 1)) }),
	typo5: ({ text, chance }) => ({ text: everywhere(text, mistyped(chance, 5)) }),
	reword30: (edit) => ({ text: everywhere(edit.text, reworded(edit.chance, 30, isIn(edit))) }),
	recontext: (edit) => {
		const isNear = (letter: Letter) => isIn(edit, 150)(letter) && !isIn(edit)(letter)
		return { text: everywhere(edit.text, reworded(edit.chance, 70, isNear)) }
	},
	normalize: ({ text, chance }) => ({ text: everywhere(text, typeset(chance)) }),
	footnotes: ({ text, chance }) => ({ text: everywhere(text, withCalls(chance)) }),
	'pullquote-dup': (edit) => ({
		text: put(edit.text, edit.chance, added(said(quoteOf(edit)))),
	}),
	'split-para': ({ text }) => ({ text: everywhere(text, inLines) }),
	mixed: ({ text, chance, strangers }) => {
		const set = everywhere(everywhere(text, typeset(chance)), withCalls(chance))
		const moved = withMoves(set, chance, () => chance.happens(0.1))
		return { text: withStrangers(everywhere(moved, mistyped(chance, 0.5)), chance, strangers) }
	},
	heavy: (edit) => {
		const { chance } = edit
		const left = edit.text.filter((letters) => holds(edit)(letters) || !chance.happens(0.3))
		const worded = everywhere(
			left,
			reworded(chance, 8, () => true),
		)
		const set = everywhere(everywhere(worded, typeset(chance)), withCalls(chance))
		const typed = everywhere(set, mistyped(chance, 1.5))
		return { text: withStrangers(typed, chance, edit.strangers) }
	},
	delete: (edit) => ({ text: cut(edit) }),
	'delete-lookalike': (edit) => {
		const likeness = reworded(edit.chance, 25, () => true)(quoteOf(edit))
		return goneBeside(edit, `${said(likeness)} ${edit.chance.of(edit.strangers)}`)
	},
	'delete-exactdup': (edit) => {
		const paragraph = edit.text.find(holds(edit)) ?? []
		return goneBeside(edit, edit.chance.happens(0.5) ? said(paragraph) : said(quoteOf(edit)))
	},
}
