import { franc } from 'franc'

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

/** The language a text is written in (ISO 639-1), or null when the text is too short or too odd to tell. */
export function languageOf(text: string): string | null {
	// Without the list of candidates, English of any length is taken for Scots.
	return ISO_OF[franc(text.slice(0, SAMPLE), { only: Object.keys(ISO_OF), minLength: 20 })] ?? null
}
