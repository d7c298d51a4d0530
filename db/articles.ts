import { eq, sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { authorSlug } from '#article/author-slug'
import { slugOf } from '#article/slug'
import { canonicalText, codePointLength } from '#article/text'
import type { Connection } from './connection.ts'
import { markPending } from './index-pending.ts'
import { recordDigest } from './record.ts'
import { replaceReferences } from './references.ts'
import { refuseUnstorable } from './refusal.ts'
import {
	articleAuthors,
	articleCountries,
	articles,
	footnotes,
	publications,
} from './schema/archive.ts'
import {
	addVersion,
	lockVersions,
	newestMeasure,
	nextVersionId,
	pruneVersions,
	type VersionChange,
} from './versions.ts'

/** Any fixed number will do, so long as nothing else locks it. */
const SAVING = 7_221_003

/** The share of the kept text below which another format's text is not a correction but a part. */
const MUCH_LESS = 0.6

export interface SaveOptions {
	/** Runs in the same transaction whenever an article gets a newer version, before the old one may go. */
	onNewVersion?: (tx: Connection, change: VersionChange) => Promise<void>
}

/** What saving an article comes to; `poorer` when another format gave the library much more of its text. */
export type Standing = 'new' | 'changed' | 'unchanged' | 'poorer'

/**
 * Makes this the article's text, all or nothing, and remembers that the search index lacks it. An article that is
 * there already in this very form, or with much more text from another format, is left alone. Throws `NotStorable` for one Postgres cannot hold.
 */
export async function saveArticle(
	db: Connection,
	article: Article,
	{ onNewVersion }: SaveOptions = {},
): Promise<Standing> {
	const standing = await standingOf(db, article)
	if (standing === 'unchanged' || standing === 'poorer') return standing
	return db.transaction(async (tx) => {
		const newest = await lockVersions(tx, article.id)
		const id = await nextVersionId(tx)
		await writeArticle(tx, article, id)
		await addVersion(tx, { id, n: (newest?.n ?? 0) + 1, article })
		await replaceParts(tx, article)
		await markPending(tx, [article.id])
		if (!newest) return 'new'
		await onNewVersion?.(tx, { articleId: article.id, oldVersion: newest.id, newVersion: id })
		await pruneVersions(tx, article.id, id)
		return 'changed'
	})
}

/** What saving the article would come to. Throws `NotStorable` as saving would. */
export async function standingOf(db: Connection, article: Article): Promise<Standing> {
	refuseUnstorable(article)
	const newest = await newestMeasure(db, article.id)
	if (!newest) return 'new'
	if (newest.digest === recordDigest(article)) return 'unchanged'
	const characters = codePointLength(canonicalText(article.blocks))
	// A site's feed has often no more than the beginning of what its export had whole.
	const isPoorer = newest.format !== article.format && characters < newest.characters * MUCH_LESS
	return isPoorer ? 'poorer' : 'changed'
}

/** Lets one program at a time save articles, until its transaction ends: two at once could lock each other out. */
export async function saveInTurn(tx: Connection): Promise<void> {
	await tx.execute(sql`select pg_advisory_xact_lock(${SAVING})`)
}

async function writeArticle(tx: Connection, article: Article, currentVersion: number) {
	const publication = slugOf(article.publication)
	await tx
		.insert(publications)
		.values({ slug: publication, name: article.publication })
		.onConflictDoNothing()
	const row = {
		publication,
		currentVersion,
		title: article.title,
		kicker: article.kicker,
		standfirst: article.standfirst,
		language: article.language,
		url: article.url,
		issueNumber: article.issue?.number ?? null,
		issueMonth: article.issue?.month ?? null,
		publishedOn: article.publishedOn,
		year: article.publishedOn ? Number(article.publishedOn.slice(0, 4)) : null,
		words: wordsIn(canonicalText(article.blocks)),
		regions: article.regions,
		topics: article.topics,
	}
	await tx
		.insert(articles)
		.values({ id: article.id, ...row })
		.onConflictDoUpdate({ target: articles.id, set: { ...row, updatedAt: sql`now()` } })
}

/** Writes what an article holds in rows of its own, in place of what was there. */
export async function replaceParts(tx: Connection, whole: Article): Promise<void> {
	const { id: articleId, ...article } = whole
	await replaceReferences(tx, [whole])
	for (const table of [footnotes, articleCountries, articleAuthors])
		await tx.delete(table).where(eq(table.articleId, articleId))
	if (article.footnotes.length > 0)
		await tx
			.insert(footnotes)
			.values(article.footnotes.map((note, position) => ({ articleId, position, ...note })))
	if (article.countries.length > 0)
		await tx
			.insert(articleCountries)
			.values(article.countries.map((country, position) => ({ articleId, position, ...country })))
	if (article.authors.length > 0)
		await tx.insert(articleAuthors).values(
			article.authors.map((name, position) => ({
				articleId,
				position,
				name,
				slug: authorSlug(name),
			})),
		)
}

function wordsIn(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
