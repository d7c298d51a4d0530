/** Words too common to search or mark by, in the languages of the archives. Never dropped inside quotes. */
const STOP_WORDS = new Set(
	(
		'a an and are as at be by for from has have how in into is it its of on or that the their they this to was were what when where which who why will with ' +
		'au aux avec ce ces dans de des du elle en est et il ils la le les leur mais ne ou où par pas pour que qui se ses son sur une un ' +
		'al como con del el ella ellos entre es la las los más no o para por que se sin su sus un una y'
	).split(' '),
)

/** A word, or a phrase in quotes; what a leading minus excludes is a term too. */
export interface Term {
	text: string
	isPhrase: boolean
	isExcluded: boolean
}

/** What was typed, as words and phrases. An opening quote that is never closed ends with the text. */
export function termsOf(words: string): Term[] {
	const straight = words.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
	const terms: Term[] = []
	for (const match of straight.matchAll(/(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/g)) {
		const [, minus, phrase, word] = match
		const text = (phrase ?? word ?? '').trim()
		if (!/[\p{L}\p{N}]/u.test(text)) continue
		terms.push({ text, isPhrase: phrase !== undefined, isExcluded: minus === '-' })
	}
	return terms
}

/** Meilisearch itself reads no further, and where the words stand is asked for each on its own. */
const MOST_TERMS = 10

/** The terms worth looking for, each once: without stop words, unless nothing else was typed. */
export function contentTerms(words: string): Term[] {
	const terms = distinct(termsOf(words))
	const content = terms.filter(
		(term) => term.isPhrase || term.isExcluded || !STOP_WORDS.has(term.text.toLowerCase()),
	)
	return (content.some((term) => !term.isExcluded) ? content : terms).slice(0, MOST_TERMS)
}

function distinct(terms: readonly Term[]): Term[] {
	const byWording = new Map(
		terms.map((term) => [queryOf([{ ...term, text: term.text.toLowerCase() }]), term]),
	)
	return [...byWording.values()]
}

/** Terms in Meilisearch's own query language. */
export function queryOf(terms: readonly Term[]): string {
	return terms
		.map(({ text, isPhrase, isExcluded }) => {
			// A word's own leading minus would exclude it.
			const bare = isPhrase ? `"${text}"` : text.replace(/^-+/, '')
			return isExcluded ? `-${bare}` : bare
		})
		.join(' ')
}

/** The words as one phrase, where more than one plain word was typed and nothing else. */
export function phraseOf(words: string): string | null {
	const terms = termsOf(words)
	const isPlain = terms.every(({ isPhrase, isExcluded }) => !isPhrase && !isExcluded)
	return isPlain && terms.length > 1 ? `"${terms.map(({ text }) => text).join(' ')}"` : null
}
