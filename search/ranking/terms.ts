import { newStemmer, type Stemmer } from 'snowball-stemmers'
import { isStopWord } from './stop-words.ts'

/** The languages whose words are brought to their stems, by ISO code; words of any other stay as they are. */
const ALGORITHMS: Readonly<Record<string, string>> = {
	en: 'english',
	fr: 'french',
	es: 'spanish',
	de: 'german',
	pt: 'portuguese',
	it: 'italian',
	nl: 'dutch',
	sv: 'swedish',
	da: 'danish',
	tr: 'turkish',
}

/** The stems of a text's content words, in order. Accents, capitals, apostrophes and the dots of U.S.S.R. make no difference. */
export function termsOf(text: string, language: string): string[] {
	const terms: string[] = []
	for (const word of wordsOf(text)) {
		const term = termOf(word, language)
		if (term !== null) terms.push(term)
	}
	return terms
}

/** The stem of one folded word, or null for one too common to tell anything. */
export function termOf(word: string, language: string): string | null {
	if (isStopWord(word, language)) return null
	return stemsIn(language)(word)
}

const ACRONYM = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}/gu
/** What French and Italian put before a vowel; the word behind it is the one that counts. */
const ELIDED =
	/(?<![\p{L}\p{N}'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|un)'(?=[aeiouyh])/gu
const WORD = /[\p{L}\p{N}]+/gu
const UNSEGMENTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** A text's words, folded: small letters without accents or apostrophes. */
export function wordsOf(text: string): string[] {
	const folded = fold(text)
	if (!UNSEGMENTED.test(folded)) return folded.match(WORD) ?? []
	return Array.from(segmenter.segment(folded))
		.filter(({ isWordLike }) => isWordLike)
		.flatMap(({ segment }) => segment.match(WORD) ?? [])
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Small letters, no accents; a possessive and what is elided go, other apostrophes close up (`Sha’bi` is `shabi`). */
function fold(text: string): string {
	const small = text.replace(ACRONYM, (letters) => `${letters.replaceAll('.', '')} `).toLowerCase()
	const plain = /[^\u0000-\u007f]/u.test(small)
		? small
				.replace(/[‘’ʼ`´]/gu, "'")
				.normalize('NFKD')
				.replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
				.replace(/[æœßøłđðþħı]/gu, (letter) => FOLDS[letter] ?? letter)
				.normalize('NFC')
		: small
	if (!plain.includes("'")) return plain
	return plain
		.replace(ELIDED, '')
		.replace(/'s(?![\p{L}\p{N}])/gu, '')
		.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '')
}

/** A title as it is compared with what was typed: words alone. */
export function foldedTitle(title: string): string {
	return fold(title)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

const FOLDS: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
}

const stemmers = new Map<string, (word: string) => string>()

/** The stemming of a language, remembering the words it has met: a text repeats itself. */
function stemsIn(language: string): (word: string) => string {
	const code = language.slice(0, 2)
	const known = stemmers.get(code)
	if (known) return known
	const algorithm = ALGORITHMS[code]
	const stems = algorithm ? remembering(newStemmer(algorithm)) : (word: string) => word
	stemmers.set(code, stems)
	return stems
}

const MOST_REMEMBERED = 200_000

function remembering(stemmer: Stemmer): (word: string) => string {
	let met = new Map<string, string>()
	return (word) => {
		const known = met.get(word)
		if (known !== undefined) return known
		if (met.size >= MOST_REMEMBERED) met = new Map()
		const stem = fold(stemmer.stem(word))
		met.set(word, stem)
		return stem
	}
}
