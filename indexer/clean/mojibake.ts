import type { Repair } from '#article/article'
import { restoreLetters } from './control-letters.ts'
import { undoDoubleEncoding } from './double-encoding.ts'
import { undoEscapes } from './escapes.ts'
import { undoEuros } from './euros.ts'
import type { Context } from './garbled-quote.ts'
import { undoLossyPairs } from './lossy-pairs.ts'
import { undoMacRoman } from './mac-roman.ts'
import { nameRestorer } from './name-restorer.ts'
import { withoutTypesetting } from './typeset.ts'

interface Repaired {
	text: string
	repairs: Repair[]
}

export type RepairText = (text: string) => Repaired

/** Below this a repair is a doubt that the article's warnings name. */
export const UNSURE = 0.7

/** Every garble but that of a name holds one of these, so most words are done after one look. */
const SUSPICIOUS =
	/[ÂÃÄÅÈâáïðÊÐÑØÙÚÛ√‚¬\u0001-\u0008\u000b-\u001f]|Euros\d|&(?:[aA]circ|Atilde|#(?:226|195|194|x[eE]2|x[cC][23]));/u

/**
 * A cleaner that knows one document: it puts garbled characters right, occurrence by occurrence, and leaves clean text
 * exactly as it is. What it gives back it would not change again.
 */
export function repairerOf(document: string): RepairText {
	const knowledge = { restoreNames: nameRestorer(document), context: contextOf(document) }
	// Without any other line end, carriage returns are those of old Macs; beside them they may be lost letters.
	const endsLines = document.includes('\r') && !document.includes('\n')
	// No text has NUL, and what keeps the repairs could not store it.
	return (text) => {
		const clean = text.replaceAll('\u0000', '')
		const { text: put, repairs } = repair(
			endsLines ? clean.replaceAll('\r', '\n') : clean,
			knowledge,
		)
		// Last, for a soft hyphen may be half of a garbled letter.
		return { text: withoutTypesetting(put, repairs), repairs }
	}
}

/** What the whole document says for each of its texts. */
interface Knowledge {
	restoreNames: ReturnType<typeof nameRestorer>
	context: Context
}

/** The document's words, collected when first asked for, which most documents never do. */
function contextOf(document: string): Context {
	let forms: Set<string> | undefined
	let words: Set<string> | undefined
	const all = (pattern: RegExp) =>
		new Set(
			Array.from(document.matchAll(pattern), ([form]) => form.replace('’', "'").toLowerCase()),
		)
	return {
		hasForm: (form) => {
			forms ??= all(/(?<!\p{L})\p{L}{1,40}['’]\p{L}{1,40}/gu)
			return forms.has(form.toLowerCase())
		},
		hasWord: (word) => {
			// Beside a garble a word may be half of one.
			words ??= all(/(?<=^|[\s("“])(?<!uros["”“'] )\p{L}{1,40}(?=[\s,.;:!?)]|$)/gu)
			return words.has(word.toLowerCase())
		},
	}
}

function repair(text: string, { restoreNames, context }: Knowledge): Repaired {
	const repairs: Repair[] = []
	let current = text
	// Text can be garbled twice over, and one pass may lay bare what another one reads.
	for (let round = 0; round < 4; round++) {
		const before = current
		current = restoreNames(current, (one) => repairs.push({ ...one, confidence: 0.95 }))
		if (!SUSPICIOUS.test(current)) break
		current = undoEscapes(current)
		current = undoMacRoman(current, repairs)
		current = longDashes(current, repairs)
		current = detachedLetters(current, repairs)
		const euros = undoEuros(current, context)
		for (const one of euros.repairs) repairs.push(one)
		current = euros.text.replace(/[^ \n\t]+/gu, (word) => repairWord(word, repairs))
		if (current === before) break
	}
	return { text: current, repairs }
}

/** A dash that the export reduced to a control byte; the rarer one is believed only where it stands as a dash does. */
function longDashes(text: string, repairs: Repair[]): string {
	if (!/[\u0014\u0015]/u.test(text)) return text
	return text.replace(
		/(\S{0,40}?)([ ]?)(\u0014|(?<=[ ])\u0015(?=[ ]))([ ]?\p{L}*)/gu,
		(raw, word, gap, byte, after) => {
			const fixed = `${word}${gap}${byte === '\u0014' ? '—' : '―'}${after}`
			repairs.push({ raw: raw.trim(), fixed: fixed.trim(), rule: 'control-dash', confidence: 0.95 })
			return fixed
		},
	)
}

/** `Ã` at the end of a small-letter word or by itself: an `à` whose second half, a no-break space, became a plain one. */
function detachedLetters(text: string, repairs: Repair[]): string {
	return text
		.replace(/(?<=^|\s)(\p{Ll}*)Ã {1,2}(?=\p{L})/gu, (raw, word: string) => {
			const fixed = `${word}à `
			repairs.push({
				raw: raw.trim(),
				fixed: fixed.trim(),
				rule: 'detached-letter',
				confidence: 0.6,
			})
			return fixed
		})
		.replace(/(\p{L}{0,40}\p{Ll})Ä (\p{Ll}+)/gu, (raw, before: string, after: string) => {
			const fixed = `${before}č${after}`
			repairs.push({ raw, fixed, rule: 'detached-letter', confidence: 0.6 })
			return fixed
		})
}

function repairWord(word: string, repairs: Repair[]): string {
	if (!SUSPICIOUS.test(word)) return word
	// Pairs first: some hold a control byte, which by itself would be a lost letter.
	const pairs = undoLossyPairs(word)
	const letters = restoreLetters(pairs.word)
	const fixed = undoDoubleEncoding(letters.word)
	if (fixed === word) return word
	const rule =
		pairs.word !== word ? 'lossy-pair' : letters.word !== word ? 'lost-letter' : 'double-encoded'
	const confidence = Math.min(letters.confidence, pairs.confidence, 0.95)
	repairs.push({ ...withoutCommonSigns(word, fixed), rule, confidence })
	return fixed
}

/** Both forms without the brackets, quotes and stops around the word that the repair did not touch. */
function withoutCommonSigns(raw: string, fixed: string): { raw: string; fixed: string } {
	const isSign = (character: string | undefined) =>
		character !== undefined && /^[^\p{L}\p{N}]$/u.test(character)
	let start = 0
	while (raw[start] === fixed[start] && isSign(raw[start])) start++
	let end = 0
	const room = Math.min(raw.length, fixed.length) - start
	while (end < room && raw.at(-1 - end) === fixed.at(-1 - end) && isSign(raw.at(-1 - end))) end++
	return { raw: raw.slice(start, raw.length - end), fixed: fixed.slice(start, fixed.length - end) }
}
