import { inArray, type SQL, sql } from 'drizzle-orm'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'

/**
 * An article at the other end of links: `places` are where the citing one has them (`b3`, `note 2`), `addresses` the
 * ones that lead there as `addressKey` writes them, and `url` one of them as it was printed, if any was.
 */
export interface Citation {
	article: ArticleLine
	places: string[]
	addresses: string[]
	url: string | null
}

/** The articles of the archive that point to this one, the newest first. */
export function citedBy(db: Connection, articleId: string): Promise<Citation[]> {
	return citations(db, sql`link.target = ${articleId}`, sql`link.article_id`)
}

/** The articles of the archive that this one points to, the newest first. */
export function citesInArchive(db: Connection, articleId: string): Promise<Citation[]> {
	return citations(db, sql`link.article_id = ${articleId}`, sql`link.target`)
}

/** Every link that leads to an article that is here. A title leads there if no other article has it, nor another year. */
const LINKS = sql`(
	select l.article_id, l.position, l.place, l.address, l.url, x.article_id as target
		from article_links l join article_addresses x on x.address = l.address
	union all
	select l.article_id, l.position, l.place, null, null, t.article_id
		from article_links l
		join citable_titles t on t.key = l.title_key
		join articles a on a.id = t.article_id
		where (l.year is null or a.year is null or l.year = a.year)
			and not exists (select from citable_titles o where o.key = t.key and o.article_id <> t.article_id)
) as link`

async function citations(db: Connection, where: SQL, other: SQL): Promise<Citation[]> {
	const rows = await db.execute<{ id: string } & Omit<Citation, 'article'>>(sql`
		select ${other} as id,
			array_agg(link.place order by link.position) as places,
			array_remove(array_agg(link.address), null) as addresses,
			min(link.url) as url
		from ${LINKS}
		where ${where} and link.article_id <> link.target
		group by 1`)
	if (rows.length === 0) return []
	const found = new Map(rows.map(({ id, ...row }) => [id, row]))
	const lines = await articleLines(db, inArray(articles.id, [...found.keys()]))
	return lines.flatMap((article) => {
		const row = found.get(article.id)
		return row ? [{ article, ...row, places: [...new Set(row.places)] }] : []
	})
}
