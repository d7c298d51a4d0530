import { count, sql } from 'drizzle-orm'
import type { CountryRole } from '#article/article'
import { type ArticleLine, articleLines } from './article-lines.ts'
import type { Connection } from './connection.ts'
import { articleCountries } from './schema/archive.ts'

/** How many articles are about a country, and how many only name it. */
export interface CountryCount {
	code: string
	about: number
	mentioning: number
}

const about = sql<number>`count(*) filter (where ${articleCountries.role} = 'subject')::int`

/** Every country that some article names, the most written-about first. */
export async function countryCounts(db: Connection): Promise<CountryCount[]> {
	return db
		.select({
			code: articleCountries.code,
			about,
			mentioning: sql<number>`count(*) filter (where ${articleCountries.role} = 'mentioned')::int`,
		})
		.from(articleCountries)
		.groupBy(articleCountries.code)
		.orderBy(sql`${about} desc`, sql`${count()} desc`, articleCountries.code)
}

/** The articles in which a country has this role, the newest first. */
export function articlesOnCountry(
	db: Connection,
	code: string,
	{ role, limit, offset = 0 }: { role: CountryRole; limit: number; offset?: number },
): Promise<ArticleLine[]> {
	return articleLines(
		db,
		sql`"articles"."id" in (
			select c.article_id from article_countries c where c.code = ${code} and c.role = ${role}
		)`,
		{ limit, offset },
	)
}
