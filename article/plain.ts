// Whatever looks like white space becomes one plain space: a no-break space would make two equal passages differ.
const SPACE = /[\s\u0085]+/gu
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu
// Soft hyphens, zero-width spaces and byte-order marks; joiners stay, since Persian and Arabic are written with them.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu
const NO_CHARACTER = /[\ufdd0-\ufdef\ufffe\uffff]/gu
const HALF_A_PAIR = /\p{Surrogate}/gu

/** The text composed (NFC), free of control and invisible characters, every run of white space one space. Not trimmed. */
export function plain(text: string): string {
	return text
		.replace(HALF_A_PAIR, '\ufffd')
		.replace(SPACE, ' ')
		.replace(CONTROL, '')
		.replace(INVISIBLE, '')
		.replace(NO_CHARACTER, '')
		.replace(/ {2,}/g, ' ')
		.normalize('NFC')
}
