import { count, eq, sql } from 'drizzle-orm'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { articleAuthors } from './schema/archive.ts'

/** An author as their bylines have them: the usual spelling, the other ones, and how many articles bear any of them. */
export interface Author {
	slug: string
	name: string
	otherSpellings: string[]
	articles: number
}

/** Every author, by their address, which is the order of their names without accents. */
export async function allAuthors(db: Connection): Promise<Author[]> {
	return gathered(await spellings(db))
}

/** The author at this address with their articles, the newest first; null when nobody is there. */
export async function authorInFull(
	db: Connection,
	slug: string,
): Promise<{ author: Author; articles: ArticleLine[] } | null> {
	const [author] = gathered(await spellings(db, slug))
	if (!author) return null
	const articles = await articleLines(
		db,
		sql`"articles"."id" in (select a.article_id from article_authors a where a.slug = ${slug})`,
	)
	return { author, articles }
}

/** Every spelling of every name, an author's most usual one first. */
function spellings(db: Connection, slug?: string) {
	return db
		.select({ slug: articleAuthors.slug, name: articleAuthors.name, articles: count() })
		.from(articleAuthors)
		.where(slug === undefined ? undefined : eq(articleAuthors.slug, slug))
		.groupBy(articleAuthors.slug, articleAuthors.name)
		.orderBy(articleAuthors.slug, sql`${count()} desc`, articleAuthors.name)
}

function gathered(rows: Awaited<ReturnType<typeof spellings>>): Author[] {
	const authors = new Map<string, Author>()
	for (const { slug, name, articles } of rows) {
		const known = authors.get(slug)
		if (!known) authors.set(slug, { slug, name, otherSpellings: [], articles })
		else {
			known.otherSpellings.push(name)
			known.articles += articles
		}
	}
	return [...authors.values()]
}
