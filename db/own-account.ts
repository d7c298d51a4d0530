import { type SQL, sql } from 'drizzle-orm'
import { type Facts, type OwnAccount, WITHHELD } from '#article/archive/archive'
import type { Connection } from './connection.ts'
import { facts } from './own-facts.ts'

/** What belongs to a reader's account itself, without anything that would open it. */
export async function ownAccount(db: Connection, readerId: string): Promise<OwnAccount> {
	const ask = (select: SQL) => facts(db, select)
	const of = sql`where reader_id = ${readerId}`
	const [reader, settings, secondFactor] = await Promise.all([
		ask(sql`
			select name, email as "address", email_verified_at as "addressVerifiedAt", role, shut_at as "shutAt",
				created_at as "createdAt", password_hash is not null as "hasPassword"
			from readers where id = ${readerId}`),
		ask(sql`select chosen, updated_at as "chosenAt" from reader_settings ${of}`),
		ask(sql`
			select created_at as "madeAt", confirmed_at as "confirmedAt", (
				select count(*)::int from backup_codes ${of} and used_at is null
			) as "backupCodesLeft", (
				select count(*)::int from backup_codes ${of} and used_at is not null
			) as "backupCodesUsed"
			from authenticators ${of}`),
	])
	const [sessions, passkeys, linkedAccounts, tokens, mailLinks] = await Promise.all([
		ask(sql`
			select browser, network, way as "cameInBy", is_whole as "isWhole", created_at as "beganAt",
				seen_at as "lastSeenAt", proved_at as "provedAt", ends_at as "endsAt"
			from sessions ${of} order by created_at`),
		ask(sql`
			select name, transports, is_backed_up as "isBackedUp", created_at as "madeAt", used_at as "lastUsedAt"
			from passkeys ${of} order by created_at`),
		ask(sql`
			select provider, subject as "accountThere", created_at as "linkedAt"
			from linked_accounts ${of} order by created_at`),
		ask(sql`
			select name, ending, scopes, created_at as "madeAt", ends_at as "endsAt", used_at as "lastUsedAt",
				revoked_at as "revokedAt"
			from api_tokens ${of} order by created_at`),
		ask(sql`
			select kind, address, next as "leadsTo", created_at as "sentAt", ends_at as "endsAt"
			from mail_links ${of} order by created_at`),
	])
	return {
		...{
			reader: reader[0] ?? {},
			settings: settings[0] ?? {},
			secondFactor: secondFactor[0] ?? {},
		},
		...{ sessions, passkeys, linkedAccounts, tokens, mailLinks },
		...(await ownDeeds(db, readerId)),
		withheld: WITHHELD,
	}
}

async function ownDeeds(
	db: Connection,
	readerId: string,
): Promise<{ deeds: Facts[]; jobs: Facts[]; corrections: Facts[] }> {
	const [deeds, jobs, corrections] = await Promise.all([
		facts(
			db,
			sql`select at, deed, subject, detail, actor_id = ${readerId} as "byYou" from audit_entries
				where actor_id = ${readerId} or subject = ${readerId} order by id`,
		),
		facts(
			db,
			sql`select kind, given, asked_at as "askedAt", ended_at as "endedAt", outcome from jobs
				where asked_by = ${readerId} order by id`,
		),
		facts(
			db,
			sql`select article_id as article, field, value, was, made_at as "madeAt" from article_corrections
				where by_reader = ${readerId} order by made_at`,
		),
	])
	return { deeds, jobs, corrections }
}
