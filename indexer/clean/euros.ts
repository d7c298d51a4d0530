import type { Repair } from '#article/article'
import { type Context, judge, type Verdict } from './garbled-quote.ts'

/** What `âEuros…` stands for where the sign after it decides alone. */
const BY_SIGN: readonly [RegExp, string][] = [
	[/^oe/u, '“'],
	[/^[Ü˜]/u, '‘'],
	[/^~/u, '„'],
	[/^¦/u, '…'],
	[/^¢/u, '•'],
	[/^¡/u, '‡'],
	[/^²/u, '′'],
	[/^³/u, '″'],
	[/^¹/u, '‹'],
	[/^º/u, '›'],
	[/^°/u, '‰'],
	[/^(?:™|\(tm\)|TM(?!\p{L}{2}))/u, '’'],
	[/^a(?=\p{L})/u, '‚'],
]

const GARBLE = /â[Ee]uros|â€/gu
// rock ’n’ roll
const CUT_AND = /(?:â[Ee]uros|â€)["”“'] ?n ?(?:â[Ee]uros|â€)["”“'](?=\s)/gu
const LETTERS = String.raw`(?:(?!â[Ee]uros|â€)\p{L})*`
const NEXT_WORD = new RegExp(`^${LETTERS}`, 'u')
const GAP_AND_WORD = new RegExp(`^(\\s*)(${LETTERS})`, 'u')

/** A word and some spaces: as far as a rule looks to either side, so that a long text costs no more than its length. */
const REACH = 80

/** One garble and its surroundings, up to the garble before it. */
interface Place {
	left: string
	garble: string
	right: string
	/** A `“` stands open before it. */
	isQuoted: boolean
	/** A `‘` stands open before it. */
	isQuotedOnce: boolean
}

/** What replaces `before` characters left of a garble and `taken` from it on. */
interface Correction {
	before: number
	taken: number
	fixed: string
	repair: Repair
}

/**
 * The text with every `âEuros…` (and `â€"`) that SPIP's export makes of typographic signs put right, each by the rule
 * that its surroundings and the rest of the document allow.
 */
export function undoEuros(garbled: string, context: Context): { text: string; repairs: Repair[] } {
	const repairs: Repair[] = []
	const text = garbled.replace(CUT_AND, (raw) => {
		repairs.push({ raw, fixed: '’n’', rule: 'cut-word', confidence: 0.8 })
		return '’n’'
	})
	const done: string[] = []
	let from = 0
	let isQuoted = false
	let isQuotedOnce = false
	const keep = (piece: string) => {
		const last = Math.max(piece.lastIndexOf('“'), piece.lastIndexOf('”'))
		if (last >= 0) isQuoted = piece[last] === '“'
		isQuotedOnce = opensSingle(piece) ?? isQuotedOnce
		done.push(piece)
	}
	for (const { 0: garble, index } of text.matchAll(GARBLE)) {
		const after = index + garble.length
		const left = text.slice(Math.max(from, index - REACH), index)
		keep(text.slice(from, index - left.length))
		const seen = Math.max(left.lastIndexOf('“'), left.lastIndexOf('”'))
		const place = {
			left,
			garble,
			right: text.slice(after, after + REACH),
			isQuoted: seen < 0 ? isQuoted : left[seen] === '“',
			isQuotedOnce: opensSingle(left) ?? isQuotedOnce,
		}
		const correction = correctionAt(place, context)
		keep(left.slice(0, left.length - (correction?.before ?? 0)))
		keep(correction?.fixed ?? garble)
		from = correction ? index + correction.taken : after
		if (correction) repairs.push(correction.repair)
	}
	keep(text.slice(from))
	return { text: done.join(''), repairs }
}

/** Whether a piece of text leaves a single quote open or closes it; undefined where it has none that does either. */
function opensSingle(piece: string): boolean | undefined {
	const last = piece.match(/‘|’(?![\p{L}\p{N}])/gu)?.at(-1)
	return last === undefined ? undefined : last === '‘'
}

function correctionAt(place: Place, context: Context): Correction | null {
	const { garble, right, isQuoted } = place
	for (const [sign, fixed] of BY_SIGN) {
		// `â€` keeps its third character, so the generic decoder reads it better than this table.
		const match = garble === 'â€' ? null : sign.exec(right)
		if (!match) continue
		const sure =
			fixed === '’'
				? { rule: 'apostrophe-sign', confidence: 1 }
				: { rule: 'sign-table', confidence: 0.95 }
		return bySign(place, { ...sure, fixed, size: match[0].length })
	}
	// After `â€` a curly quote is the third byte of a dash, which the decoder knows for certain.
	if ((garble === 'â€' ? /^"/u : /^["”“']/u).test(right)) return byRule(place, context)
	if (!isQuoted || !/^(?:[\s\u009d\ufffd]|[,.;:!?)\]]|$)/u.test(right)) return null
	// The lost sign left a space of its own; the one before punctuation goes, one of two goes, a single one stays.
	const size = /^[ \u009d\ufffd](?=[ ,.;:!?)\]])/u.exec(right)?.[0].length ?? 0
	return bySign(place, { rule: 'closing-quote', confidence: 0.9, fixed: '”', size })
}

/** A correction that the sign after the garble, `size` long, decides alone. */
function bySign({ left, garble, right }: Place, verdict: Verdict & { size: number }): Correction {
	const { size, fixed, rule, confidence } = verdict
	const before = /\S*$/u.exec(left)?.[0] ?? ''
	const after = NEXT_WORD.exec(right.slice(size))?.[0] ?? ''
	const raw = before + garble + right.slice(0, size) + after
	const repair = { raw, fixed: before + fixed + after, rule, confidence }
	return { before: 0, taken: garble.length + size, fixed, repair }
}

/** A correction of `âEuros"`, which may have been an apostrophe or a dash. */
function byRule({ left, garble, right, isQuotedOnce }: Place, context: Context): Correction {
	const [, wordBefore = '', gapBefore = ''] = /(\p{L}*)(\s*)$/u.exec(left) ?? []
	const rest = right.slice(1)
	const [, gapAfter = '', wordAfter = ''] = GAP_AND_WORD.exec(rest) ?? []
	const word = { before: wordBefore, after: wordAfter }
	const gap = { before: gapBefore, after: gapAfter }
	const verdict = judge({ left, right: rest, word, gap, isQuoted: isQuotedOnce }, context)
	const before = wordBefore.length + gapBefore.length
	const taken = garble.length + 1 + gapAfter.length + wordAfter.length
	const fixed = wordBefore + verdict.fixed + wordAfter
	const raw = left.slice(left.length - before) + garble + right.slice(0, taken - garble.length)
	return { before, taken, fixed, repair: { ...verdict, raw: raw.trim(), fixed: fixed.trim() } }
}
