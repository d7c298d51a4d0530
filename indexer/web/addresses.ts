import type { Reading, ReadOptions } from '../read.ts'
import { systemClock } from './clock.ts'
import { Pace } from './pace.ts'
import { readingsIn } from './readings.ts'
import { NoAnswer } from './trouble.ts'
import { userAgentFor } from './user-agent.ts'
import { type Answer, Visitor, type VisitorOptions } from './visitor.ts'

const MOST_BYTES = 64 * 2 ** 20
const MOST_HOPS = 5
const DELAY_MS = 1000

export interface AddressOptions extends Pick<VisitorOptions, 'allowPrivate' | 'resolve'> {
	contact?: string
}

/** Reads single addresses that a person names, one request a second at most. `close` ends its connections. */
export function addressReader({ contact, allowPrivate, resolve }: AddressOptions) {
	const visitor = new Visitor({ userAgent: userAgentFor(contact), allowPrivate, resolve })
	const pace = new Pace(systemClock, DELAY_MS)
	const ask = async (url: URL) => {
		await pace.turn()
		return visitor.get(url, { most: MOST_BYTES })
	}
	return {
		/** What the address holds, as Readings; an address that gives nothing is a failed one. */
		async *read(address: string, options: ReadOptions = {}): AsyncGenerator<Reading> {
			if (!URL.canParse(address)) return yield failed('is no address of the web')
			try {
				const answer = await arrivedAt(new URL(address), ask)
				if (answer.status === 200) yield* readingsIn(answer, options)
				else yield failed(`it answers ${answer.status}`)
			} catch (error) {
				if (!(error instanceof NoAnswer)) throw error
				yield failed(error.message)
			}
		},
		close: () => visitor.close(),
	}
}

/** Follows redirects one by one, so that each is checked as the first address was. */
async function arrivedAt(start: URL, ask: (url: URL) => Promise<Answer>): Promise<Answer> {
	for (let at = start, hops = 0; ; hops++) {
		const answer = await ask(at)
		const to = answer.redirect
		if (!to) return answer
		if (hops === MOST_HOPS)
			throw new NoAnswer('garbled', `it is redirected over ${MOST_HOPS} times`)
		at = to
	}
}

function failed(reason: string): Reading {
	return { kind: 'failed', reason, place: null, id: null }
}
