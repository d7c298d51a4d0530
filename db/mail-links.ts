import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { type MailLinkKind, mailLinks } from './schema/accounts.ts'
import { readers } from './schema/readers.ts'

/** What a link in a mail leads to. */
export type MailLink = Pick<typeof mailLinks.$inferSelect, 'readerId' | 'address' | 'next'>

/** How long each kind of link is good, in seconds: those that open an account are good for half an hour. */
export const LINK_SECONDS = {
	'sign-in': 30 * 60,
	reset: 30 * 60,
	verify: 24 * 60 * 60,
	'change-address': 24 * 60 * 60,
	'sign-up': 24 * 60 * 60,
} satisfies Record<MailLinkKind, number>

/** Makes a link that is good once; its token is told here and never again. */
export async function makeMailLink(
	db: Connection,
	{ kind, ...link }: MailLink & { kind: MailLinkKind },
): Promise<string> {
	await db.delete(mailLinks).where(lt(mailLinks.endsAt, sql`now()`))
	const token = randomBytes(24).toString('base64url')
	const endsAt = sql`now() + ${LINK_SECONDS[kind]} * interval '1 second'`
	await db.insert(mailLinks).values({ ...link, kind, tokenSha256: markOfToken(token), endsAt })
	return token
}

/** What is kept of a token. */
export function markOfToken(token: string): string {
	return createHash('sha256').update(token).digest('base64url')
}

/** What a link of such a kind leads to, which stays good; null: it was used, its time is over, or it never was. */
export async function mailLinkBehind(
	db: Connection,
	kind: MailLinkKind,
	token: string,
): Promise<MailLink | null> {
	const { readerId, address, next } = mailLinks
	const [found] = await db
		.select({ readerId, address, next })
		.from(mailLinks)
		.leftJoin(readers, eq(readers.id, mailLinks.readerId))
		.where(and(isGood(kind, token), isNull(readers.shutAt)))
	return found ?? null
}

/** Uses a link up and gives what it led to; null as above. Of two who come at once one gets it. */
export async function takeMailLink(
	db: Connection,
	kind: MailLinkKind,
	token: string,
): Promise<MailLink | null> {
	if (!(await mailLinkBehind(db, kind, token))) return null
	const { readerId, address, next } = mailLinks
	const [taken] = await db
		.delete(mailLinks)
		.where(isGood(kind, token))
		.returning({ readerId, address, next })
	return taken ?? null
}

/** Makes all links worth nothing that were mailed for a reader, as when their address or password has changed. */
export async function dropMailLinksOf(db: Connection, readerId: string): Promise<void> {
	await db.delete(mailLinks).where(eq(mailLinks.readerId, readerId))
}

const isGood = (kind: MailLinkKind, token: string) =>
	and(
		eq(mailLinks.tokenSha256, markOfToken(token)),
		eq(mailLinks.kind, kind),
		gt(mailLinks.endsAt, sql`now()`),
	)
