import type { Database } from '#db/connection'
import {
	articleAuthors,
	articleCountries,
	articles,
	articleVersions,
	publications,
} from '#db/schema/archive'
import { highlightAnchors, highlights, highlightTags } from '#db/schema/readers'
import { anArticle } from '#support/articles'
import { randomFrom } from '#support/random'
import { aReader } from '#support/readers'
import { word, zipf } from './archive.ts'

const ARTICLES = 2_000
const VOCABULARY = 20_000
const BATCH = 1_000
const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const

/** A reader who marked so many passages of 8 to 60 words in 2,000 articles; gives the reader's id. */
export async function aMarkedShelf(db: Database, count: number): Promise<string> {
	const reader = await aReader(db)
	await db.insert(publications).values({ slug: 'quay', name: 'The Quay' }).onConflictDoNothing()
	for (let from = 0; from < ARTICLES; from += BATCH) await shelve(db, from)
	const versions = await db
		.select({ originVersion: articleVersions.id, articleId: articleVersions.articleId })
		.from(articleVersions)
	const random = randomFrom(11)
	const aMark = (n: number) => ({
		...versions[Math.floor(random() * versions.length)]!,
		id: crypto.randomUUID(),
		readerId: reader.id,
		colour: COLOURS[n % 4]!,
		note: n % 3 ? '' : someWords(random, 6),
		quoteExact: someWords(random, 8 + (n % 53)),
		quotePrefix: '',
		quoteSuffix: '',
		startCp: 0,
		endCp: 40,
	})
	for (let from = 0; from < count; from += BATCH) {
		const rows = Array.from({ length: BATCH }, (_, n) => aMark(from + n))
		await db.insert(highlights).values(rows)
		await db.insert(highlightAnchors).values(
			rows.map(({ id, originVersion, startCp, endCp }) => ({
				...{ highlightId: id, versionId: originVersion, state: 'exact' as const, startCp, endCp },
			})),
		)
		await db
			.insert(highlightTags)
			.values(rows.slice(BATCH / 2).map(({ id }, n) => ({ highlightId: id, tag: word(n % 40) })))
	}
	return reader.id
}

/** Words as often as a language has them. */
const someWords = (random: () => number, count: number) =>
	Array.from({ length: count }, () => word(zipf(random, VOCABULARY))).join(' ')

async function shelve(db: Database, from: number) {
	const record = anArticle()
	const each = <T>(row: (articleId: string, n: number) => T) =>
		Array.from({ length: BATCH }, (_, n) => row(`marked-${from + n}`, from + n))
	const facts = { publication: 'quay', language: 'en', words: 9, currentVersion: 0 }
	await db
		.insert(articles)
		.values(each((id, n) => ({ ...facts, id, title: `On quay ${n}`, publishedOn: '2020' })))
	const version = { n: 1, text: '', textSha256: '', recordSha256: '', record }
	await db.insert(articleVersions).values(each((articleId) => ({ ...version, articleId })))
	await db
		.insert(articleAuthors)
		.values(
			each((articleId, n) => ({ articleId, position: 0, name: `Ann ${n % 200}`, slug: 'ann' })),
		)
	await db.insert(articleCountries).values(
		each((articleId, n) => ({
			...{ articleId, code: ['IR', 'FR', 'EG'][n % 3]!, role: 'subject' as const },
			...{ mentions: 1, position: 0 },
		})),
	)
}
