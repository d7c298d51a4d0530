import { inArray, sql } from 'drizzle-orm'
import { linksIn, ownTitleKey } from '#article/archive-links'
import type { Article } from '#article/article'
import { sourceOf } from '#article/cited-source'
import type { Connection } from './connection.ts'
import { rowsFrom } from './rows.ts'
import { articleLinks, citableTitles, citedWorks } from './schema/references.ts'

/**
 * Writes what these articles cite and by what they can be cited, in place of those of `before`, the articles among them
 * that were there. Part of saving them: call it in the same transaction, once their rows in `articles` are there.
 */
export async function replaceReferences(
	tx: Connection,
	articles: readonly Article[],
	before: ReadonlySet<string>,
): Promise<void> {
	const old = articles.map(({ id }) => id).filter((id) => before.has(id))
	for (const table of old.length > 0 ? [articleLinks, citedWorks, citableTitles] : [])
		await tx.delete(table).where(inArray(table.articleId, old))
	const links = rowsFrom(articles.flatMap(linksOf), LINK)
	await tx.execute(sql`insert into article_links (article_id, position, place, address, url, title_key, year)
		select article_id, position, place, address, url, title_key, year from ${links}`)
	const works = rowsFrom(articles.flatMap(worksOf), WORK)
	await tx.execute(sql`insert into cited_works (article_id, position, note, kind, authors, title, container, date, pages,
			url, source_slug, source_name, source_kind)
		select article_id, position, note, kind, authors, title, container, date, pages,
			url, source_slug, source_name, source_kind from ${works}`)
	const titles = rowsFrom(articles.flatMap(titleOf), TITLE)
	await tx.execute(
		sql`insert into citable_titles (article_id, key) select article_id, key from ${titles}`,
	)
}

const LINK =
	'article_id text, position int, place text, address text, url text, title_key text, year int'
const WORK = `article_id text, position int, note text, kind text, authors text[], title text, container text, date text,
	pages text, url text, source_slug text, source_name text, source_kind text`
const TITLE = 'article_id text, key text'

const linksOf = (article: Article) =>
	linksIn(article).map(({ place, address, url, titleKey, year }, position) => ({
		article_id: article.id,
		position,
		place,
		address,
		url,
		title_key: titleKey,
		year,
	}))

const worksOf = ({ id, references }: Article) =>
	references.map((reference, position) => {
		const { note, kind, authors, title, container, date, pages, url } = reference
		const source = sourceOf(reference)
		return {
			article_id: id,
			position,
			note,
			kind,
			authors,
			title,
			container,
			date,
			pages,
			url,
			source_slug: source?.slug ?? null,
			source_name: source?.name ?? null,
			source_kind: source?.kind ?? null,
		}
	})

function titleOf(article: Article) {
	const key = ownTitleKey(article)
	return key === null ? [] : [{ article_id: article.id, key }]
}
