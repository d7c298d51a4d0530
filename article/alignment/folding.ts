/**
 * A text as it is compared: how its quotation marks, dashes, spaces and accents are typeset makes no difference, and what
 * does not print is left out. `from` and `to` say for each UTF-16 unit of it where that begins and ends in the text itself.
 */
export interface Folded {
	text: string
	from: readonly number[]
	to: readonly number[]
}

export function fold(text: string): Folded {
	const folded: string[] = []
	const from: number[] = []
	const to: number[] = []
	const add = (units: string, start: number, end: number) => {
		folded.push(units)
		for (let unit = 0; unit < units.length; unit++) {
			from.push(start)
			to.push(end)
		}
	}
	let wasSpace = false
	for (let at = 0; at < text.length; ) {
		const character = characterAt(text, at)
		const start = at
		at += lengthOfCall(text, at) || character.length
		const plain = at - start > character.length ? '' : plainly(character)
		if (plain === '' || (plain === ' ' && wasSpace)) continue
		add(plain, start, at)
		wasSpace = plain === ' '
	}
	return { text: folded.join(''), from, to }
}

/** Where a stretch of the text itself stands in the folded one. */
export function foldedRange({ from, to }: Folded, start: number, end: number) {
	return { start: firstWhere(from, start), end: firstWhere(to, end + 1) }
}

/** The first index whose value is not below `least`; the values never fall. */
export function firstWhere(values: readonly number[], least: number): number {
	let low = 0
	let high = values.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (values[middle]! < least) low = middle + 1
		else high = middle
	}
	return low
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!)

/** A note call that an extraction left in the text, as `[12]`. */
const CALL = /\[\d{1,3}\]/y

function lengthOfCall(text: string, at: number): number {
	if (text.charCodeAt(at) !== 91) return 0
	CALL.lastIndex = at
	return CALL.exec(text)?.[0].length ?? 0
}

const plainForms = new Map<string, string>()

function plainly(character: string): string {
	const code = character.charCodeAt(0)
	if (code > 32 && code < 127) return code === 96 ? "'" : character
	const known = plainForms.get(character)
	if (known !== undefined) return known
	const plain = plainForm(character)
	plainForms.set(character, plain)
	return plain
}

function plainForm(character: string): string {
	if (/\s/u.test(character)) return ' '
	if (/\p{Cf}|\p{Cc}|\p{Variation_Selector}/u.test(character)) return ''
	// Nearly always the call of a note.
	if (/[¹²³⁰⁴-⁹]/u.test(character)) return ''
	if (/[‘’‚‛′´ʼ‹›]/u.test(character)) return "'"
	if (/[“”„‟″«»]/u.test(character)) return '"'
	if (/[\p{Pd}−]/u.test(character)) return '-'
	return character.normalize('NFKD')
}
