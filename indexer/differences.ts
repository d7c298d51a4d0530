import { isDeepStrictEqual } from 'node:util'
import type { Index, Settings } from 'meilisearch'
import type { Article } from '#article/article'
import { pendingAmong } from '#db/index-pending'
import { currentRecords, recordsOf } from '#db/versions'
import { equals } from '#search/filters'
import { indexNames } from '#search/settings'
import { documentsIn, everyDocument, type Stored } from './documents-in.ts'
import { countIn, INDEXES, settingsOf } from './indexes.ts'
import { type Library, writerOf } from './library.ts'
import { documentsOf } from './parcel.ts'

const PAGE = 200

/** Whole documents are compared, so few enough are fetched at once for any answer to fit in memory. */
const PORTION = { documents: 1000, characters: 8_000_000 }

/** A document that is not what Postgres says. `article` is whose it is; `isPending`: the next `sync` will see to it. */
export interface DocumentDifference {
	kind: 'missing' | 'other content' | 'too many'
	index: string
	document: string
	article: string
	isPending: boolean
}

/** An index that is not there, or `detail` names the settings in which it is not today's. */
interface IndexDifference {
	kind: 'no index' | 'other settings'
	index: string
	detail: string | null
}

export type Difference = DocumentDifference | IndexDifference

/** Every difference between Postgres and the indexes, as they are met. The latent space is nobody's record and not compared. */
export async function* differences(library: Library): AsyncGenerator<Difference> {
	const client = writerOf(library.search)
	const names = indexNames(library.search.prefix)
	const there: Part[] = []
	for (const part of INDEXES) {
		const uid = names[part]
		if ((await countIn(library.search, uid)) === null) {
			yield { kind: 'no index', index: uid, detail: null }
			continue
		}
		there.push(part)
		yield* otherSettings(client.index(uid), settingsOf(part))
	}

	const matched = { articles: 0, passages: 0, ranking: 0 }
	for (let after = ''; ; ) {
		const page = await currentRecords(library.db, { after, limit: PAGE })
		for (const part of there) {
			const expected = page.flatMap(({ record, pendingRevision }) =>
				expectedOf(part, record, pendingRevision !== null),
			)
			const index = client.index(names[part])
			for (const portion of portionsOf(expected)) {
				const found = await documentsIn(
					index,
					portion.map(({ document }) => document),
				)
				matched[part] += found.size
				for (const { json, ...whose } of portion) {
					const stored = found.get(whose.document)
					const place = { index: index.uid, ...whose }
					if (!stored) yield { kind: 'missing', ...place }
					// Not by a stored digest: who changes a document from outside leaves its digest as it was.
					else if (!isDeepStrictEqual(withoutRevision(stored), JSON.parse(json)))
						yield { kind: 'other content', ...place }
				}
			}
		}
		const last = page.at(-1)
		if (!last) break
		after = last.id
	}
	// The numbers tell whether there is more than what was asked for; only then is the whole index read.
	for (const part of there)
		if ((await documentCount(client.index(names[part]), part)) !== matched[part])
			yield* tooMany(library, part, client.index(names[part]))
}

type Part = (typeof INDEXES)[number]

/** When an entry was sent is no part of what it says. */
function withoutRevision({ revision: _, sentAt: __, ...stored }: Stored) {
	return stored
}

/** How many documents of an index belong to articles. */
async function documentCount(index: Index, part: Part): Promise<number> {
	if (part !== 'ranking') return (await index.getStats()).numberOfDocuments
	const { totalHits } = await index.search('', {
		filter: [equals('kind', 'article')],
		page: 1,
		hitsPerPage: 0,
	})
	return totalHits
}

async function* otherSettings(index: Index, wanted: Settings): AsyncGenerator<Difference> {
	const settings: Record<string, unknown> = { ...(await index.getSettings()) }
	const other = Object.entries(wanted).filter(
		([key, value]) => !holds(settings[key], key === 'embedders' ? shownOf(value) : value),
	)
	const detail = other.map(([key]) => key).join(', ')
	if (detail) yield { kind: 'other settings', index: index.uid, detail }
}

/** Embedders as Meilisearch tells of them: none is said otherwise, and keys are not said at all. */
function shownOf(embedders: unknown): unknown {
	if (!isRecord(embedders)) return {}
	const shown = (settings: unknown) => {
		const { apiKey: _key, headers: _headers, ...rest } = isRecord(settings) ? settings : {}
		return rest
	}
	return Object.fromEntries(
		Object.entries(embedders).map(([name, settings]) => [name, shown(settings)]),
	)
}

/** Newer servers add settings within settings, so what we did not send is not compared. */
function holds(actual: unknown, wanted: unknown): boolean {
	if (!isRecord(wanted) || Object.keys(wanted).length === 0)
		return isDeepStrictEqual(actual, wanted)
	return (
		isRecord(actual) && Object.entries(wanted).every(([key, value]) => holds(actual[key], value))
	)
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Expected {
	document: string
	article: string
	isPending: boolean
	/** The document as it was sent. */
	json: string
}

function expectedOf(part: Part, record: Article, isPending = false): Expected[] {
	const { article, passages, ranking } = documentsOf(record)
	const documents = { articles: [article], passages, ranking: [ranking] }
	return documents[part].map((document) => ({
		document: document.id,
		article: record.id,
		isPending,
		json: JSON.stringify(document),
	}))
}

function* portionsOf(expected: readonly Expected[]): Generator<Expected[]> {
	let portion: Expected[] = []
	let characters = 0
	for (const one of expected) {
		portion.push(one)
		characters += one.json.length
		if (portion.length < PORTION.documents && characters < PORTION.characters) continue
		yield portion
		portion = []
		characters = 0
	}
	if (portion.length > 0) yield portion
}

async function* tooMany({ db }: Library, part: Part, index: Index): AsyncGenerator<Difference> {
	for await (const documents of everyDocument(index)) {
		const owned = part === 'ranking' ? documents.filter(({ article }) => article) : documents
		const stored = owned.map(({ id, article = id }) => ({ id, article }))
		const owners = [...new Set(stored.map(({ article }) => article))]
		const records = await recordsOf(db, owners)
		const expected = new Set(
			records.flatMap((record) => expectedOf(part, record)).map(({ document }) => document),
		)
		const extra = stored.filter(({ id }) => !expected.has(id))
		if (extra.length === 0) continue
		const pending = await pendingAmong(db, owners)
		for (const { id, article } of extra)
			yield {
				kind: 'too many',
				index: index.uid,
				document: id,
				article,
				isPending: pending.has(article),
			}
	}
}
