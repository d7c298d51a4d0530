import type { Index } from 'meilisearch'

/** A document as an index holds it: `article` is whose passage it is. */
export interface Stored {
	id: string
	article?: string
	[field: string]: unknown
}

/** Those of these documents that are there, by id, with all their fields. */
export async function documentsIn(
	index: Index,
	ids: readonly string[],
): Promise<Map<string, Stored>> {
	const { results } = await index.getDocuments<Stored>({ ids: [...ids], limit: ids.length })
	return new Map(results.map((stored) => [stored.id, stored]))
}

/** The id and owner of every document of an index, some thousands at a time. */
export async function* everyDocument(index: Index): AsyncGenerator<Stored[]> {
	for (let offset = 0; ; offset += PAGE) {
		const { results } = await index.getDocuments<Stored>({
			fields: ['id', 'article'],
			offset,
			limit: PAGE,
		})
		if (results.length === 0) return
		yield results
	}
}

const PAGE = 1000
