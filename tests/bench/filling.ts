import { importInto } from '#indexer/import'
import type { Library } from '#indexer/library'
import { readInput } from '#indexer/read'
import { countryNames } from '#places/countries'
import {
	type ArticleDocument,
	type PassageDocument,
	toArticleDocument,
	toPassageDocuments,
} from '#search/documents'
import { clientOf } from '#search/server'
import { articleSettings, indexNames, passageSettings } from '#search/settings'
import { type Figure, timed } from './figures.ts'

/** Reading and cleaning alone, in articles a second. */
export async function reading(archive: string, articles: number): Promise<Figure> {
	const ms = await timed(async () => {
		for await (const one of readInput(archive))
			if (one.kind !== 'article') throw new Error(one.reason)
	})
	return {
		what: 'read and clean JSONL',
		measured: (articles / ms) * 1000,
		against: null,
		unit: 'articles/s',
	}
}

/** From the file to searchable, beside sending the same finished documents straight to Meilisearch. */
export async function importing(library: Library, archive: string): Promise<Figure> {
	const measured = await timed(() =>
		importInto(library, [archive], { command: 'bench', onBusy: () => {} }),
	)
	const documents: ArticleDocument[] = []
	const passages: PassageDocument[] = []
	for await (const one of readInput(archive)) {
		if (one.kind !== 'article') continue
		documents.push(toArticleDocument(one.article, countryNames))
		passages.push(...toPassageDocuments(one.article))
	}
	const against = await timed(() => sendStraight(library, documents, passages))
	return {
		what: 'import to searchable',
		measured: measured / 1000,
		against: against / 1000,
		unit: 's',
	}
}

async function sendStraight(
	{ search }: Library,
	documents: ArticleDocument[],
	passages: PassageDocument[],
): Promise<void> {
	const names = indexNames(`${search.prefix}straight_`)
	const client = clientOf(search, { timeout: 120_000 })
	await client.index(names.articles).updateSettings(articleSettings)
	await client.index(names.passages).updateSettings(passageSettings).waitTask()
	const sent = [
		...(await client
			.index(names.articles)
			.addDocumentsInBatches(documents, 1000, { primaryKey: 'id' })),
		...(await client
			.index(names.passages)
			.addDocumentsInBatches(passages, 10_000, { primaryKey: 'id' })),
	]
	await client.tasks.waitForTasks(await Promise.all(sent), { timeout: 0, interval: 50 })
}
