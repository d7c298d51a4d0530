import type { Chance } from './chance.ts'
import { added, instead, type Letter, said, type Tracked } from './tracked.ts'

/** One stretch of letters made into another. */
type Stroke = (letters: Letter[]) => Letter[]

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const STRANGE =
	'harbour council station evening theory season village bridge signal window soldier engine'.split(
		' ',
	)

export const everywhere = (text: Tracked, stroke: Stroke): Tracked => text.map(stroke)

/** So many of a hundred letters mistyped: one left out, put in or changed. */
export const mistyped =
	(chance: Chance, percent: number): Stroke =>
	(letters) =>
		letters.flatMap((letter) => {
			if (!chance.happens(percent / 100)) return [letter]
			const other = chance.of([...LETTERS])
			return chance.of([[], [letter, ...added(other)], instead(other, [letter])])
		})

/** So many of a hundred words made into others. */
export const reworded =
	(chance: Chance, percent: number, isMeant: (letter: Letter) => boolean): Stroke =>
	(letters) =>
		eachWord(letters, (word) =>
			isMeant(word[0]!) && chance.happens(percent / 100) ? instead(chance.of(STRANGE), word) : word,
		)

function eachWord(letters: Letter[], make: Stroke): Letter[] {
	const made: Letter[] = []
	let word: Letter[] = []
	const close = () => {
		if (word.length > 0) made.push(...make(word))
		word = []
	}
	for (const letter of letters) {
		if (/[\p{L}\p{M}\p{N}’']/u.test(letter.unit)) word.push(letter)
		else {
			close()
			made.push(letter)
		}
	}
	close()
	return made
}

/** Note calls put in after words. */
export const withCalls =
	(chance: Chance): Stroke =>
	(letters) =>
		eachWord(letters, (word) =>
			chance.happens(0.04)
				? [...word, ...added(chance.of([`[${chance.between(1, 60)}]`, '³', '¹', '12']))]
				: word,
		)

/** Typeset: quotation marks, dashes and ligatures in place of typed ones, with spaces and hyphens that do not show. */
export const typeset =
	(chance: Chance): Stroke =>
	(letters) =>
		letters.flatMap((letter) => {
			const other = { '"': '“”', "'": '’', '’': "'", '“': '"', '”': '"', '-': '–' }[letter.unit]
			if (other) return instead(chance.of([...other]), [letter])
			if (letter.unit === ' ' && chance.happens(0.03)) return instead('\u00a0', [letter])
			return chance.happens(0.01) ? [letter, ...added('\u00ad')] : [letter]
		})

/** Set in lines of some 80 letters, as mail and print are. */
export const inLines: Stroke = (letters) => {
	let width = 0
	return letters.map((letter) => {
		width++
		if (letter.unit !== ' ' || width < 72) return letter
		width = 0
		return { ...letter, unit: '\n' }
	})
}

/** Paragraphs of other texts put in before some. */
export const withStrangers = (
	text: Tracked,
	chance: Chance,
	strangers: readonly string[],
): Tracked =>
	text.flatMap((letters) =>
		chance.happens(0.1) ? [added(chance.of(strangers)), letters] : [letters],
	)

/** Some paragraphs in another place each. */
export function withMoves(text: Tracked, chance: Chance, isMoved: (letters: Letter[]) => boolean) {
	const moved = new Set(text.filter(isMoved))
	const rest = text.filter((letters) => !moved.has(letters))
	for (const letters of moved) rest.splice(chance.below(rest.length + 1), 0, letters)
	return rest
}

/** Sentences of a paragraph, each with the space that follows it. */
export function sentencesOf(letters: Letter[]): Letter[][] {
	const text = said(letters)
	const sentences: Letter[][] = []
	let start = 0
	for (const { 0: end, index } of text.matchAll(/[.!?]["”’]?\s+/gu)) {
		sentences.push(letters.slice(start, index + end.length))
		start = index + end.length
	}
	return [...sentences, letters.slice(start)].filter(({ length }) => length > 0)
}
