/** The 27 characters that Windows-1252 keeps between 0x80 and 0x9f, with their bytes. */
const HIGH: Readonly<Record<string, number>> = {
	'€': 0x80,
	'‚': 0x82,
	ƒ: 0x83,
	'„': 0x84,
	'…': 0x85,
	'†': 0x86,
	'‡': 0x87,
	ˆ: 0x88,
	'‰': 0x89,
	Š: 0x8a,
	'‹': 0x8b,
	Œ: 0x8c,
	Ž: 0x8e,
	'‘': 0x91,
	'’': 0x92,
	'“': 0x93,
	'”': 0x94,
	'•': 0x95,
	'–': 0x96,
	'—': 0x97,
	'˜': 0x98,
	'™': 0x99,
	š: 0x9a,
	'›': 0x9b,
	œ: 0x9c,
	ž: 0x9e,
	Ÿ: 0x9f,
}

/** A character class of all that a UTF-8 continuation byte (0x80 to 0xbf) can look like in Windows-1252 or Latin-1. */
export const CONTINUATION = `[\\u0080-\\u00bf${Object.keys(HIGH).join('')}]`

const CHARACTER_OF = new Map(Object.entries(HIGH).map(([character, byte]) => [byte, character]))

/** Windows-1252 bytes as text. By hand, since several releases of Node decode that label as Latin-1. */
export function decodeCp1252(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => CHARACTER_OF.get(byte) ?? String.fromCharCode(byte)).join('')
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text that was UTF-8 before somebody read its bytes as Windows-1252, or null when it was not. */
export function undoReading(text: string): string | null {
	const bytes: number[] = []
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0
		const byte = HIGH[character] ?? code
		if (byte > 0xff) return null
		bytes.push(byte)
	}
	try {
		return utf8.decode(Uint8Array.from(bytes))
	} catch {
		// Not UTF-8: the characters are what they say they are.
		return null
	}
}
