import type { Resolved } from './asking/resolve.ts'
import { nearestByEmbedder } from './embedder.ts'
import { FEW_WORDS, idsMatching, type Matched, matched, matchedByWords } from './matching.ts'
import type { Question } from './question.ts'
import { holdersOf, MOST_WIDENED, type Ranked, type RankWish, rank } from './ranking/rank.ts'
import { rankingFrom } from './ranking/ranker.ts'
import type { SearchServer } from './server.ts'
import { contentTerms, markedTerms, type Term, termsOf } from './words.ts'

/** How many articles a long question is answered with: what comes after them nobody would call an answer. */
const BEST = 1000

/** What answers a question, in whatever order, and the order by merit as far as it is known. */
export interface Planned {
	question: Question
	matched: Matched
	best: readonly Ranked[]
}

/**
 * What answers a question whose words were resolved. A few words must all be there; of many, the best by words and
 * meaning are the answer. `foresee` is told which articles its page will probably have, before they are counted.
 */
export async function answerTo(
	server: SearchServer,
	given: Question,
	{ words, filter }: Pick<Resolved, 'words' | 'filter'>,
	foresee: (articles: readonly string[]) => void = () => {},
): Promise<Planned> {
	const question = { ...given, words, typed: filter }
	const terms = contentTerms(words)
	const bestBy = await bestIn(server, given, words)
	const answered = async (ids: readonly string[], best: readonly Ranked[]): Promise<Planned> => ({
		...{ question, best },
		matched: await matched(server, question, { kind: 'ids', ids }, best),
	})
	const amongBest = async (): Promise<Planned | null> => {
		const best = bestBy({ byCoverage: false, near: await nearestByEmbedder(server, words) })
		if (best.length === 0) return null
		const ids = best.map(({ article }) => article)
		if (given.sort !== 'relevance') return answered(ids, [])
		foresee(pageOf(given, best))
		return answered(ids, best)
	}
	const natural = isNatural(question, terms) ? await amongBest() : null
	if (natural) return natural

	const best = given.sort === 'relevance' ? bestBy({ byCoverage: true }) : []
	foresee(pageOf(given, best))
	const ids = await withOtherForms(server, question, terms)
	if (ids) return answered(ids, best)
	const strict = await matchedByWords(server, question, terms, best)
	// A long question with a phrase in it that nobody wrote is still a question.
	const isTooStrict = strict.main.totalHits === 0 && isLong(terms) && question.in === 'all'
	const instead = isTooStrict ? await amongBest() : null
	return instead ?? { question, best, matched: strict }
}

/** The page, should all the best match and none of them come before its betters. */
function pageOf({ page, perPage }: Question, best: readonly Ranked[]): string[] {
	return best.slice((page - 1) * perPage, page * perPage).map(({ article }) => article)
}

/**
 * What holds a few plain words, taken together with what holds other forms of them, which the index knows nothing of:
 * `marched` for `marching`. Null where that adds nothing.
 */
async function withOtherForms(
	server: SearchServer,
	question: Question & { typed: readonly string[] },
	terms: readonly Term[],
): Promise<string[] | null> {
	const isPlain = terms.every(({ isPhrase, isExcluded }) => !isPhrase && !isExcluded)
	if (!isPlain || terms.length === 0 || terms.length > FEW_WORDS || question.in !== 'all')
		return null
	const ranking = await rankingFrom(server)
	const text = terms.map((term) => term.text).join(' ')
	const holders = ranking && holdersOf(ranking, text, MOST_WIDENED)
	if (!holders) return null
	const matching = await idsMatching(server, terms, MOST_WIDENED)
	if (!matching) return null
	const ids = new Set([...matching, ...holders])
	return ids.size > matching.length ? [...ids] : null
}

/** Ranks by all plain words, for what Meilisearch reads ends after ten; where there are none, by what else is marked. */
async function bestIn(server: SearchServer, given: Question, words: string) {
	const plain = termsOf(words).filter((term) => !term.isExcluded)
	const ranked = plain.length > 0 ? plain : markedTerms(given.words)
	const text = ranked.map((term) => term.text).join(' ')
	const ranking = text ? await rankingFrom(server) : null
	// The same on every page: of two orders the pages would show some articles twice and others never.
	return (wish: Pick<RankWish, 'byCoverage' | 'near'>): Ranked[] =>
		ranking ? rank(ranking, text, { ...wish, limit: BEST, title: given.words }) : []
}

/**
 * Whether this is asked as one asks a person: many words and no operators. Few articles hold all of them, so whatever is
 * chosen beside is looked for among the best.
 */
function isNatural(question: Question, terms: readonly Term[]): boolean {
	return question.in === 'all' && isLong(terms) && terms.every(({ isPhrase }) => !isPhrase)
}

function isLong(terms: readonly Term[]): boolean {
	return terms.length > FEW_WORDS && terms.every(({ isExcluded }) => !isExcluded)
}
