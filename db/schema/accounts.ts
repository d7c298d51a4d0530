import { sql } from 'drizzle-orm'
import {
	bigint,
	boolean,
	check,
	customType,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uniqueIndex,
	uuid,
} from 'drizzle-orm/pg-core'
import { importRuns } from './archive.ts'
import { readers } from './readers.ts'

const now = () => timestamp({ withTimezone: true }).notNull().defaultNow()
const moment = () => timestamp({ withTimezone: true })
const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({
	dataType: () => 'bytea',
	toDriver: (value) => Buffer.from(value),
	fromDriver: (value) => new Uint8Array(value),
})
const theirs = () =>
	uuid()
		.notNull()
		.references(() => readers.id, { onDelete: 'cascade' })

/** How somebody came in. */
export const WAYS_IN = ['password', 'link', 'provider', 'passkey'] as const
export type WayIn = (typeof WAYS_IN)[number]

/**
 * A browser that is signed in; without its row a cookie is worth nothing. `browser` and `network` help its reader to know it
 * again: `Firefox on Linux`, and the address cut short (`203.0.113.0`). `isWhole` is false while a second factor is awaited.
 */
export const sessions = pgTable(
	'sessions',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: theirs(),
		way: text().$type<WayIn>().notNull(),
		isWhole: boolean().notNull(),
		browser: text().notNull().default(''),
		network: text(),
		createdAt: now(),
		seenAt: now(),
		/** When somebody last proved that it is them: asked for again before what cannot be undone. */
		provedAt: now(),
		endsAt: moment().notNull(),
	},
	(t) => [
		index('sessions_reader').on(t.readerId),
		index('sessions_ends').on(t.endsAt),
		check('sessions_way', sql`${t.way} in ('password', 'link', 'provider', 'passkey')`),
	],
)

/** What a link in a mail is for. */
export const MAIL_LINKS = ['sign-up', 'verify', 'sign-in', 'reset', 'change-address'] as const
export type MailLinkKind = (typeof MAIL_LINKS)[number]

/**
 * A link that was mailed, good once and for a while; only its mark is kept. `readerId` is null for an account that is not
 * made yet; `address` is where the mail went; `next` is the path that the reader goes on to.
 */
export const mailLinks = pgTable(
	'mail_links',
	{
		tokenSha256: text().primaryKey(),
		kind: text().$type<MailLinkKind>().notNull(),
		readerId: uuid().references(() => readers.id, { onDelete: 'cascade' }),
		address: text().notNull(),
		next: text(),
		createdAt: now(),
		endsAt: moment().notNull(),
	},
	(t) => [
		index('mail_links_reader').on(t.readerId),
		index('mail_links_ends').on(t.endsAt),
		check(
			'mail_links_kind',
			sql`${t.kind} in ('sign-up', 'verify', 'sign-in', 'reset', 'change-address')`,
		),
	],
)

/**
 * A reader's authenticator app (TOTP, RFC 6238). `secret` is sealed with a key made of the library's own secret. `lastStep` is the time step of
 * the last code taken: none is taken twice. Not in force before `confirmedAt`.
 */
export const authenticators = pgTable('authenticators', {
	readerId: theirs().primaryKey(),
	secret: bytes().notNull(),
	lastStep: bigint({ mode: 'number' }).notNull().default(0),
	createdAt: now(),
	confirmedAt: moment(),
})

/** Codes for the day the authenticator is lost, each good once; only their marks are kept. */
export const backupCodes = pgTable(
	'backup_codes',
	{ readerId: theirs(), codeHash: text().notNull(), usedAt: moment() },
	(t) => [primaryKey({ columns: [t.readerId, t.codeHash] })],
)

/** A passkey (WebAuthn credential) that opens an account; `id` is base64url, as browsers write it. */
export const passkeys = pgTable(
	'passkeys',
	{
		id: text().primaryKey(),
		readerId: theirs(),
		publicKey: bytes().notNull(),
		counter: bigint({ mode: 'number' }).notNull(),
		transports: text().array().notNull(),
		name: text().notNull(),
		isBackedUp: boolean().notNull().default(false),
		createdAt: now(),
		usedAt: moment(),
	},
	(t) => [index('passkeys_reader').on(t.readerId)],
)

/** An account elsewhere that opens one here; `subject` is what its provider calls its person. */
export const linkedAccounts = pgTable(
	'linked_accounts',
	{ provider: text().notNull(), subject: text().notNull(), readerId: theirs(), createdAt: now() },
	(t) => [
		primaryKey({ columns: [t.provider, t.subject] }),
		uniqueIndex('linked_accounts_reader').on(t.readerId, t.provider),
	],
)

/** What a token for programs may be good for. */
export const SCOPES = ['read', 'highlights', 'lists'] as const
export type Scope = (typeof SCOPES)[number]

/** A token by which a program acts for a reader; it is shown once, and only its mark is kept. */
export const apiTokens = pgTable(
	'api_tokens',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: theirs(),
		name: text().notNull(),
		tokenSha256: text().notNull(),
		/** Its last four letters, by which its reader knows it again. */
		ending: text().notNull(),
		scopes: text().array().$type<Scope[]>().notNull(),
		createdAt: now(),
		/** Null: until it is revoked. */
		endsAt: moment(),
		usedAt: moment(),
		revokedAt: moment(),
	},
	(t) => [
		uniqueIndex('api_tokens_token').on(t.tokenSha256),
		index('api_tokens_reader').on(t.readerId),
		check('api_tokens_scopes', sql`${t.scopes} <@ array['read', 'highlights', 'lists']`),
	],
)

/**
 * How often something was done in a while, so that several app servers count together. `who` is a mark of an address or an
 * account made with the library's secret, and tells neither.
 */
export const rateCounts = pgTable(
	'rate_counts',
	{
		what: text().notNull(),
		who: text().notNull(),
		count: integer().notNull(),
		endsAt: moment().notNull(),
	},
	(t) => [primaryKey({ columns: [t.what, t.who] }), index('rate_counts_ends').on(t.endsAt)],
)

/**
 * What editors and admins changed: never changed itself. `actorId` is null for a command in a terminal, and once the account is
 * gone. `deed` is a word such as `article.correct`; `subject` the id of what it was done to; `detail` what was before and after.
 */
export const auditEntries = pgTable(
	'audit_entries',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		at: now(),
		actorId: uuid().references(() => readers.id, { onDelete: 'set null' }),
		isByCommand: boolean().notNull().default(false),
		deed: text().notNull(),
		subject: text().notNull(),
		detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
	},
	(t) => [index('audit_entries_at').on(t.at), index('audit_entries_subject').on(t.subject)],
)

/** What an admin asks of the indexer, which alone may do it: it takes the jobs in their order. */
export const JOBS = ['rebuild', 'sync', 'retry', 'import'] as const
export type JobKind = (typeof JOBS)[number]
export const jobs = pgTable(
	'jobs',
	{
		id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
		kind: text().$type<JobKind>().notNull(),
		/** What the command is given beside its name: the run to be tried again, the addresses to bring in. */
		given: text().array().notNull().default([]),
		askedBy: uuid().references(() => readers.id, { onDelete: 'set null' }),
		askedAt: now(),
		startedAt: moment(),
		/** Renewed while it is at work; one that stopped renewing was cut off and is begun again. */
		aliveAt: moment(),
		tries: smallint().notNull().default(0),
		endedAt: moment(),
		/** What the command said last, and whether it went well; null while it has not ended. */
		outcome: text(),
		isDone: boolean(),
		/** The run of the import that it made; its ledger says the rest. */
		runId: bigint({ mode: 'number' }).references(() => importRuns.id, { onDelete: 'set null' }),
	},
	(t) => [
		index('jobs_open').on(t.askedAt).where(sql`${t.endedAt} is null`),
		check('jobs_kind', sql`${t.kind} in ('rebuild', 'sync', 'retry', 'import')`),
	],
)
