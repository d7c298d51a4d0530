import { francAll } from 'franc'

const ISO_OF: Readonly<Record<string, string>> = {
	eng: 'en',
	fra: 'fr',
	spa: 'es',
	deu: 'de',
	por: 'pt',
	ita: 'it',
}

// Enough to be sure, and a bound on the work for a whole book.
const SAMPLE = 6000

// Below this length a guess is often wrong by a hair, and most archives here are English.
const SHORT = 600
const NEARLY = 0.8

/** The language a text is written in (ISO 639-1), or null when the text is too short or too odd to tell. */
export function languageOf(text: string): string | null {
	// Without the list of candidates, English of any length is taken for Scots.
	const guesses = francAll(text.slice(0, SAMPLE), { only: Object.keys(ISO_OF), minLength: 20 })
	const [best] = guesses
	const isNearlyEnglish = guesses.some(([code, score]) => code === 'eng' && score >= NEARLY)
	if (text.length < SHORT && isNearlyEnglish) return 'en'
	return best ? (ISO_OF[best[0]] ?? null) : null
}
