import type { Mark } from './answer.ts'
import { termOf, wordsOf } from './ranking/terms.ts'
import type { Term } from './words.ts'

/** How a word of a text answers one of the question: the lower the better. */
const EXACT = 1
const STEM = 2
const BEGINNING = 3
const TYPO = 4
export type Likeness = typeof EXACT | typeof STEM | typeof BEGINNING | typeof TYPO

/** Where in a text a term of the question stands. */
export interface Place {
	/** Its number among the terms. */
	term: number
	likeness: Likeness
	/** In UTF-16 units, end exclusive. */
	start: number
	end: number
}

/** Finds the terms of a question in one text after another. */
export interface Marker {
	/** Where they stand themselves, in other forms, or unfinished. */
	places(text: string): Place[]
	/** Where something stands that is one of them but for a typo. */
	misprints(text: string): Place[]
}

/** A term as it is looked for: its folded words one after the other. */
interface Wanted {
	n: number
	words: string[]
	/** Whether the last word typed may be the beginning of a longer one. */
	isOpen: boolean
	stems: ReadonlySet<string>
	typos: number
}

/**
 * A marker of terms in texts of these languages, by the rules that Meilisearch matches by (capitals and accents aside,
 * a typo from five letters on and two from nine, the last word perhaps unfinished), and by stems besides.
 */
export function markerOf(terms: readonly Term[], languages: readonly string[]): Marker {
	const wanted = terms.map((term, n) =>
		wantedFrom(term, { n, isLast: n === terms.length - 1, languages }),
	)
	const solid = wanted.filter(({ words }) => words.some((word) => UNPARTED.test(word)))
	const spaced = wanted.filter((one) => one.words.length > 0 && !solid.includes(one))
	const inSpaced = finderOf(spaced, firstLetters, (word, term) => likenessOf(word, term, languages))
	const mistyped = spaced.filter(({ typos }) => typos > 0)
	const inMistyped = finderOf(mistyped, firstMistyped, misprintOf)
	return {
		places: (text) => [...inSpaced(text), ...solid.flatMap((term) => unparted(text, term))],
		misprints: inMistyped,
	}
}

/** Finds terms by comparing with them every word that begins as one of them can. */
function finderOf(
	wanted: readonly Wanted[],
	letters: (term: Wanted) => string[],
	compare: (word: string, term: Wanted) => Likeness | null,
): (text: string) => Place[] {
	const firsts = new Set(wanted.flatMap(letters))
	const known = new Map<string, readonly Like[]>()
	const likenesses = (raw: string): readonly Like[] => {
		const met = known.get(raw)
		if (met) return met
		const word = wordsOf(raw.replace(/[.'’ʼ]/gu, '')).join('')
		const likes: Like[] = []
		for (const term of wanted) {
			const likeness = compare(word, term)
			if (likeness !== null) likes.push({ term, likeness })
		}
		known.set(raw, likes)
		return likes
	}
	return (text) => {
		const found: Place[] = []
		eachWord(text, firsts, (start, end) => {
			const before = found.length
			for (const { term, likeness } of likenesses(text.slice(start, end))) {
				const last = term.words.length > 1 ? endOfRun(text, end, term) : end
				if (last !== null) found.push({ term: term.n, likeness, start, end: last })
			}
			return found.length > before
		})
		return found
	}
}

/** Scripts that leave no blanks between words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

interface Like {
	term: Wanted
	likeness: Likeness
}

function wantedFrom(
	{ text, isPhrase }: Term,
	{ n, isLast, languages }: { n: number; isLast: boolean; languages: readonly string[] },
): Wanted {
	// A question's apostrophes part words as a text's do; closed up it is one word more.
	const words = wordsOf(text.replace(/['’ʼ]/gu, ' '))
	const isOne = words.length === 1 && !isPhrase
	const length = words[0]?.length ?? 0
	return {
		n,
		words,
		isOpen: isLast && !isPhrase,
		stems: new Set(isOne ? languages.flatMap((one) => termOf(words[0] as string, one) ?? []) : []),
		typos: !isOne || /\d/.test(text) ? 0 : length >= 9 ? 2 : length >= 5 ? 1 : 0,
	}
}

const firstLetters = ({ words }: Wanted): string[] => [(words[0] as string)[0] as string]

/** A wrong first letter counts as two typos, so that only a long word may have lost or changed its own. */
const firstMistyped = ({ words, typos }: Wanted): string[] =>
	Array.from((words[0] as string).slice(0, typos))

function likenessOf(
	word: string,
	{ words, isOpen, stems }: Wanted,
	languages: readonly string[],
): Likeness | null {
	const [first = ''] = words
	if (word === first) return EXACT
	if (words.length > 1) return null
	if (stems.size > 0 && word.startsWith(first.slice(0, 3)))
		for (const language of languages) if (stems.has(termOf(word, language) ?? '')) return STEM
	return isOpen && word.startsWith(first) ? BEGINNING : null
}

function misprintOf(word: string, { words: [first = ''], typos, isOpen }: Wanted): Likeness | null {
	const left = word[0] === first[0] ? typos : typos - 1
	if (left < 1) return null
	// Unfinished words are compared with the beginnings of a text's, which may have a letter more or less.
	const one = isOpen ? word.slice(0, first.length + left) : word
	return isWithin(one, first, { typos: left, isOpen }) ? TYPO : null
}

/** Whether so many letters put in, left out, changed or swapped make one word, or a beginning of it, the other. */
function isWithin(
	one: string,
	other: string,
	{ typos, isOpen }: { typos: number; isOpen: boolean },
): boolean {
	if (Math.abs(one.length - other.length) > typos) return false
	let before: number[] = []
	let row = Array.from({ length: other.length + 1 }, (_, n) => n)
	for (let i = 1; i <= one.length; i++) {
		const next = [i]
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1]
			let least = Math.min(
				(row[j] as number) + 1,
				(next[j - 1] as number) + 1,
				(row[j - 1] as number) + (isSame ? 0 : 1),
			)
			const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
			if (isSwap) least = Math.min(least, (before[j - 2] as number) + 1)
			next.push(least)
		}
		if (Math.min(...next) > typos) return false
		if (isOpen && (next[other.length] as number) <= typos) return true
		before = row
		row = next
	}
	return (row[other.length] as number) <= typos
}

/** Where a term of several words ends whose first ends at `from`; null where others follow than its own. */
function endOfRun(text: string, from: number, { words, isOpen }: Wanted): number | null {
	let end = from
	for (let n = 1; n < words.length; n++) {
		let start = end
		while (start < text.length && !isLetter(text.charCodeAt(start))) start++
		end = endOfWord(text, start)
		const [word = ''] = wordsOf(text.slice(start, end))
		const isLast = n === words.length - 1
		const isSame = word === words[n] || (isLast && isOpen && word.startsWith(words[n] as string))
		if (!isSame) return null
	}
	return end
}

function unparted(text: string, { n, words }: Wanted): Place[] {
	const wanted = words.join('')
	const places: Place[] = []
	const small = text.toLowerCase()
	for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + wanted.length))
		places.push({ term: n, likeness: EXACT, start: at, end: at + wanted.length })
	return places
}

/**
 * Calls `visit` for each word of a text that begins with one of these letters, accents and capitals aside. An apostrophe
 * parts two words; where the first is not what was looked for, both are taken as one, and so are letters with dots.
 */
function eachWord(
	text: string,
	firsts: ReadonlySet<string>,
	visit: (start: number, end: number) => boolean,
): void {
	for (let at = 0; at < text.length; at++) {
		if (!isLetter(text.charCodeAt(at))) continue
		const end = endOfWord(text, at)
		if (firsts.has(plainOf(text.charCodeAt(at))) && !visit(at, end)) {
			const tied = endOfTied(text, at, end)
			if (tied > end) visit(at, tied)
		}
		at = end
	}
}

function endOfWord(text: string, from: number): number {
	let end = from
	while (end < text.length && isLetter(text.charCodeAt(end))) end++
	return end
}

/** Where `Sha’bi` or `U.S.` ends, whose first word ends at `end`. */
function endOfTied(text: string, start: number, end: number): number {
	if (isApostrophe(text.charCodeAt(end))) return endOfWord(text, end + 1)
	let tied = end
	const isDotted = (at: number) => text[at] === '.' && endOfWord(text, at + 1) === at + 2
	if (end === start + 1) while (isDotted(tied)) tied += 2
	return tied
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x2bc

/** For each UTF-16 unit 1 when it belongs to a word, 2 when not, 0 when nobody has asked. */
const units = new Uint8Array(0x10000)

/** Letters, digits and the marks on them; halves of rarer characters count as such. */
function isLetter(unit: number): boolean {
	// Behind a text's end there is NaN, of which nothing is known.
	const known = units[unit]
	if (known !== 0) return known === 1
	units[unit] = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 2
	return units[unit] === 1
}

const plain = new Map<number, string>()

/** A letter as it begins a folded word. */
function plainOf(unit: number): string {
	const known = plain.get(unit)
	if (known !== undefined) return known
	const letter = String.fromCharCode(unit)
	const [folded = letter] = wordsOf(letter)
	plain.set(unit, folded[0] as string)
	return folded[0] as string
}

/** Places as marks in code points. */
export function marksOf(text: string, places: readonly Place[]): Mark[] {
	// Most texts have no character of two units.
	if (!/[\ud800-\udbff]/.test(text)) return places.map(({ start, end }) => [start, end])
	const points = new Uint32Array(text.length + 1)
	let count = 0
	for (let at = 0; at < text.length; at++) {
		points[at] = count
		const isFirstHalf = (text.charCodeAt(at) & 0xfc00) === 0xd800
		if (!isFirstHalf || at + 1 === text.length) count++
	}
	points[text.length] = count
	return places.map(({ start, end }) => [points[start] as number, points[end] as number])
}
