import { inArray, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { authorSlug } from '#article/author-slug'
import type { Connection } from './connection.ts'
import { replaceReferences } from './references.ts'
import { rowsFrom } from './rows.ts'
import { articleAuthors, articleCountries, footnotes } from './schema/archive.ts'

/**
 * Writes the notes, countries and authors of these articles as rows of their own, in place of those of `before`, the
 * articles among them that were there. What else is made of a whole article belongs here, too.
 */
export async function replaceParts(
	tx: Connection,
	articles: readonly Article[],
	before: ReadonlySet<string>,
): Promise<void> {
	const old = articles.map(({ id }) => id).filter((id) => before.has(id))
	for (const table of old.length > 0 ? [footnotes, articleCountries, articleAuthors] : [])
		await tx.delete(table).where(inArray(table.articleId, old))
	const notes = rowsFrom(articles.flatMap(notesOf), NOTE)
	await tx.execute(sql`insert into footnotes (article_id, position, marker, text, html, called_from)
		select article_id, position, marker, text, html, called_from from ${notes}`)
	const countries = rowsFrom(articles.flatMap(countriesOf), COUNTRY)
	await tx.execute(sql`insert into article_countries (article_id, code, role, mentions, position)
		select article_id, code, role, mentions, position from ${countries}`)
	const authors = rowsFrom(articles.flatMap(authorsOf), AUTHOR)
	await tx.execute(sql`insert into article_authors (article_id, position, name, slug)
		select article_id, position, name, slug from ${authors}`)
	await replaceReferences(tx, articles, before)
}

const NOTE = 'article_id text, position int, marker text, text text, html text, called_from text[]'
const COUNTRY = 'article_id text, code text, role text, mentions int, position int'
const AUTHOR = 'article_id text, position int, name text, slug text'

const notesOf = ({ id, footnotes }: Article) =>
	footnotes.map(({ marker, text, html, calledFrom }, position) => ({
		article_id: id,
		position,
		marker,
		text,
		html,
		called_from: calledFrom,
	}))

const countriesOf = ({ id, countries }: Article) =>
	countries.map(({ code, role, mentions }, position) => ({
		article_id: id,
		code,
		role,
		mentions,
		position,
	}))

const authorsOf = ({ id, authors }: Article) =>
	authors.map((name, position) => ({ article_id: id, position, name, slug: authorSlug(name) }))
