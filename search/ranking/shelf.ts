import { setImmediate } from 'node:timers/promises'
import { type Bag, lengthOf } from './bag.ts'
import { placeOf, type Space } from './latent.ts'
import { Postings, type Tally } from './postings.ts'

/** An article as the ranking knows it. */
export interface Shelved {
	article: string
	/** As in `ArticleDocument`. */
	day: number
	/** Folded. */
	title: string
	bag: Bag
}

/** A term of the question, with what it weighs: its idf in the whole archive, times how often it was said. */
export interface Sought {
	term: number
	weight: number
}

/** Some hundredths of a second's work. */
const AT_ONCE = 100

/** The first dimensions of a space part texts most: so many of them tell roughly what is near. */
const ROUGH = 40

/** Articles on a shelf, ready to be scored by number, from 0 in the order in which they were given. */
export class Shelf {
	readonly articles: readonly string[]
	readonly days: Uint32Array
	readonly #titles = new Map<string, number[]>()
	readonly #postings: Postings
	readonly #lengths: Float32Array
	readonly #dimensions: number
	/** Row by row where each text lies in the latent space, a byte a part. */
	readonly #places: Int8Array
	readonly #scales: Float32Array
	/** 1 for each text that is outdated or deleted. */
	readonly #gone: Uint8Array
	#numbers: Map<string, number> | null = null

	/** With `isPlaced` false the texts have no places in the space yet: `placed` gives them theirs. */
	constructor(shelved: readonly Shelved[], space: Space | null, { isPlaced = true } = {}) {
		this.articles = shelved.map(({ article }) => article)
		this.days = Uint32Array.from(shelved, ({ day }) => day)
		for (const [n, { title }] of shelved.entries())
			if (title) this.#titles.set(title, [...(this.#titles.get(title) ?? []), n])
		const bags = shelved.map(({ bag }) => bag)
		this.#lengths = Float32Array.from(bags, lengthOf)
		this.#postings = new Postings(bags)
		this.#dimensions = space?.dimensions ?? 0
		this.#places = new Int8Array(bags.length * this.#dimensions)
		this.#scales = new Float32Array(bags.length)
		this.#gone = new Uint8Array(bags.length)
		if (space && isPlaced)
			for (const [n, bag] of bags.entries()) this.#place(n, placeOf(space, bag))
	}

	/** The shelf of many articles, made with pauses in which others get their turn: placing 20,000 texts takes seconds. */
	static async placed(shelved: readonly Shelved[], space: Space | null): Promise<Shelf> {
		const shelf = new Shelf(shelved, space, { isPlaced: false })
		for (const [n, { bag }] of space ? shelved.entries() : []) {
			if (n % AT_ONCE === 0) await setImmediate()
			shelf.#place(n, placeOf(space as Space, bag))
		}
		return shelf
	}

	get size(): number {
		return this.articles.length
	}

	/** In how many texts a term stands. */
	count(term: number): number {
		return this.#postings.count(term)
	}

	/** The texts of this very title. */
	titled(title: string): readonly number[] {
		return this.#titles.get(title) ?? []
	}

	/** The number of words of a text, weighted as its terms are. */
	lengthAt(n: number): number {
		return this.#lengths[n] ?? 0
	}

	/** Where an article lies on the shelf. */
	numberOf(article: string): number | undefined {
		this.#numbers ??= new Map(this.articles.map((one, n) => [one, n]))
		return this.#numbers.get(article)
	}

	/** Takes a text out of all answers; counts of terms still know it. */
	takeAway(n: number): void {
		this.#gone[n] = 1
	}

	isGone(n: number): boolean {
		return this.#gone[n] === 1
	}

	/** What each text is worth by its words, and how many of them it holds. */
	byWords(sought: readonly Sought[]): Tally {
		const tally = { scores: new Float32Array(this.size), held: new Uint8Array(this.size) }
		for (const { term, weight } of sought) this.#postings.add(term, weight, tally)
		for (let n = 0; n < this.#gone.length; n++)
			if (this.#gone[n] === 1) tally.scores[n] = tally.held[n] = 0
		return tally
	}

	/** How near each of these texts lies to a place in the space, from 0 to 1. */
	nearness(texts: ArrayLike<number>, place: Float32Array): Float32Array {
		return this.#nearness(texts, place, this.#dimensions)
	}

	/** Roughly how near every text lies to a place: cheap, and seldom more than it is. */
	roughNearness(place: Float32Array): Float32Array {
		const all = Uint32Array.from({ length: this.size }, (_, n) => n)
		return this.#nearness(all, place, Math.min(ROUGH, this.#dimensions))
	}

	#nearness(texts: ArrayLike<number>, place: Float32Array, dimensions: number): Float32Array {
		const near = new Float32Array(texts.length)
		if (place.length !== this.#dimensions) return near
		const places = this.#places
		for (let at = 0; at < near.length; at++) {
			const n = texts[at] as number
			if (this.#gone[n] === 1) continue
			const row = n * this.#dimensions
			let sum = 0
			for (let d = 0; d < dimensions; d++) sum += (places[row + d] as number) * (place[d] as number)
			near[at] = Math.max(0, sum * (this.#scales[n] as number))
		}
		return near
	}

	/** Where a text lies in the space; null when it could not be placed. */
	placeAt(n: number): Float32Array | null {
		const scale = this.#scales[n] ?? 0
		if (scale === 0) return null
		const row = this.#places.subarray(n * this.#dimensions, (n + 1) * this.#dimensions)
		return Float32Array.from(row, (part) => part * scale)
	}

	#place(n: number, place: Float32Array | null): void {
		if (!place) return
		let most = 1e-12
		for (const part of place) most = Math.max(most, Math.abs(part))
		const row = place.map((part) => Math.round((part / most) * 127))
		this.#places.set(row, n * this.#dimensions)
		this.#scales[n] = 1 / Math.sqrt(row.reduce((sum, part) => sum + part * part, 0))
	}
}
