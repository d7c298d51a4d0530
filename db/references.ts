import { inArray } from 'drizzle-orm'
import { linksIn, ownTitleKey } from '#article/archive-links'
import type { Article } from '#article/article'
import { sourceOf } from '#article/cited-source'
import type { Connection } from './connection.ts'
import { articleLinks, citableTitles, citedWorks } from './schema/references.ts'

/** Postgres takes 65,535 parameters in one statement; no row here has more than 13. */
const PORTION = 4000

/**
 * Writes what these articles cite and by what they can be cited, in place of those of `before`, the articles
 * among them that were there. Part of saving them:
 * call it in the same transaction, once their rows in `articles` are there.
 */
export async function replaceReferences(
	tx: Connection,
	articles: readonly Article[],
	before: ReadonlySet<string>,
): Promise<void> {
	const old = articles.map(({ id }) => id).filter((id) => before.has(id))
	for (const table of old.length > 0 ? [articleLinks, citedWorks, citableTitles] : [])
		await tx.delete(table).where(inArray(table.articleId, old))
	await inPortions(articles.flatMap(linksOf), (rows) => tx.insert(articleLinks).values(rows))
	await inPortions(articles.flatMap(worksOf), (rows) => tx.insert(citedWorks).values(rows))
	await inPortions(articles.flatMap(titleOf), (rows) => tx.insert(citableTitles).values(rows))
}

const linksOf = (article: Article) =>
	linksIn(article).map((link, position) => ({ articleId: article.id, position, ...link }))

const worksOf = ({ id: articleId, references }: Article) =>
	references.map((reference, position) => {
		const { note, kind, authors, title, container, date, pages, url } = reference
		const source = sourceOf(reference)
		return {
			articleId,
			position,
			note,
			kind,
			authors,
			title,
			container,
			date,
			pages,
			url,
			sourceSlug: source?.slug ?? null,
			sourceName: source?.name ?? null,
			sourceKind: source?.kind ?? null,
		}
	})

function titleOf(article: Article) {
	const key = ownTitleKey(article)
	return key === null ? [] : [{ articleId: article.id, key }]
}

async function inPortions<Row>(
	rows: readonly Row[],
	insert: (portion: Row[]) => PromiseLike<unknown>,
): Promise<void> {
	for (let from = 0; from < rows.length; from += PORTION)
		await insert(rows.slice(from, from + PORTION))
}
