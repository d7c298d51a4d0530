import { sql } from 'drizzle-orm'
import {
	bigint,
	bigserial,
	index,
	integer,
	jsonb,
	pgSequence,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	unique,
} from 'drizzle-orm/pg-core'
import type { Article, CountryRole, SourceFormat } from '#article/article'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** A magazine whose archive is here. */
export const publications = pgTable('publications', {
	slug: text().primaryKey(),
	name: text().notNull(),
	homePage: text(),
	language: text(),
})

/**
 * One published text under its stable id, as it now stands: what lists, counts and facets ask for,
 * copied from the current version. The whole record is in `article_versions.record`.
 */
export const articles = pgTable(
	'articles',
	{
		id: text().primaryKey(),
		publication: text()
			.notNull()
			.references(() => publications.slug),
		currentVersion: bigint({ mode: 'number' }).notNull(),
		title: text().notNull(),
		kicker: text(),
		standfirst: text(),
		language: text().notNull(),
		url: text(),
		issueNumber: text(),
		issueMonth: text(),
		/** ISO 8601, possibly partial (`2003`, `2003-03`): compares as text. */
		publishedOn: text(),
		year: smallint(),
		words: integer().notNull(),
		regions: text().array().notNull().default(sql`'{}'::text[]`),
		topics: text().array().notNull().default(sql`'{}'::text[]`),
		importedAt: now(),
		updatedAt: now(),
	},
	(t) => [
		index('articles_issue').on(t.issueNumber),
		index('articles_published').on(t.publishedOn),
		index('articles_publication').on(t.publication),
		index('articles_imported').on(t.importedAt),
		// Meilisearch's filters know no capitals: whoever deletes `abc` there has to find `ABC`.
		index('articles_id_lower').on(sql`lower(${t.id})`),
	],
)

/** Every text an article ever had while a highlight needs it; the newest is the current one. */
export const articleVersions = pgTable(
	'article_versions',
	{
		id: bigserial({ mode: 'number' }).primaryKey(),
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		n: integer().notNull(),
		/** The canonical text that offsets count in. */
		text: text().notNull(),
		textSha256: text().notNull(),
		/** SHA-256 of the whole record: tells an unchanged import from a changed one. */
		recordSha256: text().notNull(),
		record: jsonb().$type<Article>().notNull(),
		createdAt: now(),
	},
	(t) => [
		unique('article_versions_n').on(t.articleId, t.n),
		// Who names this address as a translation of theirs?
		index('article_versions_translations').using(
			'gin',
			sql`(${t.record} -> 'translations') jsonb_path_ops`,
		),
	],
)

/** The notes of an article's current version. */
export const footnotes = pgTable(
	'footnotes',
	{
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		marker: text().notNull(),
		text: text().notNull(),
		html: text().notNull(),
		calledFrom: text().array().notNull(),
	},
	(t) => [primaryKey({ columns: [t.articleId, t.position] })],
)

/** The countries an article names, in the article's order. */
export const articleCountries = pgTable(
	'article_countries',
	{
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		code: text().notNull(),
		role: text().$type<CountryRole>().notNull(),
		mentions: integer().notNull(),
		position: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.articleId, t.code] }),
		index('article_countries_code').on(t.code, t.role),
	],
)

/** Who wrote an article, in the order of the byline. `slug` is the author's address. */
export const articleAuthors = pgTable(
	'article_authors',
	{
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		name: text().notNull(),
		slug: text().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.articleId, t.position] }),
		index('article_authors_slug').on(t.slug),
	],
)

/**
 * What the search index still lacks. A row is written in the transaction that changes the article and
 * deleted only when Meilisearch's task has succeeded and no newer change (`revision`) came in between.
 */
export const indexPending = pgTable('index_pending', {
	articleId: text().primaryKey(),
	revision: bigserial({ mode: 'number' }).notNull(),
	since: now(),
})

/** How a run of the indexer was called: what reading its inputs again needs to know. */
export interface RunGiven {
	/** The folder that its relative inputs are in. */
	cwd: string
	as?: SourceFormat
	publication?: string
	/** It read failed inputs of earlier runs again, each as it was first read. */
	retries?: boolean
}

/** One run of the indexer. `given` is null for runs older than the column. */
export const importRuns = pgTable('import_runs', {
	id: bigserial({ mode: 'number' }).primaryKey(),
	command: text().notNull(),
	given: jsonb().$type<RunGiven>(),
	startedAt: now(),
	finishedAt: timestamp({ withTimezone: true }),
})

/** `held`: a newer text is kept but not shown, for an editor is to look first. */
export type Outcome = 'new' | 'changed' | 'held' | 'unchanged' | 'skipped' | 'failed'

/**
 * What became of one input of a run, and why. `place` says where in the input (`line 12`). `resolvedBy` is the later run
 * in which a failed one did not fail any more.
 */
export const ledger = pgTable(
	'ledger',
	{
		runId: bigint({ mode: 'number' })
			.notNull()
			.references(() => importRuns.id, { onDelete: 'cascade' }),
		n: integer().notNull(),
		input: text().notNull(),
		place: text(),
		articleId: text(),
		outcome: text().$type<Outcome>().notNull(),
		reason: text(),
		resolvedBy: bigint({ mode: 'number' }),
		at: now(),
	},
	(t) => [
		primaryKey({ columns: [t.runId, t.n] }),
		index('ledger_article').on(t.articleId),
		index('ledger_open')
			.on(t.runId)
			.where(sql`${t.outcome} = 'failed' and ${t.resolvedBy} is null`),
	],
)

/** Numbers for what is sent to the ranking index, in the order of sending. */
export const rankingRevision = pgSequence('ranking_revision')
