import type { Index } from 'meilisearch'

/** What the comparison needs of a document in either index: `article` is whose passage it is. */
export interface Stored {
	id: string
	article?: string
	fingerprint?: string
}

const FIELDS: (keyof Stored)[] = ['id', 'article', 'fingerprint']

/** The fingerprints of those of these documents that are there, by id. */
export async function fingerprintsOf(
	index: Index,
	ids: readonly string[],
): Promise<Map<string, string | undefined>> {
	const found = new Map<string, string | undefined>()
	for (let from = 0; from < ids.length; from += PAGE) {
		const asked = ids.slice(from, from + PAGE)
		const { results } = await index.getDocuments<Stored>({
			ids: asked,
			fields: FIELDS,
			limit: PAGE,
		})
		for (const { id, fingerprint } of results) found.set(id, fingerprint)
	}
	return found
}

/** Every document of an index, some thousands at a time. */
export async function* everyDocument(index: Index): AsyncGenerator<Stored[]> {
	for (let offset = 0; ; offset += PAGE) {
		const { results } = await index.getDocuments<Stored>({ fields: FIELDS, offset, limit: PAGE })
		if (results.length === 0) return
		yield results
	}
}

const PAGE = 1000
