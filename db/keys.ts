import { sql } from 'drizzle-orm'
import { addressKey } from '#article/address'
import type { Article } from '#article/article'
import { addressKeysOf } from '#article/merging'
import { slugOf } from '#article/slug'
import type { Connection } from './connection.ts'
import { rowsFrom } from './rows.ts'
import { articles, articleVersions } from './schema/archive.ts'
import { articleAddresses, articleTitles } from './schema/sources.ts'

/** What an article can be known by beside its id. */
export type Marks = Pick<Article, 'id' | 'url' | 'alsoAt' | 'publication' | 'publishedOn' | 'title'>

/**
 * The title with its day and where it was published: the host if it is known, and the publication. None where the day
 * is not known, or the title is of the kind that returns: `News`, `Editorial`, `Letters received`.
 */
export function titleKeysOf({ title, publishedOn, publication, url }: Marks): string[] {
	const words = slugOf(title)
	if (publishedOn?.length !== FULL_DATE || words.split('-').length < MEANT_WORDS) return []
	const host = hostOf(url && addressKey(url))
	const sites = [...(host ? [host] : []), `(${slugOf(publication).slice(0, LONGEST)})`]
	return sites.map((site) => `${site} ${publishedOn} ${words.slice(0, LONGEST)}`)
}

/** The host in an address key. */
export function hostOf(key: string | null): string | null {
	return key && (/^[^/?]+/u.exec(key)?.[0] ?? null)
}

const FULL_DATE = '2020-01-05'.length
const MEANT_WORDS = 3
const LONGEST = 150

/** Remembers by what else these articles are known; an address that another has already stays with that one. */
export async function addKeys(tx: Connection, known: readonly Marks[]): Promise<void> {
	const addresses = known.flatMap((article) =>
		addressKeysOf(article).map((key) => ({ key, id: article.id })),
	)
	const titles = known.flatMap((article) =>
		titleKeysOf(article).map((key) => ({ key, id: article.id })),
	)
	for (const [table, rows] of [
		[articleAddresses, addresses],
		[articleTitles, titles],
	] as const)
		if (rows.length > 0)
			await tx.execute(sql`insert into ${table} select key, id from ${rowsFrom(rows, 'key text, id text')}
				on conflict do nothing`)
}

/** Fills in the keys of a library whose articles came before there were keys. */
export async function fillKeys(db: Connection): Promise<void> {
	const [state] = await db.execute<{ lacks: boolean }>(sql`
		select exists (select from ${articles} where ${articles.url} is not null)
			and not exists (select from ${articleAddresses}) as lacks`)
	if (!state?.lacks) return
	await db.transaction(async (tx) => {
		for (let after = ''; ; ) {
			const page = await tx.execute<Marks & Record<string, unknown>>(sql`
				select a.id, a.url, a.publication, a.published_on as "publishedOn", a.title,
					v.record -> 'alsoAt' as "alsoAt"
				from ${articles} a join ${articleVersions} v on v.id = a.current_version
				where a.id > ${after} order by a.id limit 1000`)
			const last = page.at(-1)
			if (!last) return
			await addKeys(tx, page)
			after = last.id
		}
	})
}
