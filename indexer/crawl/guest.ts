import type { Clock } from '../web/clock.ts'
import { type Pace, retryAfterMs } from '../web/pace.ts'
import { NoAnswer } from '../web/trouble.ts'
import type { Answer, Asking, Visitor } from '../web/visitor.ts'
import { ROBOTS_BYTES, type Rules, rulesIn } from './robots.ts'
import { siteOf } from './site.ts'

const MOST_HOPS = 5

/** A visitor of one site that keeps to its rules and to a pace, and never leaves it. */
export class Guest {
	/** Requests made. */
	requests = 0
	#rules = new Map<string, Rules>()
	#tools

	constructor(tools: {
		visitor: Visitor
		pace: Pace
		clock: Clock
		site: string
		stop?: AbortSignal
	}) {
		this.#tools = tools
	}

	/** The rules of the site under this scheme and host; asked for once. */
	async rulesOf(origin: string): Promise<Rules> {
		const known = this.#rules.get(origin)
		if (known) return known
		const rules = await this.#askForRules(new URL('/robots.txt', origin))
		this.#rules.set(origin, rules)
		if (rules.delayMs !== null) this.#tools.pace.atLeast(rules.delayMs)
		return rules
	}

	/**
	 * The answer of an address, in its turn. A redirect to the same page under the site's other scheme or host is followed,
	 * any other is an answer. Throws `NoAnswer`, also when the rules forbid the address.
	 */
	async ask(url: URL, asking: Asking & { isSamePage: (to: URL) => boolean }): Promise<Answer> {
		const asked = new Set<string>()
		for (let at = url; ; ) {
			if (!(await this.rulesOf(at.origin)).allows(at))
				throw new NoAnswer('refused', 'robots.txt asks that it be left alone')
			asked.add(at.href)
			const answer = await this.#request(at, asking)
			const to = answer.redirect
			if (!to || siteOf(to) !== this.#tools.site || !asking.isSamePage(to)) return answer
			if (asked.has(to.href) || asked.size > MOST_HOPS)
				throw new NoAnswer('garbled', 'it is redirected to itself')
			at = to
		}
	}

	async #askForRules(robots: URL): Promise<Rules> {
		for (let at = robots, hops = 0; ; hops++) {
			const answer = await this.#request(at, { most: ROBOTS_BYTES }).catch((error) => {
				throw error instanceof NoAnswer
					? new NoAnswer(error.kind, `${at.href}: ${error.message}`)
					: error
			})
			const to = answer.redirect
			// Rules that lie elsewhere are not this site's.
			if (!to || hops === MOST_HOPS || siteOf(to) !== this.#tools.site)
				return rulesIn({ ...answer, url: robots })
			at = to
		}
	}

	async #request(url: URL, asking: Asking): Promise<Answer> {
		const { pace, visitor, clock, stop } = this.#tools
		await pace.turn(stop)
		if (stop?.aborted) throw new Stopped('Told to stop while waiting for a turn')
		this.requests++
		const answer = await visitor.get(url, asking)
		if (answer.status === 429 || answer.status === 503)
			pace.slowDown(retryAfterMs(answer.headers['retry-after'], clock.now()) ?? 0)
		else if (answer.status < 500) pace.well()
		return answer
	}
}

/** Thrown instead of a request that is no longer wanted. */
export class Stopped extends Error {
	override name = 'Stopped'
}
