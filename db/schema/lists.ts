import { sql } from 'drizzle-orm'
import {
	type AnyPgColumn,
	boolean,
	check,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { articles } from './archive.ts'
import { highlights, readers } from './readers.ts'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()

export const LIST_VISIBILITIES = ['private', 'link', 'public'] as const
export type ListVisibility = (typeof LIST_VISIBILITIES)[number]

/**
 * A list that a reader made and owns. `visibility` says who reads it beside its members: nobody, whoever has `linkToken`, or
 * everybody. A smart list is defined by `query`, a question's address without the question mark, and has no items of its own.
 * `forkedFrom` is the list it began as a copy of and `forkCredit` says whose that was, though it may be gone: `creditedTo`, who
 * is named there no more once they leave.
 */
export const readingLists = pgTable(
	'reading_lists',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		/** Simple Markdown. */
		description: text().notNull().default(''),
		visibility: text().$type<ListVisibility>().notNull().default('private'),
		linkToken: text(),
		publishedAt: timestamp({ withTimezone: true }),
		query: text(),
		forkedFrom: uuid().references((): AnyPgColumn => readingLists.id, { onDelete: 'set null' }),
		forkCredit: text(),
		creditedTo: uuid().references(() => readers.id, { onDelete: 'set null' }),
		createdAt: now(),
		updatedAt: now(),
		deletedAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		index('reading_lists_reader').on(t.readerId),
		uniqueIndex('reading_lists_link').on(t.linkToken),
		index('reading_lists_forked').on(t.forkedFrom),
		index('reading_lists_credited').on(t.creditedTo),
		index('reading_lists_public').on(t.publishedAt).where(sql`${t.visibility} = 'public'`),
		check('reading_lists_visibility', sql`${t.visibility} in ('private', 'link', 'public')`),
		check('reading_lists_by_link', sql`${t.visibility} <> 'link' or ${t.linkToken} is not null`),
	],
)

export const ITEM_KINDS = ['article', 'passage', 'source', 'link', 'list', 'section'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/**
 * What stands on a list: an article; a passage (`highlightId`, of its article); a source that an article's note cites (`note` of
 * `articleId`, as `title` says it); a link to elsewhere (`url`, `title`); another list; or the heading of a section (`title`),
 * which holds what follows up to the next. `position` is a fractional index (compared as bytes), so that a move writes one
 * row. A removed item keeps its row (`removedAt`) so that the removal can be undone.
 */
export const readingListItems = pgTable(
	'reading_list_items',
	{
		id: uuid().primaryKey().defaultRandom(),
		listId: uuid()
			.notNull()
			.references(() => readingLists.id, { onDelete: 'cascade' }),
		kind: text().$type<ItemKind>().notNull().default('article'),
		articleId: text().references(() => articles.id),
		highlightId: uuid().references(() => highlights.id, { onDelete: 'cascade' }),
		includedList: uuid().references(() => readingLists.id, { onDelete: 'cascade' }),
		title: text(),
		url: text(),
		/** The marker of the footnote that cites the source. */
		marker: text(),
		/** The curator's sentence, and whose it is. */
		note: text().notNull().default(''),
		notedBy: uuid().references(() => readers.id, { onDelete: 'set null' }),
		position: text().notNull(),
		addedBy: uuid().references(() => readers.id, { onDelete: 'set null' }),
		addedAt: now(),
		removedAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		uniqueIndex('reading_list_items_article')
			.on(t.listId, t.articleId)
			.where(sql`${t.kind} = 'article'`),
		uniqueIndex('reading_list_items_passage').on(t.listId, t.highlightId),
		uniqueIndex('reading_list_items_list').on(t.listId, t.includedList),
		index('reading_list_items_on').on(t.articleId),
		index('reading_list_items_highlight').on(t.highlightId),
		index('reading_list_items_included').on(t.includedList),
		index('reading_list_items_order').on(t.listId, sql`${t.position} collate "C"`),
		check(
			'reading_list_items_kind',
			sql`case ${t.kind}
				when 'article' then ${t.articleId} is not null
				when 'passage' then ${t.highlightId} is not null and ${t.articleId} is not null
				when 'source' then ${t.articleId} is not null and ${t.title} is not null
				when 'link' then ${t.url} is not null and ${t.title} is not null
				when 'list' then ${t.includedList} is not null
				when 'section' then ${t.title} is not null
				else false end`,
		),
	],
)

export const MEMBER_ROLES = ['reader', 'editor'] as const
export type MemberRole = (typeof MEMBER_ROLES)[number]

/** Who may read or edit a list beside its owner. */
export const listMembers = pgTable(
	'list_members',
	{
		listId: uuid()
			.notNull()
			.references(() => readingLists.id, { onDelete: 'cascade' }),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		role: text().$type<MemberRole>().notNull(),
		joinedAt: now(),
	},
	(t) => [
		primaryKey({ columns: [t.listId, t.readerId] }),
		index('list_members_reader').on(t.readerId),
		check('list_members_role', sql`${t.role} in ('reader', 'editor')`),
	],
)

/** A way into a list for whoever has `token`; with `email` it was sent there. It serves once unless `isOpen`. */
export const listInvitations = pgTable(
	'list_invitations',
	{
		id: uuid().primaryKey().defaultRandom(),
		listId: uuid()
			.notNull()
			.references(() => readingLists.id, { onDelete: 'cascade' }),
		/** SHA-256 of what stands in the link, in hexadecimal: whoever reads the table cannot use it. */
		tokenSha256: text().notNull(),
		role: text().$type<MemberRole>().notNull(),
		email: text(),
		isOpen: boolean().notNull().default(false),
		invitedBy: uuid().references(() => readers.id, { onDelete: 'set null' }),
		createdAt: now(),
		expiresAt: timestamp({ withTimezone: true }).notNull(),
		usedAt: timestamp({ withTimezone: true }),
		withdrawnAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		uniqueIndex('list_invitations_token').on(t.tokenSha256),
		index('list_invitations_list').on(t.listId),
		check('list_invitations_role', sql`${t.role} in ('reader', 'editor')`),
	],
)

/** What a member says of an item; the owner's are as the others'. */
export const listComments = pgTable(
	'list_comments',
	{
		id: uuid().primaryKey().defaultRandom(),
		itemId: uuid()
			.notNull()
			.references(() => readingListItems.id, { onDelete: 'cascade' }),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		text: text().notNull(),
		createdAt: now(),
		deletedAt: timestamp({ withTimezone: true }),
		/** Who took it away, and may put it back. */
		deletedBy: uuid().references(() => readers.id, { onDelete: 'set null' }),
	},
	(t) => [index('list_comments_item').on(t.itemId, t.createdAt)],
)

/** Public lists that editors put before everybody: on the front page (`country` null) or on a country's page. */
export const startHere = pgTable(
	'start_here',
	{
		listId: uuid()
			.notNull()
			.references(() => readingLists.id, { onDelete: 'cascade' }),
		/** ISO 3166 alpha-2. */
		country: text(),
		position: integer().notNull(),
	},
	(t) => [uniqueIndex('start_here_list').on(t.listId, sql`coalesce(${t.country}, '')`)],
)
