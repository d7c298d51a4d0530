import { env } from '#env'
import { type SearchServer, searchServer } from '../server.ts'
import type { Space } from './latent.ts'
import type { Ranking } from './rank.ts'
import { type Change, changesSince, type Entry, everyEntry, spaceOfRevision } from './reading.ts'
import { Shelf } from './shelf.ts'

/** How often changes are asked for, at most, in milliseconds. */
const PAUSE = 1000
/** What was read within so many milliseconds is fresh enough to answer with while changes are asked for. */
const RECENT = 5000
/** So long a question waits for the ranking to be read, in milliseconds; then Meilisearch's own order has to do. */
const PATIENCE = 5000
/** Up to this share of the archive, changes lie on a shelf of their own; beyond it all is shelved anew. */
const FEW = 0.05
/** However small the archive, so many changes are few. */
const ALWAYS_FEW = 20

/** All that is read of the ranking index, in memory. */
interface Loaded {
	base: Shelf
	/** Where each article lies on the base shelf. */
	places: Map<string, number>
	/** Articles that changed since, as they are now. */
	changed: Map<string, Entry>
	overlay: Shelf
	languages: string[]
	space: Space | null
	spaceRevision: number
	revision: number
}

/** The ranking of one library, read once and then kept up with. */
class Ranker {
	#server: SearchServer
	#loaded: Loaded | null = null
	#loading: Promise<void> | null = null
	#checking: Promise<void> | null = null
	#checkedAt = Number.NEGATIVE_INFINITY
	/** While much changes, as in an import, reading all again takes a tenth of the time at most. */
	#loadsAfter = Number.NEGATIVE_INFINITY

	constructor(server: SearchServer) {
		this.#server = server
	}

	async ranking(patience: number): Promise<Ranking | null> {
		if (!this.#loading && performance.now() - this.#checkedAt > PAUSE) {
			// A Meilisearch that is away is told of by the question itself; what was read before still ranks.
			this.#checking ??= this.#check()
				.catch((error: unknown) => {
					this.#checkedAt = performance.now()
					console.error('The ranking could not be kept up with.', error)
				})
				.finally(() => {
					this.#checking = null
				})
		}
		// Who asks often need not wait to hear of what changed a second ago.
		const isRecent = this.#loaded && performance.now() - this.#checkedAt < RECENT
		if (!isRecent) await this.#checking
		if (this.#loading) await Promise.race([this.#loading, after(patience)])
		return this.#loaded && rankingOf(this.#loaded)
	}

	async #check(): Promise<void> {
		const loaded = this.#loaded
		const change = await changesSince(this.#server, loaded?.revision ?? 0)
		this.#checkedAt = performance.now()
		if (change === null) this.#loaded = null
		else if (!loaded || !keptUp(loaded, change)) this.#load(change.space)
	}

	/** Reads all anew; until it has, what was read before goes on answering. */
	#load(spaceRevision: number): void {
		const started = performance.now()
		if (this.#loaded && started < this.#loadsAfter) return
		this.#loading ??= loadedFrom(this.#server, spaceRevision)
			.then((loaded) => {
				this.#loaded = loaded
			})
			.catch((error: unknown) => {
				console.error('The ranking could not be read; answers keep Meilisearch’s own order.', error)
			})
			.finally(() => {
				this.#loading = null
				this.#loadsAfter = performance.now() + 10 * (performance.now() - started)
			})
	}
}

/** Takes a small change in; says false where all has to be read anew. */
function keptUp(loaded: Loaded, { entries, fresh, articles, space }: Change): boolean {
	if (space !== loaded.spaceRevision) return false
	const { base, places, changed } = loaded
	if (changed.size + fresh > Math.max(ALWAYS_FEW, base.size * FEW) || fresh > entries.length)
		return false
	for (const entry of entries) {
		changed.set(entry.article, entry)
		const outdated = places.get(entry.article)
		if (outdated !== undefined) base.takeAway(outdated)
		loaded.revision = Math.max(loaded.revision, entry.revision)
	}
	if (entries.length > 0) loaded.overlay = new Shelf([...changed.values()], loaded.space)
	const added = [...changed.keys()].filter((article) => !places.has(article)).length
	return base.size + added === articles
}

async function loadedFrom(server: SearchServer, spaceRevision: number): Promise<Loaded> {
	const space = spaceRevision > 0 ? await spaceOfRevision(server, spaceRevision) : null
	const entries = new Map<string, Entry>()
	for await (const page of everyEntry(server))
		for (const entry of page) entries.set(entry.article, entry)
	const shelved = [...entries.values()]
	const base = await Shelf.placed(shelved, space)
	return {
		base,
		places: new Map(base.articles.map((article, n) => [article, n])),
		changed: new Map(),
		overlay: new Shelf([], space),
		languages: languagesOf(shelved),
		space,
		spaceRevision,
		revision: shelved.reduce((most, { revision }) => Math.max(most, revision), 0),
	}
}

/** A language of fewer texts than one in two hundred has no stems of its own in a question. */
const LEAST_SHARE = 0.005
const MOST_LANGUAGES = 5

/** The languages that the archive is written in, the commonest first. */
function languagesOf(entries: readonly Entry[]): string[] {
	const counts = new Map<string, number>()
	for (const { language } of entries) counts.set(language, (counts.get(language) ?? 0) + 1)
	return [...counts]
		.filter(([, count]) => count >= entries.length * LEAST_SHARE)
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_LANGUAGES)
		.map(([language]) => language)
}

function rankingOf({ base, overlay, languages, space }: Loaded): Ranking {
	return { shelves: overlay.size > 0 ? [base, overlay] : [base], languages, space }
}

function after(ms: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, ms).unref()
	})
}

const kept = globalThis as typeof globalThis & { carrelRankers?: Map<string, Ranker> }

/**
 * What a question is ranked over now, one ranking for all questions of the process; null while there is nothing to rank
 * by, or when it has not been read after so many milliseconds.
 */
export function rankingFrom(
	server: SearchServer,
	{ patience = PATIENCE } = {},
): Promise<Ranking | null> {
	kept.carrelRankers ??= new Map()
	const name = `${server.url} ${server.prefix}`
	const ranker = kept.carrelRankers.get(name) ?? new Ranker(server)
	kept.carrelRankers.set(name, ranker)
	return ranker.ranking(patience)
}

/** Begins to read the app's own ranking, and waits for nothing; what cannot be read now is read when somebody asks. */
export async function readRanking(): Promise<void> {
	if (!env().MEILI_URL) return
	await rankingFrom(searchServer(), { patience: 0 })
}
