import type { Repair } from '#article/article'

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
	[/^(?:™|\(tm\))/u, '’'],
]

// Transliterated names whose short tail stands after an apostrophe: stem, then tails.
const STEMS = new Map(
	Object.entries({
		ba: ['ath', 'athist', 'athists', 'athism', 'ath-ist'],
		da: ['esh', 'wa'],
		isma: ['il', 'ili', 'ilis'],
		ka: ['ba'],
		ma: ['an', 'arib'],
		qur: ['an', 'anic'],
		sa: ['ada', 'ud', 'udi'],
		sana: ['a'],
		sha: ['bi', 'aban'],
		shi: ['a', 'as', 'i', 'is', 'ism', 'ite', 'ites', 'ah'],
		ta: ['izz', 'if'],
		to: ['izz'],
	}),
)

const GARBLE = /(?:â[Ee]uros|â€)/gu
const CLITIC = /^(?:s|t|d|m|re|ve|ll)$/iu
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|aujourd|o)$/iu

interface Spot {
	left: string
	right: string
	/** Letters that touch the spot on either side, and the spaces between. */
	word: { before: string; after: string }
	gap: { before: string; after: string }
}

interface Verdict {
	rule: string
	confidence: number
	fixed: string
}

/**
 * The text with every `âEuros…` (and `â€"`) that SPIP's export makes of typographic signs put right, each by the rule
 * that its surroundings allow. `known` are forms with an apostrophe that stand clean in the same document, in small letters.
 */
export function undoEuros(
	text: string,
	known: ReadonlySet<string>,
): { text: string; repairs: Repair[] } {
	const repairs: Repair[] = []
	let out = ''
	let rest = text
	for (;;) {
		GARBLE.lastIndex = 0
		const found = GARBLE.exec(rest)
		if (!found) return { text: out + rest, repairs }
		out += rest.slice(0, found.index)
		rest = rest.slice(found.index)
		const step = repairAt(out, rest, found[0], known)
		out = out.slice(0, out.length - step.before) + step.fixed
		rest = rest.slice(step.taken)
		if (step.repair) repairs.push(step.repair)
	}
}

interface Step {
	/** How many characters before and from the spot on the fixed text replaces. */
	before: number
	taken: number
	fixed: string
	repair: Repair | null
}

function repairAt(out: string, rest: string, garble: string, known: ReadonlySet<string>): Step {
	const tail = rest.slice(garble.length)
	for (const [sign, fixed] of BY_SIGN) {
		// `â€` keeps its third character, so the generic decoder reads it better than this table.
		const match = garble === 'â€' ? null : sign.exec(tail)
		if (!match) continue
		const size = garble.length + match[0].length
		const rule = fixed === '’' ? 'apostrophe-sign' : 'sign-table'
		return step(out, rest, {
			before: 0,
			taken: size,
			fixed,
			rule,
			confidence: fixed === '’' ? 1 : 0.95,
		})
	}
	const quote = /^["”“']/u.exec(tail)
	if (quote) return atQuote(out, rest, garble.length + quote[0].length, known)
	const isOpen = out.lastIndexOf('“') > out.lastIndexOf('”')
	if (isOpen && /^(?:[\s\u009d\ufffd]|[,.;:!?)\]]|$)/u.test(tail)) {
		// The lost sign left a space of its own; the one before punctuation goes, one of two goes, a single one stays.
		const own = /^[ \u009d\ufffd](?=[ ,.;:!?)\]])/u.exec(tail)?.[0].length ?? 0
		return step(out, rest, {
			before: 0,
			taken: garble.length + own,
			fixed: '”',
			rule: 'closing-quote',
			confidence: 0.9,
		})
	}
	return { before: 0, taken: garble.length, fixed: garble, repair: null }
}

function atQuote(out: string, rest: string, size: number, known: ReadonlySet<string>): Step {
	const left = /(\p{L}*)(\s*)$/u.exec(out)
	const right = /^(\s*)(\p{L}*)/u.exec(rest.slice(size))
	const gap = { before: left?.[2] ?? '', after: right?.[1] ?? '' }
	const word = { before: left?.[1] ?? '', after: right?.[2] ?? '' }
	const verdict = judge({ left: out, right: rest.slice(size), word, gap }, known)
	const before = word.before.length + gap.before.length
	const taken = size + gap.after.length + word.after.length
	const fixed = word.before + verdict.fixed + word.after
	const raw = out.slice(out.length - before) + rest.slice(0, taken)
	return { before, taken, fixed, repair: { ...verdict, raw: raw.trim(), fixed: fixed.trim() } }
}

/** Which sign `âEuros"` was. The order is the order of certainty: the first rule that holds decides. */
function judge({ left, right, word, gap }: Spot, known: ReadonlySet<string>): Verdict {
	const isClose = word.before !== '' && gap.before === ''
	const isTight = gap.before === '' && gap.after === ''
	const joined = (rule: string, confidence: number) => ({ rule, confidence, fixed: '’' })
	if (isClose && word.after !== '') {
		if (CLITIC.test(word.after)) return joined('clitic', 1)
		if (ELIDED.test(word.before)) return joined('elision', 0.95)
		if (isTight) return joined('letters-both-sides', 0.8)
		if (known.has(`${word.before}'${word.after}`.toLowerCase())) return joined('clean-form', 0.95)
		if (isStem(word.before, word.after)) return joined('short-tail', 0.9)
	}
	if (isTight && /\d$/u.test(left) && /^\d/u.test(right))
		return { rule: 'between-numbers', confidence: 0.9, fixed: '–' }
	if (gap.before !== '' && (gap.after !== '' || right === ''))
		return { rule: 'spaces-both-sides', confidence: 0.9, fixed: ` –${gap.after && ' '}` }
	if (isClose && /s$/iu.test(word.before) && (gap.after !== '' || right === ''))
		return { rule: 'plural-possessive', confidence: 0.6, fixed: `’${gap.after && ' '}` }
	return {
		rule: 'fallback-dash',
		confidence: 0.4,
		fixed: `${gap.before && ' '}—${gap.after && ' '}`,
	}
}

function isStem(before: string, after: string): boolean {
	return STEMS.get(before.toLowerCase())?.includes(after.toLowerCase()) ?? false
}

function step(out: string, rest: string, spot: Verdict & { before: number; taken: number }): Step {
	const wordBefore = /\S*$/u.exec(out)?.[0] ?? ''
	const wordAfter = /^\p{L}*/u.exec(rest.slice(spot.taken))?.[0] ?? ''
	const { before, taken, fixed, rule, confidence } = spot
	const raw = wordBefore + rest.slice(0, taken) + wordAfter
	return {
		before,
		taken,
		fixed,
		repair: { raw, fixed: wordBefore + fixed + wordAfter, rule, confidence },
	}
}
