import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type Reader, reader } from './readers.ts'
import { apiTokens, type Scope } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'

/** What a token is to be good for, and until when; null: until it is revoked. */
export type TokenWish = { name: string; scopes: Scope[]; endsAt: Date | null }

/** A token as its reader sees it; what it is itself is told when it is made and never again. */
export type ApiToken = TokenWish & {
	id: string
	ending: string
	createdAt: Date
	/** When a program last used it, to the hour. */
	usedAt: Date | null
}

/** Who a program acts for, and what it may do. */
export type Bearer = { reader: Reader; scopes: Scope[]; tokenId: string }

/** So many tokens one reader may have at a time. */
const MOST_TOKENS = 50

/** Makes a token and gives it, to be shown once. Null: the reader has as many as one may have. */
export function makeToken(
	db: Connection,
	readerId: string,
	wish: TokenWish,
): Promise<string | null> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select 1 from readers where id = ${readerId} for no key update`)
		const inForce = await tokensOf(tx, readerId)
		if (inForce.length >= MOST_TOKENS) return null
		const token = `carrel_${randomBytes(32).toString('base64url')}`
		const marks = { tokenSha256: markOf(token), ending: token.slice(-4) }
		await tx.insert(apiTokens).values({ readerId, ...wish, ...marks })
		return token
	})
}

/** The tokens of a reader that were not revoked, ended ones among them, the newest first. */
export function tokensOf(db: Connection, readerId: string): Promise<ApiToken[]> {
	const { id, name, scopes, endsAt, ending, createdAt, usedAt } = apiTokens
	return db
		.select({ id, name, scopes, endsAt, ending, createdAt, usedAt })
		.from(apiTokens)
		.where(and(eq(apiTokens.readerId, readerId), isNull(apiTokens.revokedAt)))
		.orderBy(desc(createdAt), id)
}

/** Makes a token worth nothing at once; false: this reader has no such token. */
export async function revokeToken(db: Connection, readerId: string, id: string): Promise<boolean> {
	const revoked = await db
		.update(apiTokens)
		.set({ revokedAt: sql`now()` })
		.where(and(eq(apiTokens.id, id), eq(apiTokens.readerId, readerId), isNull(apiTokens.revokedAt)))
		.returning({ id: apiTokens.id })
	return revoked.length > 0
}

/** Whom a token stands for; null when it never was, was revoked or has ended, or the account is shut. */
export async function bearerOf(db: Connection, token: string): Promise<Bearer | null> {
	const isGood = and(
		eq(apiTokens.tokenSha256, markOf(token)),
		isNull(apiTokens.revokedAt),
		or(isNull(apiTokens.endsAt), gt(apiTokens.endsAt, sql`now()`)),
		isNull(readers.shutAt),
	)
	const [found] = await db
		.select({ tokenId: apiTokens.id, scopes: apiTokens.scopes, reader })
		.from(apiTokens)
		.innerJoin(readers, eq(readers.id, apiTokens.readerId))
		.where(isGood)
	if (found) await noteUse(db, found.tokenId)
	return found ?? null
}

/** By the hour, so that asking seldom writes, and nobody can be followed from minute to minute. */
async function noteUse(db: Connection, id: string): Promise<void> {
	await db.execute(sql`
		update api_tokens set used_at = date_trunc('hour', now())
		where id = ${id} and used_at is distinct from date_trunc('hour', now())`)
}

// A token is 256 random bits, which nobody guesses: no slow hash is needed, and the mark can be looked up.
const markOf = (token: string) => createHash('sha256').update(token).digest('hex')
