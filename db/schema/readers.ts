import { sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	check,
	index,
	integer,
	pgTable,
	real,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { articles, articleVersions } from './archive.ts'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()

export const ROLES = ['reader', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/**
 * A person with an account. `email` is stored as typed; it is unique without regard to case. Whoever has `digestToken`, which
 * stands in each digest, can stop them all.
 */
export const readers = pgTable(
	'readers',
	{
		id: uuid().primaryKey().defaultRandom(),
		email: text().notNull(),
		name: text().notNull(),
		/** When its reader showed that the address is theirs, by a link that was mailed there. */
		emailVerifiedAt: timestamp({ withTimezone: true }),
		/** Argon2id, in the PHC string form; null for whoever comes in by another way only. */
		passwordHash: text(),
		/** An editor corrects and chooses, an admin runs the library; each may also do what the one before may. */
		role: text().$type<Role>().notNull().default('reader'),
		/** When an admin shut the account: nobody comes in by it, and nothing of it is gone. */
		shutAt: timestamp({ withTimezone: true }),
		digestToken: uuid().notNull().defaultRandom(),
		createdAt: now(),
	},
	(t) => [
		uniqueIndex('readers_email').on(sql`lower(${t.email})`),
		uniqueIndex('readers_digest').on(t.digestToken),
		check('readers_role', sql`${t.role} in ('reader', 'editor', 'admin')`),
	],
)

export const HIGHLIGHT_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number]

/**
 * A passage a reader marked. The `origin…`, `quote…`, `start` and `end` columns are what was marked and are never
 * overwritten; where the passage now stands is in `highlight_anchors`. Offsets are Unicode code points of the
 * origin version's markable text (canonical text, then notes), end exclusive; null for a quotation that came without a
 * place and was not found. The id comes from the client, so that sending twice marks once. `rev` counts the changes.
 */
export const highlights = pgTable(
	'highlights',
	{
		id: uuid().primaryKey(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		articleId: text()
			.notNull()
			.references(() => articles.id),
		colour: text().$type<HighlightColour>().notNull(),
		note: text().notNull().default(''),
		originVersion: bigint({ mode: 'number' })
			.notNull()
			.references(() => articleVersions.id),
		quoteExact: text().notNull(),
		quotePrefix: text().notNull(),
		quoteSuffix: text().notNull(),
		startCp: integer(),
		endCp: integer(),
		rev: integer().notNull().default(1),
		createdAt: now(),
		updatedAt: now(),
		deletedAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		index('highlights_reader').on(t.readerId, t.articleId),
		index('highlights_article').on(t.articleId),
		check('highlights_range', sql`${t.startCp} >= 0 and ${t.endCp} > ${t.startCp}`),
		check('highlights_range_whole', sql`(${t.startCp} is null) = (${t.endCp} is null)`),
	],
)

/** A reader's own word on a highlight, as typed; unique on it without regard to case. */
export const highlightTags = pgTable(
	'highlight_tags',
	{
		highlightId: uuid()
			.notNull()
			.references(() => highlights.id, { onDelete: 'cascade' }),
		tag: text().notNull(),
	},
	(t) => [uniqueIndex('highlight_tags_tag').on(t.highlightId, sql`lower(${t.tag})`)],
)

export type AnchorState = 'exact' | 'fuzzy' | 'ambiguous' | 'orphaned' | 'manual'

/**
 * Where a highlight stands in the article's current version; no range while it is lost, but perhaps a guess. `basis…` is
 * where it stood last word for word, or where its reader put it by hand: from there it is carried on. Null while that is
 * the place it was marked in.
 */
export const highlightAnchors = pgTable(
	'highlight_anchors',
	{
		highlightId: uuid()
			.primaryKey()
			.references(() => highlights.id, { onDelete: 'cascade' }),
		versionId: bigint({ mode: 'number' })
			.notNull()
			.references(() => articleVersions.id),
		state: text().$type<AnchorState>().notNull(),
		startCp: integer(),
		endCp: integer(),
		matchedText: text(),
		similarity: real(),
		guessStartCp: integer(),
		guessEndCp: integer(),
		guessText: text(),
		basisVersion: bigint({ mode: 'number' }).references(() => articleVersions.id),
		basisStartCp: integer(),
		basisEndCp: integer(),
		isBasisByHand: boolean().notNull().default(false),
		updatedAt: now(),
	},
	(t) => [
		index('highlight_anchors_basis').on(t.basisVersion),
		index('highlight_anchors_version').on(t.versionId, t.startCp),
		check(
			'highlight_anchors_basis_whole',
			sql`num_nulls(${t.basisVersion}, ${t.basisStartCp}, ${t.basisEndCp}) in (0, 3)`,
		),
		check(
			'highlight_anchors_guess',
			sql`num_nulls(${t.guessStartCp}, ${t.guessEndCp}, ${t.guessText}) in (0, 3)`,
		),
		check(
			'highlight_anchors_placed',
			sql`(${t.state} in ('exact', 'fuzzy', 'manual')) = (${t.startCp} is not null and ${t.endCp} is not null)`,
		),
	],
)

export const DIGEST_PACES = ['never', 'daily', 'weekly'] as const
export type DigestPace = (typeof DIGEST_PACES)[number]

/**
 * A question that a reader keeps. `query` is its address without the question mark; `lookedAt` is when its reader last
 * opened it: what came into the library later is new. `feedToken` opens its feed to whoever has it. `mailedAt` is when the
 * mail server last took a digest with it; what came in from `unmailedSince` on is in none yet, null while none was asked for.
 */
export const savedSearches = pgTable(
	'saved_searches',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		name: text().notNull(),
		query: text().notNull(),
		feedToken: text().notNull(),
		createdAt: now(),
		lookedAt: now(),
		digest: text().$type<DigestPace>().notNull().default('never'),
		mailedAt: timestamp({ withTimezone: true }),
		unmailedSince: timestamp({ withTimezone: true }),
		deletedAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		index('saved_searches_reader').on(t.readerId),
		uniqueIndex('saved_searches_feed').on(t.feedToken),
		check('saved_searches_digest', sql`${t.digest} in ('never', 'daily', 'weekly')`),
		check('saved_searches_unmailed', sql`${t.digest} = 'never' or ${t.unmailedSince} is not null`),
	],
)
