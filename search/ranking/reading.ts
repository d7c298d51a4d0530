import { z } from 'zod'
import { equals } from '../filters.ts'
import { ask, QuestionRefused, type SearchServer } from '../server.ts'
import { indexNames } from '../settings.ts'
import { unpacked } from './entry.ts'
import type { Shelved } from './shelf.ts'
import { spaceIn } from './space-parts.ts'

/** An article's entry as it was read. */
export interface Entry extends Shelved {
	language: string
	revision: number
}

const ENTRY = z.object({
	article: z.string(),
	revision: z.number().int(),
	day: z.number().int(),
	language: z.string(),
	title: z.string(),
	bag: z.string(),
})
const PART = z.object({ n: z.number().int(), revision: z.number().int(), part: z.string() })
const PART_SAID = PART.omit({ part: true })

const PAGE = 1000

/** What the ranking index holds now: entries newer than `after`, how many entries in all, and which space. */
export interface Change {
	/** At most a thousand, the oldest first; `fresh` counts them all. */
	entries: Entry[]
	fresh: number
	articles: number
	/** The revision of the space; 0 where there is none. */
	space: number
}

/** What has changed since a revision; null while there is no ranking index of today's kind. Throws `SearchUnavailable`. */
export async function changesSince(server: SearchServer, after: number): Promise<Change | null> {
	const indexUid = indexNames(server.prefix).ranking
	const isArticle = equals('kind', 'article')
	const results = await unlessMissing(() =>
		ask(server, [
			{
				indexUid,
				filter: [isArticle, `revision > ${after}`],
				sort: ['revision:asc'],
				attributesToRetrieve: Object.keys(ENTRY.shape),
				page: 1,
				hitsPerPage: PAGE,
			},
			{ indexUid, filter: [isArticle], page: 1, hitsPerPage: 0 },
			{
				indexUid,
				filter: [equals('kind', 'space')],
				attributesToRetrieve: ['n', 'revision'],
				limit: 1000,
			},
		]),
	)
	if (!results) return null
	const [fresh, all, parts] = results
	return {
		entries: (fresh?.hits ?? []).map(entryFrom),
		fresh: fresh?.totalHits ?? 0,
		articles: all?.totalHits ?? 0,
		space: Math.max(0, ...(parts?.hits ?? []).map((hit) => PART_SAID.parse(hit).revision)),
	}
}

/** Every entry, page by page. What is sent while they are read comes at the end, or with the next change. */
export async function* everyEntry(server: SearchServer): AsyncGenerator<Entry[]> {
	for (let offset = 0; ; offset += PAGE) {
		const results = await ask(server, [
			{
				indexUid: indexNames(server.prefix).ranking,
				filter: [equals('kind', 'article')],
				sort: ['revision:asc'],
				attributesToRetrieve: Object.keys(ENTRY.shape),
				offset,
				limit: PAGE,
			},
		])
		const hits = results[0]?.hits ?? []
		if (hits.length > 0) yield hits.map(entryFrom)
		if (hits.length < PAGE) return
	}
}

/** The space of this revision, or null when it is not whole. */
export async function spaceOfRevision(server: SearchServer, revision: number) {
	const [found] = await ask(server, [
		{
			indexUid: indexNames(server.prefix).ranking,
			filter: [equals('kind', 'space'), `revision = ${revision}`],
			attributesToRetrieve: ['n', 'revision', 'part'],
			limit: 1000,
		},
	])
	return spaceIn((found?.hits ?? []).map((hit) => PART.parse(hit)))
}

function entryFrom(hit: unknown): Entry {
	const { bag, ...entry } = ENTRY.parse(hit)
	return { ...entry, bag: unpacked(bag) }
}

/** A library that an older version filled has no such index, or none that can be asked. */
async function unlessMissing<T>(work: () => Promise<T>): Promise<T | null> {
	try {
		return await work()
	} catch (error) {
		const code = error instanceof QuestionRefused ? error.code : null
		if (code && MISSING.has(code)) return null
		throw error
	}
}

const MISSING = new Set(['index_not_found', 'invalid_search_filter', 'invalid_search_sort'])
