// Transliterated names whose short tail stands after an apostrophe: stem, then tails.
const STEMS = new Map(
	Object.entries({
		ba: ['th', 'ath', 'athist', 'athists', 'athism', 'ath-ist'],
		da: ['esh', 'wa'],
		isma: ['il', 'ili', 'ilis'],
		ka: ['ba'],
		ha: ['aretz'],
		ja: ['far', 'afar', 'afari'],
		ma: ['an', 'arib', 'dan'],
		mas: ['ud'],
		mu: ['ammar', 'awiya'],
		qa: ['ida', 'im'],
		qur: ['an', 'anic'],
		sa: ['ada', 'ud', 'udi'],
		sana: ['a'],
		sha: ['bi', 'aban'],
		shi: ['a', 'as', 'i', 'is', 'ism', 'ite', 'ites', 'ah'],
		ta: ['izz', 'if'],
		to: ['izz'],
	}),
)

const CLITIC = /^(?:s|t|d|m|re|ve|ll)$/iu
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|aujourd|o)$/iu

// French elides before a vowel; names do before a capital (O’Connor, N’Djamena).
const ELIDING = /^(?:[aeiouyhàâäéèêëîïôöùûüœæ]|\p{Lu})/u

/** A garbled quote with what stands around it. */
export interface Spot {
	left: string
	right: string
	/** Letters that touch the spot on either side, and the spaces between. */
	word: { before: string; after: string }
	gap: { before: string; after: string }
}

/** What a garbled quote was, by which rule, and how sure that is. */
export interface Verdict {
	rule: string
	confidence: number
	fixed: string
}

/** Which sign `âEuros"` was. The order is the order of certainty: the first rule that holds decides. */
export function judge({ left, right, word, gap }: Spot, known: () => ReadonlySet<string>): Verdict {
	const isClose = word.before !== '' && gap.before === ''
	const isTight = gap.before === '' && gap.after === ''
	const joined = (rule: string, confidence: number) => ({ rule, confidence, fixed: '’' })
	if (isClose && word.after !== '') {
		if (CLITIC.test(word.after)) return joined('clitic', 1)
		if (ELIDED.test(word.before) && ELIDING.test(word.after)) return joined('elision', 0.95)
		if (isTight) return joined('letters-both-sides', 0.8)
		if (known().has(`${word.before}'${word.after}`.toLowerCase())) return joined('clean-form', 0.95)
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
