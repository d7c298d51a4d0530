import { sql } from 'drizzle-orm'
import { spipNumber } from '#article/address'
import type { Article } from '#article/article'
import { addressKeysOf } from '#article/merging'
import type { Connection } from './connection.ts'
import type { Facts } from './holdings.ts'
import { hostOf, titleKeysOf } from './keys.ts'
import { articleAddresses, articleAliases, articleTitles } from './schema/sources.ts'

/** Which article a text is of, how that is known beside by its id, and which others say that they are at its address. */
export interface Kin {
	id: string
	how: 'same id' | 'same address' | 'same site, title and day' | null
	rivals: string[]
}

/** Who is known by which id, address and title: what the library says, and what came in since. */
export class Kinship {
	readonly #aliases: Map<string, string>
	readonly #owners: Map<string, string>
	readonly #titles: Map<string, string[]>
	readonly #known = new Map<string, Facts & { formats: Set<string> }>()

	private constructor(found: Awaited<ReturnType<typeof keysFor>>) {
		this.#aliases = new Map(found.aliases.map(({ id, articleId }) => [id, articleId]))
		this.#owners = new Map(found.addresses.map(({ address, articleId }) => [address, articleId]))
		this.#titles = new Map()
		for (const { key, articleId } of found.titles) this.#add(key, articleId)
	}

	/** What the library knows of the ids, addresses and titles of these texts. */
	static async among(tx: Connection, asked: readonly Article[]): Promise<Kinship> {
		return new Kinship(await keysFor(tx, asked))
	}

	/** Notes an article that the library has, or is about to have. */
	note(facts: Facts, formats: Iterable<string>): void {
		const known = this.#known.get(facts.id)
		if (known) for (const format of formats) known.formats.add(format)
		else this.#known.set(facts.id, { ...facts, formats: new Set(formats) })
	}

	/** Notes that a text has become an article's, so that others may be known by it. */
	join(article: Article, id: string): void {
		const addresses = addressKeysOf(article)
		this.note({ id, format: article.format, language: article.language, addresses }, [
			article.format,
		])
		if (article.id !== id) this.#aliases.set(article.id, id)
		for (const key of addresses) if (!this.#owners.has(key)) this.#owners.set(key, id)
		for (const key of titleKeysOf(article)) this.#add(key, id)
	}

	/** Every article that the id, the addresses or the title of this text lead to. */
	leadsOf(article: Article): string[] {
		const leads = [
			this.#aliases.get(article.id) ?? article.id,
			...addressKeysOf(article).flatMap((key) => this.#owners.get(key) ?? []),
			...titleKeysOf(article).flatMap((key) => this.#titles.get(key) ?? []),
		]
		return [...new Set(leads)]
	}

	/** Whose text this is: a new article's, when nothing leads to one that is known. */
	of(article: Article): Kin {
		const keys = addressKeysOf(article)
		const named = this.#aliases.get(article.id) ?? article.id
		const owners = [...new Set(keys.flatMap((key) => this.#owners.get(key) ?? []))]
		if (this.#known.has(named))
			return { id: named, how: 'same id', rivals: owners.filter((owner) => owner !== named) }
		const [owner] = owners.filter((id) => this.#mayBeAt(article, id))
		if (owner)
			return { id: owner, how: 'same address', rivals: owners.filter((id) => id !== owner) }
		const alike = [...new Set(titleKeysOf(article).flatMap((key) => this.#titles.get(key) ?? []))]
		const [kin, ...others] = alike.filter((id) => this.#mayBeCalled(article, id, keys))
		if (kin !== undefined && others.length === 0)
			return { id: kin, how: 'same site, title and day', rivals: [] }
		return { id: article.id, how: null, rivals: owners }
	}

	/** Two prepared records under different ids are two, whatever address they give. */
	#mayBeAt(article: Article, id: string): boolean {
		return !(article.format === 'jsonl' && this.#known.get(id)?.formats.has('jsonl'))
	}

	/** A title is weak evidence: nothing that is known of either may speak against it. */
	#mayBeCalled(article: Article, id: string, keys: readonly string[]): boolean {
		const other = this.#known.get(id)
		if (!other || article.format === 'jsonl' || other.formats.has('jsonl')) return false
		if (other.formats.has(article.format) || other.language !== article.language) return false
		const hosts = new Set(other.addresses.map(hostOf))
		if (hosts.size > 0 && keys.length > 0 && !keys.some((key) => hosts.has(hostOf(key))))
			return false
		const numbers = (addresses: readonly string[]) =>
			new Set(addresses.map(spipNumber).filter((number) => number !== null))
		const [own, others] = [numbers(keys), numbers(other.addresses)]
		return own.size === 0 || others.size === 0 || [...own].some((number) => others.has(number))
	}

	#add(key: string, id: string) {
		const ids = this.#titles.get(key)
		if (!ids) this.#titles.set(key, [id])
		else if (!ids.includes(id)) ids.push(id)
	}
}

async function keysFor(tx: Connection, asked: readonly Article[]) {
	const ids = asked.map(({ id }) => id)
	const addresses = [...new Set(asked.flatMap(addressKeysOf))]
	const titles = [...new Set(asked.flatMap(titleKeysOf))]
	const among = (
		column: typeof articleAliases.id | typeof articleAddresses.address | typeof articleTitles.key,
		values: string[],
	) => sql`${column} = any(${sql.param(values)}::text[])`
	const [byId, byAddress, byTitle] = await Promise.all([
		tx.select().from(articleAliases).where(among(articleAliases.id, ids)),
		addresses.length === 0
			? []
			: tx.select().from(articleAddresses).where(among(articleAddresses.address, addresses)),
		titles.length === 0
			? []
			: tx
					.select()
					.from(articleTitles)
					.where(among(articleTitles.key, titles))
					// Of a title that returns every day there may be any number.
					.limit(1000),
	])
	return { aliases: byId, addresses: byAddress, titles: byTitle }
}
