import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Article, SourceFormat } from '#article/article'
import { articles } from './archive.ts'
import { readers } from './readers.ts'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()

const ofArticle = () =>
	text()
		.notNull()
		.references(() => articles.id, { onDelete: 'cascade' })

/** Where an article can be read on the web, as `addressKey` writes it: the article that said so first has it. */
export const articleAddresses = pgTable(
	'article_addresses',
	{ address: text().primaryKey(), articleId: ofArticle() },
	(t) => [index('article_addresses_article').on(t.articleId)],
)

/** Articles by site, day of publication and title (`titleKeysOf`): the same in all three may be one text. */
export const articleTitles = pgTable(
	'article_titles',
	{ key: text().notNull(), articleId: ofArticle() },
	(t) => [
		primaryKey({ columns: [t.key, t.articleId] }),
		index('article_titles_article').on(t.articleId),
	],
)

/** Ids under which an article came or was known before; once public, an id leads to its text for good. */
export const articleAliases = pgTable(
	'article_aliases',
	{ id: text().primaryKey(), articleId: ofArticle() },
	(t) => [index('article_aliases_article').on(t.articleId)],
)

/**
 * What each source of an article said, under the id it gave the article, before anything was merged or corrected.
 * Only articles of several sources and corrected ones have rows; else the one record is that of the version.
 */
export const articleSources = pgTable(
	'article_sources',
	{
		articleId: ofArticle(),
		format: text().$type<SourceFormat>().notNull(),
		ownId: text().notNull(),
		/** The file or address that said it, where that is known. */
		input: text(),
		record: jsonb().$type<Article>().notNull(),
		recordSha256: text().notNull(),
		readAt: now(),
	},
	(t) => [primaryKey({ columns: [t.articleId, t.format, t.ownId] })],
)

/**
 * What an editor put right by hand; it is done again after every import. `field` is one of the head's or `text`;
 * of a text, `passage` is what stood there and `value` what is to stand there. `was` is what the sources said.
 */
export const articleCorrections = pgTable(
	'article_corrections',
	{
		articleId: ofArticle(),
		field: text().notNull(),
		passage: text().notNull().default(''),
		value: jsonb().$type<unknown>().notNull(),
		was: jsonb().$type<unknown>().notNull(),
		/** Who made it, if they said so in a terminal. */
		by: text(),
		/** Whose account made it; null for a command, and once the account is gone. */
		byReader: uuid().references(() => readers.id, { onDelete: 'set null' }),
		madeAt: now(),
	},
	(t) => [
		primaryKey({ columns: [t.articleId, t.field, t.passage] }),
		index('article_corrections_reader').on(t.byReader),
	],
)
