import { asCp1252, asUtf8 } from '../bytes.ts'

// Browsers read these labels as Windows-1252, since that is what was meant.
const LATIN = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|windows-1252|cp1252)$/iu
const DECLARED = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,40})/iu

/** The text of a page: UTF-8 where it is, else as the page declares, else Windows-1252, which `isGuess` says. */
export function pageText(bytes: Uint8Array): { text: string; isGuess: boolean } {
	const utf8 = asUtf8(bytes)
	if (utf8 !== null) return { text: utf8, isGuess: false }
	const label = DECLARED.exec(asCp1252(bytes.subarray(0, 4096)))?.[1] ?? ''
	if (LATIN.test(label)) return { text: asCp1252(bytes), isGuess: false }
	const declared = declaredText(bytes, label)
	return declared === null
		? { text: asCp1252(bytes), isGuess: true }
		: { text: declared, isGuess: false }
}

function declaredText(bytes: Uint8Array, label: string): string | null {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes)
	} catch {
		// An unknown label, or bytes that are not what it says: said by null.
		return null
	}
}
