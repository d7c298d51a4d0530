import { index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { Reference } from '#article/article'
import type { SourceKind } from '#article/cited-source'
import { articles } from './archive.ts'

const ofArticle = () =>
	text()
		.notNull()
		.references(() => articles.id, { onDelete: 'cascade' })

/**
 * Where an article may lead to another one of the archive: `place` is `b3` or `note 2`. Which article that is gets
 * worked out when it is asked, by `address` in `article_addresses` or by `title_key` in `citable_titles`: the other may
 * come in later than this one, or never.
 */
export const articleLinks = pgTable(
	'article_links',
	{
		articleId: ofArticle(),
		position: integer().notNull(),
		place: text().notNull(),
		address: text(),
		/** The address as it was printed. */
		url: text(),
		titleKey: text(),
		/** The year that was cited with the title. */
		year: smallint(),
	},
	(t) => [
		primaryKey({ columns: [t.articleId, t.position] }),
		index('article_links_address').on(t.address),
		index('article_links_title').on(t.titleKey),
	],
)

/** By which publication and title an article is cited when no address is given. */
export const citableTitles = pgTable(
	'citable_titles',
	{ articleId: ofArticle().primaryKey(), key: text().notNull() },
	(t) => [index('citable_titles_key').on(t.key)],
)

/** The works that the notes of an article's current version cite, in the order of its references. */
export const citedWorks = pgTable(
	'cited_works',
	{
		articleId: ofArticle(),
		position: integer().notNull(),
		note: text().notNull(),
		kind: text().$type<Reference['kind']>().notNull(),
		authors: text().array().notNull(),
		title: text(),
		container: text(),
		date: text(),
		pages: text(),
		url: text(),
		/** What the work is taken from (`article/cited-source.ts`); null where the note names nothing. */
		sourceSlug: text(),
		sourceName: text(),
		sourceKind: text().$type<SourceKind>(),
	},
	(t) => [
		primaryKey({ columns: [t.articleId, t.position] }),
		index('cited_works_source').on(t.sourceSlug),
	],
)
