/** How much may be asked: `most` at once, and what is given back in a second. */
export type Allowance = { most: number; perSecond: number }

/**
 * One reader who types ten keys a second asks twenty times, for each key brings a page and what it may mean; a class of thirty
 * behind one address asks some thirty times a second, for they read more than they type, and at the beginning of an hour all
 * at once.
 */
export const ALLOWANCE: Allowance = { most: 1200, perSecond: 30 }

/** Whoever goes on asking when there is nothing left runs into debt, at most of what so many seconds give back. */
const DEBT_SECONDS = 10
/** So many are remembered; the fullest are forgotten first, for a full one and a new one are the same. */
const MOST_KEPT = 20_000

type Bucket = {
	left: number
	at: number
	allowance: Allowance
	/** What was asked here since it was last settled with the other servers. */
	unsettled: number
	/** What all servers together had counted when it last was. */
	settled: number
}

/** What each may still ask, kept in memory: a question costs nothing but the look at a number. */
export class Buckets {
	readonly #buckets = new Map<string, Bucket>()
	readonly #now: () => number

	/** `now` gives milliseconds. */
	constructor(now: () => number = () => performance.now()) {
		this.#now = now
	}

	/**
	 * Takes what a question weighs, and gives the seconds until it may be asked: 0 when it may be asked now. What is refused is
	 * counted as well: whoever does not wait when told to is answered only once they do.
	 */
	take(who: string, allowance: Allowance, weight: number): number {
		const bucket = this.#filled(who, allowance)
		bucket.unsettled += weight
		const isEnough = bucket.left >= weight
		this.#spend(bucket, weight)
		return isEnough ? 0 : Math.max(1, Math.ceil((weight - bucket.left) / allowance.perSecond))
	}

	/** The share that is left, from 0 to 1. */
	shareLeft(who: string): number {
		const bucket = this.#buckets.get(who)
		if (!bucket) return 1
		const { left, allowance } = this.#filled(who, bucket.allowance)
		return Math.max(0, left / allowance.most)
	}

	/** What was asked here by each since the last time, and from now on counts as settled. */
	unsettled(): { who: string; count: number }[] {
		const asked: { who: string; count: number }[] = []
		for (const [who, bucket] of this.#buckets) {
			if (bucket.unsettled === 0) continue
			asked.push({ who, count: bucket.unsettled })
			bucket.unsettled = 0
		}
		return asked
	}

	/** Takes away what was asked of other servers: `total` is what all have counted, `count` what of it was just added here. */
	settle(who: string, { total, count }: { total: number; count: number }): void {
		const bucket = this.#buckets.get(who)
		if (!bucket) return
		const isNewSpan = total < bucket.settled + count
		const elsewhere = total - count - (isNewSpan ? 0 : bucket.settled)
		bucket.settled = total
		if (elsewhere > 0) this.#spend(this.#filled(who, bucket.allowance), elsewhere)
	}

	#spend(bucket: Bucket, weight: number): void {
		bucket.left = Math.max(bucket.left - weight, -bucket.allowance.perSecond * DEBT_SECONDS)
	}

	#filled(who: string, allowance: Allowance): Bucket {
		const now = this.#now()
		const known = this.#buckets.get(who)
		if (!known) {
			if (this.#buckets.size >= MOST_KEPT) this.#forgetFull()
			const bucket = { left: allowance.most, at: now, allowance, unsettled: 0, settled: 0 }
			this.#buckets.set(who, bucket)
			return bucket
		}
		const given = ((now - known.at) / 1000) * allowance.perSecond
		known.left = Math.min(allowance.most, known.left + given)
		known.at = now
		return known
	}

	#forgetFull(): void {
		for (const who of [...this.#buckets.keys()])
			if (this.shareLeft(who) === 1) this.#buckets.delete(who)
		// All of them at work: a flood from everywhere. The oldest go.
		for (const who of this.#buckets.keys()) {
			if (this.#buckets.size < MOST_KEPT * 0.9) return
			this.#buckets.delete(who)
		}
	}
}
