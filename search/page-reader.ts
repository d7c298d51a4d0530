import type { ArticleDocument, PassageDocument } from './documents.ts'
import { amongIds } from './filters.ts'
import type { Found } from './matching.ts'
import type { Scope } from './question.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { passagesOf } from './snippets.ts'

/** An article as the index gives it, its body apart. */
export type Document = Found['hits'][number]

/** What a page of results shows of its articles. `passages` is null where they are too many to be read at once. */
export interface PageContents {
	documents: ReadonlyMap<string, Document>
	passages: readonly PassageDocument[] | null
}

/**
 * Reads what a page of results shows. What it will probably show is read while the answer is still being counted, and only
 * what was not foreseen afterwards.
 */
export function pageReader(server: SearchServer, wish: { scope: Scope; withPassages: boolean }) {
	let foreseen: ReadonlySet<string> = new Set()
	let ahead: Promise<PageContents> | null = null
	return {
		foresee(articles: readonly string[]) {
			foreseen = new Set(articles)
			ahead = contentsOf(server, articles, wish)
			// Told by `read`, if the question gets as far.
			ahead.catch(() => {})
		},
		/** Throws `SearchUnavailable`. */
		async read(page: readonly string[]): Promise<PageContents> {
			const others = page.filter((article) => !foreseen.has(article))
			const [first, rest] = await Promise.all([
				others.length < page.length ? ahead : null,
				contentsOf(server, others, wish),
			])
			if (!first) return rest
			const isAllForeseen = others.length === 0 && foreseen.size === page.length
			if (first.passages || isAllForeseen) return joined([first, rest], new Set(page))
			// A book that is not on the page after all may be what was too much.
			return contentsOf(server, page, wish)
		},
	}
}

async function contentsOf(
	server: SearchServer,
	articles: readonly string[],
	{ scope, withPassages }: { scope: Scope; withPassages: boolean },
): Promise<PageContents> {
	const [documents, passages] = await Promise.all([
		documentsOf(server, articles),
		withPassages ? passagesOf(server, articles, scope) : [],
	])
	return { documents, passages }
}

async function documentsOf(
	server: SearchServer,
	ids: readonly string[],
): Promise<Map<string, Document>> {
	if (ids.length === 0) return new Map()
	const [found] = await ask<ArticleDocument>(server, [
		{
			indexUid: indexNames(server.prefix).articles,
			q: '',
			filter: [amongIds(ids)],
			// A filter takes `abc` for `ABC`, which is another article.
			limit: 2 * ids.length,
		},
	])
	return new Map((found?.hits ?? []).map((hit) => [hit.id, hit]))
}

/** Of what was read, what belongs to the page. */
function joined(parts: readonly PageContents[], page: ReadonlySet<string>): PageContents {
	const documents = parts.flatMap(({ documents }) => [...documents])
	const isWhole = parts.every(({ passages }) => passages !== null)
	return {
		documents: new Map(documents.filter(([id]) => page.has(id))),
		passages: isWhole
			? parts.flatMap(({ passages }) => passages ?? []).filter(({ article }) => page.has(article))
			: null,
	}
}
