import { inArray, isNull, or, sql } from 'drizzle-orm'
import { slugOf } from '#article/slug'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'

/** What is known of an article that is looked for by its title. */
export interface Titled {
	title: string | null
	authors: readonly string[]
	year: number | null
}

/** Says of what is wanted which article it is; `several` where more than one could be meant, null for none. */
export type Finder = (wanted: Titled) => { id: string } | 'several' | null

/**
 * Finds articles by title, where nothing that is known speaks against it: another year, or none of the authors. A title of one
 * word says too little without a year or an author that agrees.
 */
export async function articlesTitled(db: Connection, wanted: readonly Titled[]): Promise<Finder> {
	const asked = new Set(wanted.flatMap(({ title }) => (title ? slugOf(title) : [])))
	const titled = (await inYears(db, wanted)).filter(({ title }) => asked.has(slugOf(title)))
	const authors = await authorsOf(
		db,
		titled.map(({ id }) => id),
	)
	const byTitle = grouped(titled)
	return ({ title, year, authors: names }) => {
		const key = title ? slugOf(title) : ''
		const fitting = (byTitle.get(key) ?? []).filter((article) => {
			const own = authors.get(article.id) ?? []
			const isYear = agreement(
				year === null ? [] : [year],
				article.year === null ? [] : [article.year],
			)
			const isAuthor = agreement(names.map(surname), own.map(surname))
			const isPlain = key.includes('-') || isYear === 'yes' || isAuthor === 'yes'
			return isYear !== 'no' && isAuthor !== 'no' && isPlain
		})
		const [first, another] = fitting
		return another ? 'several' : first ? { id: first.id } : null
	}
}

function grouped<T extends { title: string }>(titled: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>()
	for (const one of titled) {
		const key = slugOf(one.title)
		groups.set(key, [...(groups.get(key) ?? []), one])
	}
	return groups
}

function agreement<T>(a: readonly T[], b: readonly T[]): 'yes' | 'no' | 'unknown' {
	if (a.length === 0 || b.length === 0) return 'unknown'
	return a.some((one) => b.includes(one)) ? 'yes' : 'no'
}

const surname = (name: string) =>
	slugOf(
		name
			.replace(/,? Jr\.?$/u, '')
			.split(' ')
			.at(-1) ?? name,
	)

/** The titles of all articles of the years that are asked for; of all, where one is asked for without a year. */
function inYears(db: Connection, wanted: readonly Titled[]) {
	const years = [...new Set(wanted.map(({ year }) => year))]
	const known = years.filter((year) => year !== null)
	const isAny = wanted.length === 0 ? sql`false` : undefined
	const ofYears = or(isNull(articles.year), inArray(articles.year, known))
	return db
		.select({ id: articles.id, title: articles.title, year: articles.year })
		.from(articles)
		.where(known.length === years.length && known.length > 0 ? ofYears : isAny)
}

async function authorsOf(db: Connection, ids: readonly string[]): Promise<Map<string, string[]>> {
	const rows = await db.execute<{ id: string; names: string[] }>(sql`
		select article_id as id, array_agg(name order by position) as names from article_authors
		where article_id = any(${sql.param([...ids])}::text[]) group by 1`)
	return new Map(rows.map(({ id, names }) => [id, names]))
}
