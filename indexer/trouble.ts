import {
	MeilisearchApiError,
	MeilisearchRequestError,
	MeilisearchRequestTimeOutError,
} from 'meilisearch'
import { SiteBusy } from '#db/crawl-lock'
import { DigestBusy } from '#db/digest-lock'
import { SearchUnavailable } from '#search/server'
import { asLine } from '#services/trouble'
import { IndexRefused } from './indexes.ts'
import type { PushReport } from './sending.ts'
import { NoAnswer } from './web/trouble.ts'

/** What happened, for a person at a terminal: one line for a fault of the world, the stack for a bug. */
export function explain(error: unknown): string {
	if (error instanceof NoAnswer || error instanceof SiteBusy || error instanceof DigestBusy)
		return error.message
	if (error instanceof SearchUnavailable && error.cause !== undefined) return explain(error.cause)
	return meilisearchTrouble(error) ?? postgresTrouble(error) ?? asLine(error)
}

/** Why a push did not bring everything into the index, or null when it did. A bug is thrown on. */
export function indexTroubleOf(pushed: PromiseSettledResult<PushReport>): string | null {
	if (pushed.status === 'fulfilled') return refusals(pushed.value)
	const trouble = meilisearchTrouble(pushed.reason)
	if (trouble === null) throw pushed.reason
	return trouble
}

/** How many articles Meilisearch did not take, and why, in a line; null when it took them all. */
export function refusals({ failures }: PushReport): string | null {
	const [first] = failures
	if (!first) return null
	const count = failures.reduce((sum, { articles }) => sum + articles.length, 0)
	return `Meilisearch did not take ${count} articles, ${first.articles[0]} among them: ${first.error}`
}

/** What Meilisearch did to us, in a line; null when the error is of another kind. */
export function meilisearchTrouble(error: unknown): string | null {
	if (error instanceof IndexRefused) return error.message
	if (error instanceof MeilisearchRequestTimeOutError)
		return 'Meilisearch takes too long to answer.'
	if (error instanceof MeilisearchRequestError)
		return `Meilisearch does not answer (${reasonOf(error)}). Is it running? MEILI_URL says where it is looked for.`
	if (error instanceof MeilisearchApiError) {
		if (error.response.status === 401 || error.response.status === 403)
			return `Meilisearch refuses the key: ${error.message} Check MEILI_ADMIN_KEY.`
		return `Meilisearch refuses: ${error.message}`
	}
	return null
}

/** Whether this is a fault of the network or of a server, which may be gone when we come again. */
export function isOfTheWorld(error: unknown): boolean {
	return (
		(error instanceof NoAnswer && error.kind !== 'refused') ||
		meilisearchTrouble(error) !== null ||
		postgresTrouble(error) !== null
	)
}

/** Codes of a database that is away, starting, stopping or full. */
const AWAY =
	/^(ECONN[A-Z]+|E(HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|CONNECT(ION)?_[A-Z]+|08\w{3}|53\w{3}|57P0\w)$/
/** Codes of a database that is there and closed to us: no such database, wrong password, read only, not allowed. */
const CLOSED = /^(28\w{3}|3D000|25006|42501)$/

function postgresTrouble(error: unknown): string | null {
	if (isLostConnection(error))
		return 'Postgres does not answer (the connection was lost). Is it running? DATABASE_URL says where it is looked for.'
	for (const inner of causes(error)) {
		const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : ''
		if (code === '42P01') return 'The database has no tables yet: npm run indexer -- migrate'
		if (CLOSED.test(code)) return `Postgres refuses: ${reasonOf(inner)}. Check DATABASE_URL.`
		if (AWAY.test(code))
			return `Postgres does not answer (${reasonOf(inner)}). Is it running? DATABASE_URL says where it is looked for.`
	}
	return null
}

/** The client of Postgres writes on after its connection has gone, and breaks down (its issue 1208, open in 3.4.9). */
function isLostConnection(error: unknown): boolean {
	return error instanceof TypeError && /\bnextWrite\b.*\bpostgres\b/.test(error.stack ?? '')
}

function reasonOf(error: Error): string {
	const last = causes(error).at(-1) ?? error
	if (last instanceof AggregateError && last.errors[0] instanceof Error)
		return last.errors[0].message
	return last.message || ('code' in last ? String(last.code) : last.name)
}

function causes(error: unknown): Error[] {
	const chain: Error[] = []
	for (let inner = error; inner instanceof Error && chain.length < 10; inner = inner.cause)
		chain.push(inner)
	return chain
}
