import { database } from '#db/connection'
import { countedTogether } from '#db/rate-counts'
import { markOf } from '../_session/client.ts'
import type { Buckets } from './buckets.ts'

/** How often, in milliseconds, the servers of a library tell each other what was asked of them, and the span they count by. */
const EVERY = 1000
const SPAN_SECONDS = 10
/** The most who are told of at once: those who asked most. */
const MOST_TOLD = 500

/** Lets the counts of all servers of the library become one, again and again. No question waits for it. */
export function settleAgainAndAgain(buckets: Buckets): void {
	let isAtIt = false
	const timer = setInterval(async () => {
		if (isAtIt) return
		isAtIt = true
		// While the database is away each server counts for itself.
		await settle(buckets).catch((error: unknown) => console.error(error))
		isAtIt = false
	}, EVERY)
	timer.unref()
}

async function settle(buckets: Buckets): Promise<void> {
	const asked = buckets
		.unsettled()
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST_TOLD)
	if (asked.length === 0) return
	const marked = new Map(asked.map((one) => [markOf(one.who), one]))
	const counts = [...marked].map(([who, { count }]) => ({ who, count }))
	const totals = await countedTogether(database(), 'question', counts, SPAN_SECONDS)
	for (const { who, total } of totals) {
		const one = marked.get(who)
		if (one) buckets.settle(one.who, { total, count: one.count })
	}
}
