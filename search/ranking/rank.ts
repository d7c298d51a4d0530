import { bagFrom, count, hashOf } from './bag.ts'
import { best, foremost } from './best.ts'
import { placeOf, type Space } from './latent.ts'
import { idfOf } from './postings.ts'
import type { Shelf, Sought } from './shelf.ts'
import { foldedTitle, termOf, wordsOf } from './terms.ts'

/** An article with its merit: the best by words alone has 1, meaning and an exact title add to it. */
export interface Ranked {
	article: string
	/** As in `ArticleDocument`. */
	day: number
	score: number
}

/** What a question is ranked over: the shelves with all articles, the archive's languages, its latent space. */
export interface Ranking {
	shelves: readonly Shelf[]
	languages: readonly string[]
	space: Space | null
}

/** How much nearness in meaning adds, beside 1 for words. Found on collections with judgments, see docs/decisions. */
const MEANING = 0.5

/** At this length, in words, half of that counts: a short text says too little to be placed by. */
const HALF_LENGTH = 40

/** A word typed many times is meant no more than thrice. */
const MOST_REPEATS = 3

/** The very title typed comes first, whatever else speaks for another. */
const SAME_TITLE = 1000

export interface RankWish {
	limit: number
	/** Whether an article with more of the words always comes before one with fewer. */
	byCoverage: boolean
	/** Articles near in meaning, with their nearness from 0 to 1, in the place of the latent space. */
	near?: ReadonlyMap<string, number> | null
	/** All that was typed, where the words are less: a title may hold what is an operator or a stop word elsewhere. */
	title?: string
}

/** Where a question has words of its own, so many of the best by words and rough nearness are placed exactly. */
const PLACED = 2000

/** Where all the words must be there, so many of the best by words are placed, whichever page is asked for. */
const COMPARED = 300

/** The articles that answer these words best, the best first; what shares neither word nor meaning is left out. */
export function rank(ranking: Ranking, words: string, wish: RankWish): Ranked[] {
	const { limit, byCoverage, near, title = words } = wish
	const titles = new Set([words, title].map(foldedTitle))
	const variants = variantsIn(ranking, words)
	const sought = soughtIn(ranking, variants)
	const place = placeOfQuestion(ranking.space, variants)
	const scored = ranking.shelves.map((shelf) => ({ shelf, ...shelf.byWords(sought) }))
	const most = largestOf(scored.map(({ scores }) => scores))
	for (const { scores, held } of scored)
		for (let n = 0; n < scores.length; n++) {
			const score = (scores[n] as number) / most
			scores[n] = byCoverage ? score + 2 * (held[n] as number) : score
		}
	if (near) addNearness(scored, near)
	else if (place) addMeaning(scored, place, byCoverage ? COMPARED : null)
	return scored
		.flatMap(({ shelf, scores }) => {
			for (const title of titles)
				for (const n of shelf.titled(title)) if (!shelf.isGone(n)) scores[n] = SAME_TITLE
			return best(scores, limit).map((n) => ({
				article: shelf.articles[n] as string,
				day: shelf.days[n] as number,
				score: scores[n] as number,
			}))
		})
		.sort((a, b) => b.score - a.score || b.day - a.day)
		.slice(0, limit)
}

interface Scored {
	shelf: Shelf
	scores: Float32Array
}

/** Adds what nearness in meaning counts: to so many of the best by words alone, or else to whatever is near. */
function addMeaning(scored: readonly Scored[], place: Float32Array, few: number | null): void {
	const compared = scored.map(({ shelf, scores }) => {
		const texts = few === null ? candidates(shelf, scores, place) : foremost(scores, few)
		return { shelf, scores, texts, near: shelf.nearness(texts, place) }
	})
	const nearest = largestOf(compared.map(({ near }) => near))
	for (const { shelf, scores, texts, near } of compared)
		for (let at = 0; at < texts.length; at++) {
			const n = texts[at] as number
			scores[n] = (scores[n] as number) + shareOf(shelf, n) * ((near[at] as number) / nearest)
		}
}

/** Adds what another than the latent space says of nearness in meaning. */
function addNearness(scored: readonly Scored[], near: ReadonlyMap<string, number>): void {
	for (const { shelf, scores } of scored)
		for (const [article, value] of near) {
			const n = shelf.numberOf(article)
			if (n === undefined || shelf.isGone(n)) continue
			scores[n] = (scores[n] as number) + shareOf(shelf, n) * value
		}
}

/** The texts that may be among the best once meaning counts: all of a small shelf, of a large one those that promise it. */
function candidates(shelf: Shelf, scores: Float32Array, place: Float32Array): ArrayLike<number> {
	if (shelf.size <= 2 * PLACED) return scores.map((_, n) => n)
	const near = shelf.roughNearness(place)
	const nearest = largestOf([near])
	const hopes = near.map(
		(value, n) => (scores[n] as number) + shareOf(shelf, n) * (value / nearest),
	)
	return foremost(hopes, PLACED)
}

/** How much meaning can count for a text. */
function shareOf(shelf: Shelf, n: number): number {
	const length = shelf.lengthAt(n)
	return (MEANING * length) / (length + HALF_LENGTH)
}

function largestOf(all: readonly Float32Array[]): number {
	let most = 1e-9
	for (const values of all) for (const value of values) if (value > most) most = value
	return most
}

/** Where more articles than so many hold the words, nobody misses those that hold them in other forms alone. */
export const MOST_WIDENED = 1000

/**
 * The articles that hold every one of these words in any of its forms; null where there are more than `most`, or where a
 * word is too common to count or is in no text.
 */
export function holdersOf(ranking: Ranking, words: string, most: number): string[] | null {
	const variants = variantsIn(ranking, words)
	if (variants.length === 0 || variants.length < wordsOf(words).length) return null
	const [only] = variants
	if (variants.length === 1 && only && only.holding > most) return null
	const found: string[] = []
	for (const shelf of ranking.shelves) {
		const held = variants.map(({ terms }) => {
			const sought = terms.map((term) => ({ term, weight: 1 }))
			return shelf.byWords(sought).held
		})
		for (let n = 0; n < shelf.size && found.length <= most; n++)
			if (isInAll(held, n)) found.push(shelf.articles[n] as string)
	}
	return found.length > 0 && found.length <= most ? found : null
}

function isInAll(held: readonly Uint8Array[], n: number): boolean {
	for (const counts of held) if (counts[n] === 0) return false
	return true
}

/** A word of the question as a term, in one language of the archive or several. */
interface Variants {
	/** Hashes, that of the most texts first. */
	terms: number[]
	/** In how many texts that one stands. */
	holding: number
}

/** Each word of the question, taken in every language of the archive. */
function variantsIn({ shelves, languages }: Ranking, words: string): Variants[] {
	return wordsOf(words).flatMap((word) => {
		const terms = [...new Set(languages.flatMap((language) => termOf(word, language) ?? []))]
		const counted = terms.map(hashOf).map((term) => ({
			term,
			holding: shelves.reduce((sum, shelf) => sum + shelf.count(term), 0),
		}))
		counted.sort((a, b) => b.holding - a.holding)
		const [commonest] = counted
		return commonest ? { terms: counted.map(({ term }) => term), holding: commonest.holding } : []
	})
}

/**
 * The terms of a question with their weights. A word weighs the same in all its forms: that an English word is rare
 * among French texts says nothing of it.
 */
function soughtIn({ shelves }: Ranking, variants: readonly Variants[]): Sought[] {
	const texts = shelves.reduce((sum, { size }) => sum + size, 0)
	const counts = new Map<number, { count: number; holding: number }>()
	for (const { terms, holding } of variants)
		for (const term of terms) {
			const known = counts.get(term) ?? { count: 0, holding }
			counts.set(term, {
				count: known.count + 1,
				holding: Math.max(known.holding, holding),
			})
		}
	return [...counts].map(([term, { count, holding }]) => ({
		term,
		weight: idfOf(texts, holding) * Math.min(count, MOST_REPEATS),
	}))
}

function placeOfQuestion(space: Space | null, variants: readonly Variants[]): Float32Array | null {
	if (!space) return null
	const counts = new Map<number, number>()
	for (const { terms } of variants) if (terms[0] !== undefined) count(counts, terms[0], 1)
	return placeOf(space, bagFrom(counts))
}

/** Below this nearness, two texts have only their language in common. */
const LEAST_NEAR = 0.3

/** The articles nearest in meaning to one of them, the nearest first, itself left out; none where there is no space. */
export function nearest({ shelves }: Ranking, article: string, limit: number): string[] {
	const place = placeOfArticle(shelves, article)
	if (!place) return []
	return shelves
		.flatMap((shelf) => {
			const texts = foremost(shelf.roughNearness(place), PLACED)
			const near = shelf.nearness(texts, place)
			return texts
				.map((n, at) => ({ article: shelf.articles[n] as string, near: near[at] as number }))
				.filter((one) => one.article !== article)
		})
		.filter(({ near }) => near >= LEAST_NEAR)
		.sort((a, b) => b.near - a.near)
		.slice(0, limit)
		.map((one) => one.article)
}

function placeOfArticle(shelves: readonly Shelf[], article: string): Float32Array | null {
	for (const shelf of shelves) {
		const n = shelf.articles.indexOf(article)
		if (n >= 0 && !shelf.isGone(n)) return shelf.placeAt(n)
	}
	return null
}
