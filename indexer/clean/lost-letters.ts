import { NAMES } from './lost-names.ts'

/** What SPIP's PDF export writes for a name: each character beyond Latin-1 becomes its code modulo 256. */
function exported(name: string): string {
	return Array.from(name, (character) => {
		const code = character.codePointAt(0) ?? 0
		return code > 0xff ? String.fromCharCode(code % 256) : character
	}).join('')
}

const CONTROL = /[\u0000-\u001f]/gu

/**
 * The ways in which a name may have come through: as exported, and with its control bytes deleted or turned into spaces
 * by a later step. Forms that could be an ordinary word are left out.
 */
export function exportedForms(name: string): string[] {
	const form = exported(name)
	if (form === name) return []
	const forms = new Set([form])
	const bare = form.replace(CONTROL, '')
	if (bare !== form && bare.length >= 6) forms.add(bare).add(form.replace(CONTROL, ' ').trim())
	return [...forms].filter((candidate) => candidate !== bare || !isWordlike(form, bare))
}

/** Whether nothing in the form betrays the loss: no digit, sign or control byte, no capital after a small letter. */
function isWordlike(form: string, bare: string): boolean {
	return form === bare && /^\p{Lu}?[\p{Ll}]+$/u.test(form)
}

const NAME_OF = new Map(
	NAMES.flatMap((name) => exportedForms(name).map((form) => [form, name] as const)),
)

const KNOWN = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...NAME_OF.keys()]
		.sort((a, b) => b.length - a.length)
		.map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
		.join('|')})(?![\\p{L}\\p{N}])`,
	'gu',
)

/** Every known name in the text that lost letters, written in full. */
export function restoreNames(text: string, record: (raw: string, fixed: string) => void): string {
	return text.replace(KNOWN, (form) => {
		const name = NAME_OF.get(form) ?? form
		record(form, name)
		return name
	})
}

// Of the letters that end as this control byte only one is used in the alphabets of a Latin-script magazine.
const LETTER_OF: Readonly<Record<string, string>> = {
	'\u0003': 'ă',
	'\u0005': 'ą',
	'\u0007': 'ć',
	'\u000d': 'č',
	'\u0011': 'đ',
	'\u001f': 'ğ',
}

/** A word whose control bytes were letters; a byte that several letters share becomes U+FFFD, so that the loss shows. */
export function restoreLetters(word: string): { word: string; confidence: number } {
	let confidence = 1
	const restored = word.replace(
		/(?<=\p{L})[\u0001-\u0008\u000b-\u001f]|[\u0001-\u0008\u000b-\u001f](?=\p{L})/gu,
		(byte) => {
			const letter = LETTER_OF[byte]
			confidence = Math.min(confidence, letter ? 0.8 : 0.1)
			return letter ?? '\ufffd'
		},
	)
	return { word: restored, confidence }
}
