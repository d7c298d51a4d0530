import type { Repair } from '#article/article'
import type { Line } from './columns.ts'

/** Decides what a hyphen at the end of a line is. */
export type Rejoin = (before: string, after: string) => 'join' | 'keep' | 'none'

const AT_END = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)([-\u2010\u00ad])$/u
const AT_START = /^(\p{Ll}[\p{L}\p{M}]*)/u

/**
 * Whether the two halves of a word that a line's end cut are one (`inter-|national`) or keep their hyphen (`well-|known`).
 * The rest of the document decides: the whole word elsewhere, or the hyphenated one, or both halves as words of their own.
 */
export function rejoinerOf(lines: readonly Line[], record: (repair: Repair) => void): Rejoin {
	const known = wordsOf(lines)
	return (before, after) => {
		const [, first = '', sign = ''] = AT_END.exec(before) ?? []
		const second = AT_START.exec(after)?.[1] ?? ''
		if (first === '') return 'none'
		// A number or a name goes on after a real hyphen: `al-|Hashd`, `mid-|1990s`.
		if (second === '') return /^[\p{L}\p{N}]/u.test(after) ? 'keep' : 'none'
		const whole = (first + second).toLowerCase()
		const parted = `${first}-${second}`.toLowerCase()
		const isSoft = sign === '\u00ad'
		const halves = [first, second].every((half) => known.has(half.toLowerCase()))
		if (!isSoft && known.has(parted) && !known.has(whole)) return 'keep'
		// `France- and …`: the rest of the word is left to the next one.
		if (!isSoft && /^(?:and|or|et|ou|und|oder|y|o|e)$/u.test(second)) return 'none'
		if (!isSoft && halves && !known.has(whole)) return 'keep'
		const confidence = isSoft ? 0.98 : known.has(whole) ? 0.95 : 0.75
		const raw = `${first}${sign}\n${second}`
		record({ raw, fixed: first + second, rule: 'line-end-hyphen', confidence })
		return 'join'
	}
}

/** The words of a document in small letters, those that a line's end cut left out. */
function wordsOf(lines: readonly Line[]): Set<string> {
	const words = new Set<string>()
	let isCut = false
	for (const { text } of lines) {
		const whole = text.replace(AT_END, '').replace(isCut ? /^\p{L}+/u : /^$/u, '')
		for (const [word] of whole.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
			words.add(word.toLowerCase())
		isCut = AT_END.test(text)
	}
	return words
}
