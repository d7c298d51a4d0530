import { inArray } from 'drizzle-orm'
import type { Article } from '#article/article'
import { authorSlug } from '#article/author-slug'
import type { Connection } from './connection.ts'
import { replaceReferences } from './references.ts'
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
	await inPortions(articles.flatMap(notesOf), (rows) => tx.insert(footnotes).values(rows))
	await inPortions(articles.flatMap(countriesOf), (rows) =>
		tx.insert(articleCountries).values(rows),
	)
	await inPortions(articles.flatMap(authorsOf), (rows) => tx.insert(articleAuthors).values(rows))
	await replaceReferences(tx, articles, before)
}

const notesOf = ({ id: articleId, footnotes }: Article) =>
	footnotes.map(({ marker, text, html, calledFrom }, position) => ({
		articleId,
		position,
		marker,
		text,
		html,
		calledFrom,
	}))

const countriesOf = ({ id: articleId, countries }: Article) =>
	countries.map(({ code, role, mentions }, position) => ({
		articleId,
		code,
		role,
		mentions,
		position,
	}))

const authorsOf = ({ id: articleId, authors }: Article) =>
	authors.map((name, position) => ({ articleId, position, name, slug: authorSlug(name) }))

/** Postgres takes 65,535 parameters in one statement. */
const PORTION = 5000

async function inPortions<Row>(
	rows: readonly Row[],
	insert: (portion: Row[]) => PromiseLike<unknown>,
): Promise<void> {
	for (let from = 0; from < rows.length; from += PORTION)
		await insert(rows.slice(from, from + PORTION))
}
