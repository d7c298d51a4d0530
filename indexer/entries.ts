import type { SourceFormat } from '#article/article'
import { recordDigest } from '#db/record'
import type { Entry } from './batch.ts'
import { expand } from './inputs.ts'
import { type Reading, readInput } from './read.ts'

export interface EntryOptions {
	as?: SourceFormat
	publication?: string
	/** Told before a file is read which of how many it is, counted from 0. */
	onFile?: (n: number, files: number) => void
}

const READABLE = new Set([
	...['.txt', '.text', '.jsonl', '.ndjson', '.xml', '.rss', '.atom', '.pdf'],
	...['.html', '.htm', '.xhtml', '.epub', '.warc'],
])

/**
 * Everything the paths hold, each record or unreadable file as exactly one entry, in order. An id that was met before
 * in the same run is not taken again: it is skipped when it says the same, failed when it says something else.
 */
export async function* entriesOf(
	paths: readonly string[],
	options: EntryOptions = {},
): AsyncGenerator<Entry> {
	const met = new Map<string, { where: string; digest: string }>()
	const isReadable = (extension: string) => options.as !== undefined || READABLE.has(extension)
	const inputs = await expand(paths, { isReadable })
	for (const [n, input] of inputs.entries()) {
		if (input.kind !== 'file') {
			yield line({ input: input.path, outcome: input.kind, reason: input.reason })
			continue
		}
		options.onFile?.(n, inputs.length)
		let readings = 0
		for await (const reading of readingsOf(input.path, options)) {
			readings++
			const { place } = reading
			if (reading.kind !== 'article') {
				const { id: articleId, kind: outcome, reason } = reading
				yield line({ input: input.path, place, articleId, outcome, reason })
				continue
			}
			const { article } = reading
			const digest = recordDigest(article)
			const before = met.get(article.id)
			if (before) {
				const same = before.digest === digest
				yield line({
					input: input.path,
					place,
					articleId: article.id,
					outcome: same ? 'skipped' : 'failed',
					reason: same
						? `the same as in ${before.where}`
						: `the id ${article.id} is taken by another text in ${before.where}`,
				})
				continue
			}
			met.set(article.id, { where: [input.path, place].filter(Boolean).join(', '), digest })
			yield { kind: 'article', article, input: input.path, place }
		}
		if (readings === 0)
			yield line({ input: input.path, outcome: 'failed', reason: 'holds no article' })
	}
}

async function* readingsOf(path: string, options: EntryOptions): AsyncGenerator<Reading> {
	try {
		yield* readInput(path, options)
	} catch (error) {
		// A reader must not break down; when one does, it costs this file and not the other thousands.
		const reason = `the reader broke down: ${error instanceof Error ? error.message : error}`
		yield { kind: 'failed', reason, place: null, id: null }
	}
}

type Line = Extract<Entry, { kind: 'line' }>

function line(told: Pick<Line, 'input' | 'outcome' | 'reason'> & Partial<Line>): Line {
	return { kind: 'line', place: null, articleId: null, ...told }
}
