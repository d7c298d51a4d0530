import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { bagOf } from '#search/ranking/bag'
import { spaceOf } from '#search/ranking/latent'
import { rank } from '#search/ranking/rank'
import { Shelf } from '#search/ranking/shelf'
import { foldedTitle, termsOf } from '#search/ranking/terms'
import { type Judgments, type Measures, meanOf, measure } from './judged.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
	console.error('Usage: npm run bench:relevance -- DIR   (docs.jsonl, queries.jsonl, qrels.tsv)')
	process.exit(2)
}

/** How deep a ranking is looked at. */
const DEPTH = 100

/** So many documents, evenly spread, tell in which directions those of a collection differ. */
const SAMPLE = 4000

const temporary = await mkdtemp(path.join(tmpdir(), 'carrel-relevance-'))

// A library of the bench's own, whatever is configured here; set before anything reads the environment.
for (const name of ['DATABASE_URL', 'MEILI_URL', 'MEILI_ADMIN_KEY', 'MEILI_SEARCH_KEY'])
	delete process.env[name]
process.env.CARREL_DATA = path.join(temporary, 'library')

const { withLibrary } = await import('#indexer/library')
const { importInto } = await import('#indexer/import')
const { find } = await import('#search/find')
const { readQuestion } = await import('#search/question')

try {
	const archive = path.join(temporary, 'archive.jsonl')
	const documents = await records(path.join(folder, 'docs.jsonl'))
	// Ids of a collection may be anything; ours are letters, digits, - and _.
	const ids = await writeArchive(documents, archive)
	const judgments = judgmentsFrom(await readFile(path.join(folder, 'qrels.tsv'), 'utf8'))
	const queries = (await records(path.join(folder, 'queries.jsonl'))).flatMap(({ id, text }) => {
		const judged = judgments.get(id)
		return judged ? [{ text, judged }] : []
	})
	const asked = await withLibrary({ migrates: true }, async (library) => {
		await importInto(library, [archive], { command: 'bench:relevance', onBusy: () => {} })
		const measured: Measures[] = []
		for (const { text, judged } of queries) {
			const params = new URLSearchParams({ q: text, per_page: String(DEPTH) })
			const { hits } = await find(library.search, readQuestion(params).question)
			measured.push(
				measure(
					hits.map(({ id }) => ids.get(id) ?? id),
					judged,
				),
			)
		}
		return meanOf(measured)
	})
	const ranker = rankerOver(documents)
	const ranked = meanOf(queries.map(({ text, judged }) => measure(ranker(text, DEPTH), judged)))
	console.log(`${path.basename(folder)}: ${ids.size} documents, ${queries.length} questions`)
	console.log(`as /api/v1/search answers  ${shown(asked)}`)
	console.log(`ranked in memory           ${shown(ranked)}`)
} finally {
	await rm(temporary, { recursive: true, force: true })
}

/** The ranking alone, over the whole collection and without Meilisearch: what is lost beside it is lost in answering. */
function rankerOver(documents: readonly CollectionRecord[]) {
	const shelved = documents.map(({ id, title, text }) => ({
		article: id,
		day: 0,
		title: foldedTitle(title),
		bag: bagOf([
			{ terms: termsOf(title, 'en'), weight: 2 },
			{ terms: termsOf(text, 'en'), weight: 1 },
		]),
	}))
	const step = Math.max(1, shelved.length / SAMPLE)
	const sample = Array.from(
		{ length: Math.min(SAMPLE, shelved.length) },
		(_, n) => shelved[Math.floor(n * step)]?.bag,
	).filter((bag) => bag !== undefined)
	const space = spaceOf(sample)
	const ranking = {
		shelves: [new Shelf(shelved, space)],
		languages: ['en'],
		space,
	}
	return (words: string, limit: number) =>
		rank(ranking, words, { limit, byCoverage: false }).map(({ article }) => article)
}

function shown(means: Measures): string {
	return Object.entries(means)
		.map(([name, value]) => `${name} ${value.toFixed(4)}`)
		.join('  ')
}

interface CollectionRecord {
	id: string
	title: string
	text: string
}

async function writeArchive(
	documents: readonly CollectionRecord[],
	to: string,
): Promise<Map<string, string>> {
	const ids = new Map<string, string>()
	const lines: string[] = []
	for (const { id, title, text } of documents) {
		if (!`${title}${text}`.trim()) continue
		const own = `d${ids.size + 1}`
		ids.set(own, id)
		lines.push(JSON.stringify({ id: own, title, text, language: 'en' }))
	}
	await writeFile(to, `${lines.join('\n')}\n`)
	return ids
}

async function records(file: string): Promise<CollectionRecord[]> {
	const read: CollectionRecord[] = []
	for await (const line of createInterface({ input: createReadStream(file) }))
		if (line.trim()) {
			const { id, title, text } = JSON.parse(line)
			read.push({ id: String(id), title: title ?? '', text: text ?? '' })
		}
	return read
}

/** Lines of query, document and grade (above 0 is relevant), parted by blanks; or TREC's with a 0 in second place. */
function judgmentsFrom(text: string): Map<string, Judgments> {
	const byQuery = new Map<string, Judgments>()
	for (const line of text.split('\n')) {
		const parts = line.trim().split(/\s+/)
		if (parts.length < 3) continue
		const [query = '', document = '', grade = ''] =
			parts.length === 4 ? [parts[0], parts[2], parts[3]] : parts
		const known: Judgments = byQuery.get(query) ?? new Map()
		byQuery.set(query, known.set(document, Number(grade)))
	}
	for (const [query, grades] of byQuery)
		if (![...grades.values()].some((grade) => grade > 0)) byQuery.delete(query)
	return byQuery
}
