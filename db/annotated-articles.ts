import { sql } from 'drizzle-orm'
import { addressKey } from '#article/address'
import type { Connection } from './connection.ts'
import { articles } from './schema/archive.ts'
import { articleAddresses, articleAliases } from './schema/sources.ts'

/**
 * Gives for each of these addresses the article that it leads to, or null. `ownArticle` says which article an address of
 * this library's own names, if it is one; the others are known by where articles were published.
 */
export async function articlesAt(
	db: Connection,
	addresses: readonly string[],
	ownArticle: (address: string) => string | null,
): Promise<(address: string) => string | null> {
	const named = new Map(addresses.map((address) => [address, ownArticle(address)]))
	const keys = new Map(addresses.map((address) => [address, addressKey(address)]))
	const ids = textArray([...named.values()])
	const [byId, byAlias, byAddress] = await Promise.all([
		db.select({ id: articles.id }).from(articles).where(sql`${articles.id} = any(${ids})`),
		db.select().from(articleAliases).where(sql`${articleAliases.id} = any(${ids})`),
		db
			.select()
			.from(articleAddresses)
			.where(sql`${articleAddresses.address} = any(${textArray([...keys.values()])})`),
	])
	const owned = new Map([
		...byAlias.map(({ id, articleId }): [string, string] => [id, articleId]),
		...byId.map(({ id }): [string, string] => [id, id]),
	])
	const addressed = new Map(byAddress.map(({ address, articleId }) => [address, articleId]))
	return (address) =>
		owned.get(named.get(address) ?? '') ?? addressed.get(keys.get(address) ?? '') ?? null
}

const textArray = (values: readonly (string | null)[]) =>
	sql`${sql.param(values.filter((value) => value !== null))}::text[]`
