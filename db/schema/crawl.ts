import { sql } from 'drizzle-orm'
import {
	bigint,
	bigserial,
	boolean,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uniqueIndex,
} from 'drizzle-orm/pg-core'

/** What an address leads to, as far as the address says: `list` leads to articles, `page` may be one. */
export type PageKind = 'sitemap' | 'feed' | 'list' | 'article' | 'page' | 'document'

/** `queued` will be asked for; `fetched` is done in this round; `failed` too, in vain; `refused` was never asked for. */
export type PageState = 'queued' | 'fetched' | 'failed' | 'refused'

/** A site that is followed. A round asks once for everything that is known of it, or for what tells of news. */
export const crawls = pgTable(
	'crawls',
	{
		id: bigserial({ mode: 'number' }).primaryKey(),
		/** The host without `www.`, and the port where it is unusual. */
		site: text().notNull(),
		/** Scheme and host as the site itself wants them. */
		origin: text().notNull(),
		/** The path of its home page, which may lie behind a redirect. */
		home: text().notNull().default('/'),
		/** What a browser's bar says there: other addresses may answer with the same page. */
		homeTitle: text(),
		round: integer().notNull().default(0),
		roundStartedAt: timestamp({ withTimezone: true }),
		/** Null while a round is under way, and when it was cut short. */
		roundEndedAt: timestamp({ withTimezone: true }),
		/** When everything that is known was last asked for. */
		wholeEndedAt: timestamp({ withTimezone: true }),
		isWhole: boolean().notNull().default(true),
	},
	(t) => [uniqueIndex('crawls_site').on(t.site)],
)

/** Every address of a site that is to be asked for or was. */
export const crawlPages = pgTable(
	'crawl_pages',
	{
		crawlId: bigint({ mode: 'number' })
			.notNull()
			.references(() => crawls.id, { onDelete: 'cascade' }),
		/** The path with its parameters in order: one page, however its address is written. */
		key: text().notNull(),
		/** What is asked for. */
		address: text().notNull(),
		kind: text().$type<PageKind>().notNull(),
		template: text().notNull(),
		depth: integer().notNull(),
		/** The key of the page that led here. */
		foundOn: text(),
		state: text().$type<PageState>().notNull().default('queued'),
		/** What is asked for first has the smallest. */
		priority: smallint().notNull(),
		seq: bigserial({ mode: 'number' }).notNull(),
		/** When the site says it last changed, as its sitemap has it. */
		changed: text(),
		tries: smallint().notNull().default(0),
		nextTryAt: timestamp({ withTimezone: true }),
		fetchedAt: timestamp({ withTimezone: true }),
		status: smallint(),
		etag: text(),
		lastModified: text(),
		/** SHA-256 of what came, and of its text. */
		bodyHash: text(),
		textHash: text(),
		articleId: text(),
		/** Why there is no article, where there is none. */
		reason: text(),
	},
	(t) => [
		primaryKey({ columns: [t.crawlId, t.key] }),
		index('crawl_pages_next').on(t.crawlId, t.priority, t.seq).where(sql`${t.state} = 'queued'`),
		index('crawl_pages_text').on(t.crawlId, t.textHash),
		index('crawl_pages_article').on(t.crawlId, t.articleId),
	],
)
