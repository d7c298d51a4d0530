import type { Article } from '#article/article'
import { countryNames } from '#places/countries'
import { toArticleDocument, toPassageDocuments } from '#search/documents'
import { toRankingEntry } from '#search/ranking/entry'
import { clientOf, type SearchServer } from '#search/server'
import { articleSettings, indexNames, passageSettings, rankingSettings } from '#search/settings'

let revisions = 0

/** Puts articles into a library's indexes and waits until they can be found; for tests of searching alone. */
export async function indexed(server: SearchServer, articles: readonly Article[]): Promise<void> {
	const client = clientOf(server)
	const names = indexNames(server.prefix)
	await client.index(names.articles).updateSettings(articleSettings)
	await client.index(names.passages).updateSettings(passageSettings)
	await client.index(names.ranking).updateSettings(rankingSettings)
	await client.index(names.articles).addDocuments(
		articles.map((article) => toArticleDocument(article, countryNames)),
		{ primaryKey: 'id' },
	)
	const entries = articles.map((article) => ({
		...toRankingEntry(article, countryNames),
		revision: ++revisions,
	}))
	await client.index(names.ranking).addDocuments(entries, { primaryKey: 'id' })
	const last = await client
		.index(names.passages)
		.addDocuments(articles.flatMap(toPassageDocuments), { primaryKey: 'id' })
		.waitTask()
	if (last.status !== 'succeeded') throw new Error(last.error?.message)
}
