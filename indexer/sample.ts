import type { Bag } from '#search/ranking/bag'
import { hashOf } from '#search/ranking/bag'
import { unpacked } from '#search/ranking/entry'

/** So many texts, evenly spread, tell in which directions those of an archive differ. */
export const SAMPLE = 4000
/** Long texts tell more each: at most so many terms of texts are looked at. */
const MOST_TERMS = 1_200_000

/** An even sample of texts that pass by, the same whatever their order. */
export class Sample {
	/** How many texts passed by. */
	seen = 0
	#room = SAMPLE
	#kept: { order: number; bag: string }[] = []

	/** Takes note of an article and its bag as it is sent. */
	add(article: string, bag: string): void {
		this.seen++
		this.#kept.push({ order: hashOf(article), bag })
		if (this.#kept.length > this.#room) this.#prune()
	}

	get bags(): Bag[] {
		this.#prune()
		return enough(this.#kept.map(({ bag }) => unpacked(bag)))
	}

	#prune(): void {
		this.#kept.sort((a, b) => a.order - b.order)
		let terms = 0
		const end = this.#kept.findIndex(({ bag }) => {
			terms += (bag.length * BYTES_A_CHARACTER) / BYTES_A_TERM
			return terms > MOST_TERMS
		})
		this.#kept.length = Math.min(end < 0 ? this.#kept.length : end, SAMPLE)
		this.#room = this.#kept.length + SAMPLE / 4
	}
}

/** Of base64, and of a packed bag. */
const BYTES_A_CHARACTER = 3 / 4
const BYTES_A_TERM = 5

/** As many of these bags as are worth their cost. */
export function enough(bags: readonly Bag[]): Bag[] {
	let terms = 0
	return bags.filter((bag) => {
		terms += bag.terms.length
		return terms <= MOST_TERMS
	})
}
