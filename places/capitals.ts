import { neighbour, type Surroundings } from './context.ts'
import type { Match } from './names.ts'

const setOf = (list: string) => new Set(list.trim().split(/\s+/))

const BIRDS_AND_PLATES = setOf('turkey china guinea')
const KITCHEN =
	setOf(`roast roasted stuffed stuffing dinner dinners sandwich sandwiches breast breasts bird birds wild
	frozen fresh gobbler farm farms farmer farmers shoot meat poultry chicken chickens goose geese ham gravy cranberry plate
	plates cup cups teacup saucer saucers shop cabinet bone porcelain pig pigs fowl fowls hen hens eggs feathers carve
	carving carved trot basted oven leftovers thanksgiving christmas producers producer growers breeders`)
const PLACE_BEFORE = setOf('in from at near to of for around outside')
// Towns, parties and abbreviations of states that are also words, which only their capitals tell apart.
const ALSO_WORDS =
	setOf(`cork hull buffalo perm limerick tyre nice reading bath split pan fiat cut mend sud disk diet
	or ok oh la ma pa al on man miss ill wash mass ind co mo ms md mt ga va de del kan vic tas ore que sask sadr field eden
	essen mobile orange lobo hadi arena morena`)
const ASKING =
	setOf(`give gave gives giving tell told tells let lets help helps show shows showed teach teaches make makes
	made bring brings brought take takes took send sends sent leave leaves left keep keeps kept cost costs of among between
	behind before against about`)
const AFTER_PRONOUN =
	setOf(`and all to the a an what who how why where when in on at from for with as or but if by that this
	is are was will both not now again more some any no so then`)

/**
 * Whether a phrase in a line without small letters, or in a headline, is likelier a common word than a place:
 * TURKEY on a plate, GIVE US BREAD.
 */
export function isCommonWord(match: Match, around: Surroundings): boolean {
	const word = around.words[match.first]!
	if (BIRDS_AND_PLATES.has(word.folded) && match.first === match.last) {
		const isTold = around.isShouted(word.start) || around.isHeadline(word.start)
		if (isTold && isInKitchen(match.first, around)) return true
	}
	if (match.first !== match.last || !around.isShouted(word.start)) return false
	if (word.folded === 'us') return isPronoun(match, around)
	if (!ALSO_WORDS.has(word.folded)) return false
	const before = neighbour(match.first, -1, around)
	return !before || !PLACE_BEFORE.has(before.folded)
}

/** Beside a word of the kitchen, or one "and" away from it; not in a place: "in Turkey farmers". */
function isInKitchen(at: number, { words }: Surroundings): boolean {
	const wordAt = (step: number) => words[at + step]?.folded ?? ''
	if (PLACE_BEFORE.has(wordAt(-1))) return false
	return [-1, 1].some(
		(step) =>
			KITCHEN.has(wordAt(step)) || (wordAt(step) === 'and' && KITCHEN.has(wordAt(2 * step))),
	)
}

/** GIVE US BREAD: in capitals only the company tells the country from the pronoun. */
function isPronoun({ first, last }: Match, around: Surroundings): boolean {
	const before = neighbour(first, -1, around)
	if (before?.folded === 'the' || /[-–/]$/.test(around.text.slice(0, around.words[first]!.start)))
		return false
	// Whoever writes U.S. in capitals means himself by US.
	if (before && (ASKING.has(before.folded) || around.hasDottedUS)) return true
	const after = neighbour(last, 1, around)
	return before !== null && (after === null || AFTER_PRONOUN.has(after.folded))
}
