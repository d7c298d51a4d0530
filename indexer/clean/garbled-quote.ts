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
const ELIDED =
	/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd|prud|entr|o|dell|nell|sull|dall|quell|sant)$/iu

// French elides before a vowel; names do before a capital (O’Connor, N’Djamena).
const ELIDING = /^(?:[aeiouyhàâäéèêëîïôöùûüœæ]|\p{Lu})/u

// Words that go on after a dash, and that nobody possesses.
const GOES_ON =
	/^(?:and|but|or|nor|yet|so|which|who|whose|where|when|while|that|the|an?|as|at|by|for|from|if|in|into|is|are|was|were|has|have|had|will|would|it|its|he|his|she|her|they|their|we|our|you|your|this|these|those|there|then|not|no|on|of|only|even|especially|including|to|too|than|with|without|also|both|all|some|such|what|why|how|because|though|although|et|ou|mais|qui|que|dont|le|la|les|un|une|des|du|de|en|par|pour|il|elle|ils|y|pero|el|los|las|und|aber|der|die|das)$/iu
const NO_OWNER =
	/^(?:is|was|has|does|as|us|this|thus|its|his|hers|ours|theirs|yes|less|across|always|perhaps|plus|versus|besides|towards|sometimes|afterwards|les|des|ces|ses|dans|sans|sous|pas|plus|mais)$/iu
const DECADE = /^\s?\d\ds?(?![\p{L}\d])/u
const CUT_AT_ITS_START = /^(?:tis|twas|em|til|cause|round|bout|n|neath|gainst|cept)$/iu
const MONTH =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/iu

/** A garbled quote with what stands around it. */
export interface Spot {
	left: string
	right: string
	/** Letters that touch the spot on either side, and the spaces between. */
	word: { before: string; after: string }
	gap: { before: string; after: string }
	/** A `‘` stands open before it. */
	isQuoted: boolean
}

/** What the whole document can say of a spot. */
export interface Context {
	/** Whether a form with an apostrophe stands clean in it. */
	hasForm: (form: string) => boolean
	/** Whether a word stands in it by itself. */
	hasWord: (word: string) => boolean
}

/** What a garbled quote was, by which rule, and how sure that is. */
export interface Verdict {
	rule: string
	confidence: number
	fixed: string
}

/** Which sign `âEuros"` was. The order is the order of certainty: the first rule that holds decides. */
export function judge(spot: Spot, context: Context): Verdict {
	const { left, right, word, gap } = spot
	const isClose = word.before !== '' && gap.before === ''
	if (isClose && word.after !== '') {
		const within = withinWord(spot, context)
		if (within) return within
	}
	const verdict = (rule: string, confidence: number, fixed: string) => ({ rule, confidence, fixed })
	if (gap.before === '' && /\d$/u.test(left) && /^ ?\d/u.test(right))
		return verdict('between-numbers', 0.9, '–')
	const isOpening = gap.before !== '' || /(?:^|[([“‘"])$/u.test(left)
	if (isOpening && DECADE.test(right)) return verdict('decade', 0.9, `${gap.before && ' '}’`)
	if (isOpening && gap.after === '' && CUT_AT_ITS_START.test(word.after))
		return verdict('cut-word', 0.8, `${gap.before && ' '}’`)
	if (left.trim() === '' && right.trim() !== '')
		return verdict('opening-dash', 0.8, `—${gap.after && ' '}`)
	if (gap.before !== '' && (gap.after !== '' || right === ''))
		return verdict('spaces-both-sides', 0.9, ` –${gap.after && ' '}`)
	const isClosed = gap.before === '' && (gap.after !== '' || /^(?:$|[,.;:!?)])/u.test(right))
	if (isClosed && spot.isQuoted) return verdict('closing-single-quote', 0.7, `’${gap.after && ' '}`)
	if (isClose && isClosed && isOwner(word.before) && !GOES_ON.test(word.after))
		return verdict('plural-possessive', 0.6, `’${gap.after && ' '}`)
	if (isClose && GOES_ON.test(word.after)) return verdict('dash-goes-on', 0.7, '—')
	// Between two words the space is one that a later step set: no dash stands tight on one side only.
	if (isClose && word.after !== '') return verdict('fallback-dash', 0.4, '—')
	return verdict('fallback-dash', 0.4, `${gap.before && ' '}—${gap.after && ' '}`)
}

/** What stands between two words that may be the halves of one. */
function withinWord({ word, gap, isQuoted }: Spot, context: Context): Verdict | null {
	const { before, after } = word
	const isTight = gap.after === ''
	const joined = (rule: string, confidence: number) => ({ rule, confidence, fixed: '’' })
	const parted = (rule: string, fixed: string) => ({ rule, confidence: 0.7, fixed })
	if (CLITIC.test(after)) return joined('clitic', 1)
	if (ELIDED.test(before) && ELIDING.test(after)) return joined('elision', 0.95)
	if (context.hasForm(`${before}'${after}`)) return joined('clean-form', 0.95)
	if (isStem(before, after)) return joined('short-tail', 0.9)
	if (isQuoted && !isTight) return null
	if (MONTH.test(before) && MONTH.test(after)) return parted('between-months', '–')
	if (before.length > 2 && GOES_ON.test(after)) return parted('dash-goes-on', '—')
	// Two names of one agreement or line (Paris–Dakar); a name with an apostrophe has a short first half.
	if (
		(isTight || !isOwner(before)) &&
		/^\p{Lu}\p{Ll}{3}/u.test(before) &&
		/^\p{Lu}\p{Ll}{2}/u.test(after)
	)
		return parted('between-names', '–')
	if (
		isTight &&
		before.length > 3 &&
		after.length > 3 &&
		context.hasWord(before) &&
		context.hasWord(after)
	)
		return parted('between-words', '—')
	if (isTight) return joined('letters-both-sides', 0.8)
	if (after.length <= 3 && /^\p{Ll}/u.test(after) && !context.hasWord(after))
		return joined('short-tail', 0.6)
	return null
}

function isOwner(word: string): boolean {
	return /s$/iu.test(word) && word.length > 2 && !NO_OWNER.test(word)
}

function isStem(before: string, after: string): boolean {
	return STEMS.get(before.toLowerCase())?.includes(after.toLowerCase()) ?? false
}
