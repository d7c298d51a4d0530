import { sql } from 'drizzle-orm'
import {
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
import { highlights, readers } from './readers.ts'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()

/** What a shared page holds; a kind that is added gets a table of its own beside `share_highlights`. */
export type SharedKind = 'highlights'

/**
 * Something of a reader's that whoever has `token` can read at `/shared/{token}`, until it is withdrawn. Nothing but what
 * the `with…` columns allow is told beside the thing itself.
 */
export const shares = pgTable(
	'shares',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		/** 24 random bytes, base64url. */
		token: text().notNull(),
		kind: text().$type<SharedKind>().notNull(),
		title: text().notNull(),
		withNotes: boolean().notNull().default(false),
		withTags: boolean().notNull().default(false),
		withName: boolean().notNull().default(false),
		createdAt: now(),
		withdrawnAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		uniqueIndex('shares_token').on(t.token),
		index('shares_reader').on(t.readerId),
		check('shares_kind', sql`${t.kind} in ('highlights')`),
	],
)

/** The highlights of a share, in the order they are shown in. */
export const shareHighlights = pgTable(
	'share_highlights',
	{
		shareId: uuid()
			.notNull()
			.references(() => shares.id, { onDelete: 'cascade' }),
		highlightId: uuid()
			.notNull()
			.references(() => highlights.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
	},
	(t) => [
		primaryKey({ columns: [t.shareId, t.highlightId] }),
		index('share_highlights_highlight').on(t.highlightId),
	],
)
