import { francAll } from 'franc'

const ISO_OF: Readonly<Record<string, string>> = {
	eng: 'en',
	fra: 'fr',
	spa: 'es',
	deu: 'de',
	por: 'pt',
	ita: 'it',
	nld: 'nl',
	cat: 'ca',
	tur: 'tr',
	pol: 'pl',
	ell: 'el',
	rus: 'ru',
	arb: 'ar',
}

// Enough to be sure, and a bound on the work for a whole book.
const SAMPLE = 6000

// Below this length a guess is often wrong by a hair, and most archives here are English.
const SHORT = 600
const NEARLY = 0.8

/** A shorter text may quote more than it says. */
const LONG_ENOUGH = 1200

/** The language of a text: the one that its source gives, unless the text is plainly in another; English where nothing tells. */
export function spokenIn(
	text: string,
	given: string | null,
): { language: string; warning: string | null } {
	if (given === null) {
		const language = languageOf(text)
		return language
			? { language, warning: null }
			: { language: 'en', warning: 'The language could not be told; English is assumed.' }
	}
	const isKept = text.length < LONG_ENOUGH || reads(text, given)
	const other = isKept ? undefined : Object.keys(COMMON).find((one) => reads(text, one))
	// Both must agree: the common words of a language, and its look.
	const found = other !== undefined && languageOf(text) === other ? other : null
	if (found === null) return { language: given, warning: null }
	return {
		language: found,
		warning: `The source says that the language is ${given}, but the text is in another (${found}).`,
	}
}

// Some of the commonest words: a text that has them is in the language, and needs no closer look.
const COMMON: Readonly<Record<string, RegExp>> = {
	en: /\b(?:the|and|of|to|in)\b/giu,
	fr: /(?<!\p{L})(?:le|la|les|des|et|une?)(?!\p{L})/giu,
	es: /(?<!\p{L})(?:el|la|los|las|que|y|una?)(?!\p{L})/giu,
	de: /(?<!\p{L})(?:der|die|das|und|ist|nicht)(?!\p{L})/giu,
}

function reads(text: string, given: string): boolean {
	const common = COMMON[given.slice(0, 2)]
	return common !== undefined && (text.slice(0, 1000).match(common)?.length ?? 0) > 12
}

/** The language a text is written in (ISO 639-1), or null when the text is too short or too odd to tell. */
function languageOf(text: string): string | null {
	// Without the list of candidates, English of any length is taken for Scots.
	const guesses = francAll(text.slice(0, SAMPLE), { only: Object.keys(ISO_OF), minLength: 20 })
	const [best] = guesses
	const isNearlyEnglish = guesses.some(([code, score]) => code === 'eng' && score >= NEARLY)
	if (text.length < SHORT && isNearlyEnglish) return 'en'
	return best ? (ISO_OF[best[0]] ?? null) : null
}
