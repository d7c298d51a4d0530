import { sql } from 'drizzle-orm'
import { addressKey } from '#article/address'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'

/** The same text in another language: here (`articleId`), or elsewhere (`url`). */
export type TranslationLine = { language: string } & (
	| { articleId: string; url: null }
	| { articleId: null; url: string }
)

/** The translations that an article names, and the articles of the archive that name it as theirs; one of a language. */
export async function translationsOf(
	db: Connection,
	article: Pick<Article, 'id' | 'url' | 'alsoAt' | 'language' | 'translations'>,
): Promise<TranslationLine[]> {
	const [named, naming] = await Promise.all([namedBy(db, article), namingIt(db, article)])
	const lines = new Map<string, TranslationLine>()
	// What can be read here goes before what leads away.
	for (const line of [...named, ...naming].sort((a, b) => rank(a) - rank(b)))
		if (line.articleId !== article.id && !lines.has(line.language)) lines.set(line.language, line)
	lines.delete(article.language)
	return [...lines.values()].sort((a, b) => (a.language < b.language ? -1 : 1))
}

const rank = ({ articleId }: TranslationLine) => (articleId === null ? 1 : 0)

async function namedBy(
	db: Connection,
	{ translations }: Pick<Article, 'translations'>,
): Promise<TranslationLine[]> {
	const asked = translations.map((one) => ({ ...one, key: addressKey(one.url) }))
	const keys = asked.flatMap(({ key }) => key ?? [])
	if (asked.length === 0) return []
	const found = await db.execute<{ address: string; id: string }>(sql`
		select address, article_id as id from article_addresses where address = any(${sql.param(keys)}::text[])`)
	const ids = new Map(found.map(({ address, id }) => [address, id]))
	return asked.map(({ language, url, key }) => {
		const articleId = key === null ? undefined : ids.get(key)
		return articleId === undefined
			? { language, articleId: null, url }
			: { language, articleId, url: null }
	})
}

async function namingIt(
	db: Connection,
	{ url, alsoAt }: Pick<Article, 'url' | 'alsoAt'>,
): Promise<TranslationLine[]> {
	const addresses = [url, ...(alsoAt ?? [])].flatMap((one) => (one ? spellingsOf(one) : []))
	if (addresses.length === 0) return []
	// `@>` of an array is what the index on the translations of a record answers.
	const names = sql.join(
		addresses.map(
			(one) => sql`v.record -> 'translations' @> ${JSON.stringify([{ url: one }])}::jsonb`,
		),
		sql` or `,
	)
	const found = await db.execute<{ id: string; language: string }>(sql`
		select a.id, a.language from article_versions v
		join articles a on a.current_version = v.id where ${names}`)
	return found.map(({ id, language }) => ({ language, articleId: id, url: null }))
}

/** The ways in which another page may have written this address. */
function spellingsOf(address: string): string[] {
	const rest = /^https?:\/\/(?:www\.)?(.*?)\/?$/iu.exec(address)?.[1]
	if (rest === undefined) return [address]
	const starts = ['http://', 'https://', 'http://www.', 'https://www.']
	return [...new Set([address, ...starts.flatMap((start) => [start + rest, `${start}${rest}/`])])]
}
