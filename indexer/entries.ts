import type { Article, SourceFormat } from '#article/article'
import { recordDigest } from '#db/record'
import type { Entry } from './batch.ts'
import { expand, type Input } from './inputs.ts'
import { type Reading, type ReadOptions, readInput } from './read.ts'

export interface EntryOptions {
	as?: SourceFormat
	publication?: string
	/** Reads an address of the web. */
	readAddress?: (address: string, options: ReadOptions) => AsyncGenerator<Reading>
	/** Told before a file is read which of how many it is, counted from 0. */
	onFile?: (n: number, files: number) => void
}

const READABLE = new Set([
	...['.txt', '.text', '.jsonl', '.ndjson', '.xml', '.rss', '.atom', '.pdf'],
	...['.html', '.htm', '.xhtml', '.epub', '.warc'],
])

/**
 * Everything the paths hold, each record or unreadable file as exactly one entry, in order. An id that was met before in
 * the same run and the same format is not taken again: it is skipped when it says the same, failed when it says something
 * else. From another format it is another source of the same article.
 */
export async function* entriesOf(
	paths: readonly string[],
	options: EntryOptions = {},
): AsyncGenerator<Entry> {
	const met = new Met()
	const isReadable = (extension: string) => options.as !== undefined || READABLE.has(extension)
	const inputs = await expand(paths, { isReadable })
	for (const [n, input] of inputs.entries()) {
		if (input.kind !== 'file' && input.kind !== 'address') {
			yield line({ input: input.path, outcome: input.kind, reason: input.reason })
			continue
		}
		options.onFile?.(n, inputs.length)
		let readings = 0
		for await (const reading of readingsOf(input, options)) {
			readings++
			yield met.entryFor(reading, input.path)
		}
		if (readings === 0)
			yield line({ input: input.path, outcome: 'failed', reason: 'holds no article' })
	}
}

/** What was met in a run, so that of two records with one id and format the second is told from the first. */
export class Met {
	/** By format and id: where, and what tells whether another says the same. An archive may have a million. */
	#met = new Map<string, { input: string; place: string | null; digest: string }>()

	entryFor(reading: Reading, input: string): Entry {
		const { place } = reading
		if (reading.kind !== 'article') {
			const { id: articleId, reason, kind: outcome } = reading
			return line({ input, place, articleId, outcome, reason })
		}
		const { article } = reading
		const digest = recordDigest(article)
		const before = this.#met.get(keyOf(article))
		if (!before) {
			this.#met.set(keyOf(article), { input, place, digest: digest.slice(0, ENOUGH) })
			return { kind: 'article', article, digest, input, place }
		}
		const where = [before.input, before.place].filter(Boolean).join(', ')
		const closed = { input, place, articleId: article.id }
		return before.digest === digest.slice(0, ENOUGH)
			? line({ ...closed, outcome: 'skipped', reason: `the same as in ${where}` })
			: line({
					...closed,
					outcome: 'failed',
					reason: `the id ${article.id} is taken by another text in ${where}`,
				})
	}
}

const keyOf = ({ format, id }: Article) => `${format} ${id}`

/** So many digits of a digest tell two texts apart. */
const ENOUGH = 24

/** The readings of a file or address; a reader that breaks down costs this one and not the other thousands. */
export async function* readingsOf(
	{ kind, path }: Readable,
	options: EntryOptions,
): AsyncGenerator<Reading> {
	try {
		if (kind === 'file') yield* readInput(path, options)
		else if (options.readAddress) yield* options.readAddress(path, options)
		else yield { kind: 'failed', reason: 'no address is fetched here', place: null, id: null }
	} catch (error) {
		const reason = `the reader broke down: ${error instanceof Error ? error.message : error}`
		yield { kind: 'failed', reason, place: null, id: null }
	}
}

/** An input that can be read at all. */
export type Readable = Exclude<Input, { reason: string }>

type Line = Extract<Entry, { kind: 'line' }>

/** The entry of an article that was read. */
export function articleEntry(
	article: Article,
	where: Pick<Line, 'input' | 'place'>,
): Extract<Entry, { kind: 'article' }> {
	return { kind: 'article', article, digest: recordDigest(article), ...where }
}

/** The entry of an input that gives no article. */
export function line(
	told: Pick<Line, 'input' | 'outcome' | 'reason'> & Partial<Line>,
): Extract<Entry, { kind: 'line' }> {
	return { kind: 'line', place: null, articleId: null, ...told }
}
