import { and, eq, gt, sql } from 'drizzle-orm'
import type { Connection, Database } from './connection.ts'
import { makeMailLink, markOfToken, takeMailLink } from './mail-links.ts'
import { createReader, type Reader } from './readers.ts'
import { mailLinks } from './schema/accounts.ts'
import { waitingAccounts } from './schema/waiting-accounts.ts'

/** An account that waits until its address is shown to be its reader's. */
export type WaitingAccount = {
	name: string
	email: string
	passwordHash: string
	next: string | null
	/** The mark of the browser that asked for it. */
	browserSha256: string
}

/** Keeps what an account will be made of; gives the token of the link that makes it. */
export function keepWaiting(
	db: Database,
	{ email, next, ...account }: WaitingAccount,
): Promise<string> {
	return db.transaction(async (tx) => {
		const link = { kind: 'sign-up', readerId: null, address: email, next } as const
		const token = await makeMailLink(tx, link)
		await tx.insert(waitingAccounts).values({ ...account, tokenSha256: markOfToken(token) })
		return token
	})
}

/** The account that waits for the link with this token, or null when the link is good no more. */
export async function waitingBehind(db: Connection, token: string): Promise<WaitingAccount | null> {
	const { name, passwordHash, browserSha256 } = waitingAccounts
	const [found] = await db
		.select({ name, email: mailLinks.address, passwordHash, next: mailLinks.next, browserSha256 })
		.from(waitingAccounts)
		.innerJoin(mailLinks, eq(mailLinks.tokenSha256, waitingAccounts.tokenSha256))
		.where(
			and(
				eq(mailLinks.tokenSha256, markOfToken(token)),
				eq(mailLinks.kind, 'sign-up'),
				gt(mailLinks.endsAt, sql`now()`),
			),
		)
	return found ?? null
}

/**
 * Makes the account that waits, and uses the link up. Null when the link is good no more; `'taken'` when the address has had an
 * account since.
 */
export function finishWaiting(db: Database, token: string): Promise<Reader | 'taken' | null> {
	return db.transaction(async (tx) => {
		const waiting = await waitingBehind(tx, token)
		if (!waiting || !(await takeMailLink(tx, 'sign-up', token))) return null
		const { name, email, passwordHash } = waiting
		return (await createReader(tx, { name, email, passwordHash, isVerified: true })) ?? 'taken'
	})
}
