import { type Clause, parse } from './asking/parse.ts'

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

/** The plain words and phrases among what was typed: every one of them is asked for, or excluded. */
export function termsOf(words: string): Term[] {
	return parse(words).flatMap((group) => (group.length === 1 ? group : []).flatMap(plainTerm))
}

/** What is marked where it stands: the plain words, the alternatives, and what is looked for in titles and notes. */
export function markedTerms(words: string): Term[] {
	const clauses = parse(words).flat()
	const marked = clauses.filter(
		({ field, isExcluded }) =>
			!isExcluded && (field === null || field === 'title' || field === 'note'),
	)
	return contentOf(marked.map(termOf))
}

function plainTerm(clause: Clause): Term[] {
	return clause.field === null ? [termOf(clause)] : []
}

/** A clause's words without its field. */
export function termOf({ text, isPhrase, isExcluded }: Clause): Term {
	return { text, isPhrase, isExcluded }
}

/** Meilisearch itself reads no further, and where the words stand is asked for each on its own. */
const MOST_TERMS = 10
/** Of which so many may be exclusions; what else is excluded has to be a filter. */
export const MOST_EXCLUDED = MOST_TERMS / 2

/** The terms worth looking for, each once: without stop words, unless nothing else was typed. */
export function contentTerms(words: string): Term[] {
	return contentOf(termsOf(words))
}

function contentOf(all: readonly Term[]): Term[] {
	const terms = distinct(all.map(bared))
	// Beside small letters UN is no French article, and WHO no question.
	const isShouted = !terms.some(({ text }) => /\p{Ll}/u.test(text))
	const isAcronym = (text: string) => !isShouted && /^\p{Lu}{2,}$/u.test(text)
	const content = terms.filter(
		({ text, isPhrase, isExcluded }) =>
			isPhrase || isExcluded || isAcronym(text) || !STOP_WORDS.has(text.toLowerCase()),
	)
	const kept = content.some((term) => !term.isExcluded) ? content : terms
	const excluded = kept.filter((term) => term.isExcluded).slice(0, MOST_EXCLUDED)
	const asked = kept.filter((term) => !term.isExcluded).slice(0, MOST_TERMS - excluded.length)
	return kept.filter((term) => asked.includes(term) || excluded.includes(term))
}

/** What French and Italian put before a vowel, and an English possessive. */
const CLITICS =
	/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|un)['’](?=[aeiouyhàâäéèêëîïôöùûüœæ])|(?<=\p{L}{2})['’]s$/giu

/**
 * A word without what only leans on it: Meilisearch takes `l’Algérie` for a phrase of two words, which a text that says
 * `Algérie` does not hold. A phrase stays as it was typed.
 */
export function bared(term: Term): Term {
	if (term.isPhrase) return term
	return { ...term, text: term.text.replace(CLITICS, '') || term.text }
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
