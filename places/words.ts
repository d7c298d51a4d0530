/** A word of a text: where it stands (UTF-16), how it is written, and its form without accents and capitals. */
export interface Word {
	readonly start: number
	readonly end: number
	readonly text: string
	readonly folded: string
	readonly capital: boolean
	/** Whether every letter is one of the plain 62. */
	readonly isPlain: boolean
}

/** Most words of a text are never asked what they are, so they are cut out of it when they are. */
class WordOfText implements Word {
	private written: string | null = null
	private compared: string | null = null

	constructor(
		private readonly source: string,
		readonly start: number,
		readonly end: number,
		readonly isPlain: boolean,
	) {}

	get text(): string {
		this.written ??= this.source.slice(this.start, this.end)
		return this.written
	}

	get folded(): string {
		this.compared ??= this.isPlain ? this.text.toLowerCase() : fold(this.text)
		return this.compared
	}

	get capital(): boolean {
		const first = this.source.charCodeAt(this.start)
		return first < 128 ? first >= 65 && first <= 90 : isCapital(this.text)
	}
}

/** The text's words in order; hyphens, dots and apostrophes stand between words. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = []
	let start = -1
	let isPlain = true
	for (let at = 0; at <= text.length; at++) {
		const kind = at < text.length ? kindAt(text, at) : BETWEEN
		if (kind !== BETWEEN) {
			if (start < 0) [start, isPlain] = [at, true]
			if (kind === OTHER) isPlain = false
		} else if (start >= 0) {
			words.push(new WordOfText(text, start, at, isPlain))
			start = -1
		}
	}
	return words
}

const BETWEEN = 0
const PLAIN = 1
const OTHER = 2

// Most letters are plain, and every text is read to its end: asking a pattern about each would take most of the time.
function kindAt(text: string, at: number): number {
	const code = text.charCodeAt(at)
	if (code < 128) return PLAIN_LETTERS[code]!
	if (code === 0x2019 || code === 0x2014 || code === 0x2013) return BETWEEN
	// Half of a letter beyond the basic plane counts with its other half.
	if (code >= 0xd800 && code <= 0xdfff)
		return LETTER.test(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0))
			? OTHER
			: BETWEEN
	return LETTER.test(text[at]!) ? OTHER : BETWEEN
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const PLAIN_LETTERS = Array.from({ length: 128 }, (_, code) =>
	/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? PLAIN : BETWEEN,
)

/** The first three letters of a plain word, small or capital, as one number below 32,768. */
export function beginningOf(text: string, start: number, end: number): number {
	let key = 0
	for (let at = start; at < start + 3; at++)
		key = key * 32 + (at < end ? text.charCodeAt(at) & 31 : 0)
	return key
}

/** The text without accents and capitals, for comparing. */
export function fold(text: string): string {
	const lower = text.toLowerCase()
	if (/^[\x20-\x7e]*$/.test(lower)) return lower
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[øłđıæœßʻ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
}

const UNDECOMPOSED: Record<string, string> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	æ: 'ae',
	œ: 'oe',
	ß: 'ss',
	ʻ: '',
}

/** True when the word begins with a capital letter. */
function isCapital(word: string): boolean {
	const first = word.charCodeAt(0)
	if (first < 128) return first >= 65 && first <= 90
	return /^\p{Lu}/u.test(word)
}
