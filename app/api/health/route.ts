import { database } from '#db/connection'
import { libraryState } from '#db/library'
import { indexedArticles } from '#search/health'
import { searchServer } from '#search/server'

export const dynamic = 'force-dynamic'

const PATIENCE = 5000

/** `GET /api/health`: 200 when Postgres, Meilisearch and their agreement are well, else 503 and what is not. */
export async function GET(): Promise<Response> {
	const [postgres, meilisearch] = await Promise.allSettled([
		inTime(libraryState(database())),
		inTime(indexedArticles(searchServer())),
	])
	const checks = {
		postgres: postgres.status === 'fulfilled' ? 'well' : 'does not answer',
		meilisearch: meilisearch.status === 'fulfilled' ? 'well' : 'does not answer',
		agreement: agreement(postgres, meilisearch),
	}
	const isWell = Object.values(checks).every((check) => check === 'well')
	return Response.json(
		{ status: isWell ? 'well' : 'unwell', ...checks },
		{ status: isWell ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
	)
}

/** A server that hangs is as unwell as one that is down, and whoever watches us does not wait for ever. */
function inTime<T>(answer: Promise<T>): Promise<T> {
	const late = new Promise<never>((_, reject) => {
		const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE)
		answer.finally(() => clearTimeout(timer)).catch(() => {})
	})
	return Promise.race([answer, late])
}

function agreement(
	postgres: PromiseSettledResult<{ articles: number; pending: number }>,
	meilisearch: PromiseSettledResult<number>,
): string {
	if (postgres.status === 'rejected' || meilisearch.status === 'rejected') return 'unknown'
	const { articles, pending } = postgres.value
	if (pending > 0) return `the index waits for ${pending} articles`
	if (articles !== meilisearch.value)
		return `${articles} articles are kept, ${meilisearch.value} can be found`
	return 'well'
}
