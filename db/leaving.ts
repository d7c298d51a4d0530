import { sql } from 'drizzle-orm'
import type { Connection } from './connection.ts'

/** Who left is called so where somebody has to be named. */
const WHO_LEFT = 'a reader who left'

/** What became of a wish to leave: the last admin has to name another one first. */
export type Leaving = 'gone' | 'last admin'

/**
 * Deletes an account and all that is its reader's, at once and for good. What stays is others': their copies of this reader's
 * lists, without the name, and what this reader put on their lists, without a word of theirs on it.
 */
export function deleteReader(db: Connection, readerId: string): Promise<Leaving> {
	return db.transaction(async (tx) => {
		const own = await heldAccount(tx, readerId)
		if (!own) return 'gone'
		if (await isLastAdmin(tx, readerId)) return 'last admin'
		await unname(tx, own)
		await takeBackWords(tx, readerId)
		await clearAudit(tx, own)
		await clearMail(tx, own)
		// Everything else of theirs hangs on this row; see the foreign keys.
		await tx.execute(sql`delete from readers where id = ${readerId}`)
		return 'gone'
	})
}

/** Whether nobody else could run the library. Admins are held until the transaction ends, so that no two leave at once. */
async function isLastAdmin(db: Connection, readerId: string): Promise<boolean> {
	const admins = await db.execute<{ id: string; isOpen: boolean }>(sql`
		select id, shut_at is null as "isOpen" from readers where role = 'admin' order by id for update`)
	const others = admins.some(({ id, isOpen }) => id !== readerId && isOpen)
	return admins.some(({ id }) => id === readerId) && !others
}

interface Account extends Record<string, unknown> {
	id: string
	email: string
	name: string
}

async function heldAccount(tx: Connection, readerId: string): Promise<Account | null> {
	const [own] = await tx.execute<Account>(
		sql`select id, email, name from readers where id = ${readerId} for update`,
	)
	return own ?? null
}

/** Copies that others made of this reader's lists keep what they say, but no longer whose it was. */
async function unname(tx: Connection, { id }: Account): Promise<void> {
	// A credit is `“Title” by Name`; what it says from the first end of a quotation on may be of the name.
	await tx.execute(sql`
		update reading_lists
		set fork_credit = left(fork_credit, greatest(strpos(fork_credit, '” by ') - 1, 0)) || ${`” by ${WHO_LEFT}`}
		where credited_to = ${id}`)
}

/** On lists of others this reader's comments go with the account; what they wrote beside an item goes here. */
async function takeBackWords(tx: Connection, readerId: string): Promise<void> {
	await tx.execute(sql`
		update reading_list_items i set note = '', noted_by = null from reading_lists l
		where i.noted_by = ${readerId} and l.id = i.list_id and l.reader_id <> ${readerId}`)
}

/** The log says that something was done, and when; no longer by whom, to whom, or with which words of theirs. */
async function clearAudit(tx: Connection, { id, email, name }: Account): Promise<void> {
	// The log lets itself be changed by this and nothing else; see the trigger `audit_entries_kept`.
	await tx.execute(sql`select set_config('carrel.leaving', ${id}, true)`)
	await tx.execute(sql`
		update audit_entries a set subject = '', detail = '{}' from reading_lists l
		where l.reader_id = ${id} and a.subject = l.id::text`)
	await tx.execute(sql`
		update audit_entries set subject = '', detail = '{}'
		where lower(subject) in (${id}, lower(${email}))
			or strpos(detail::text, ${id}) > 0
			or strpos(lower(detail::text), lower(${JSON.stringify(email).slice(1, -1)})) > 0
			or (strpos(detail::text, ${JSON.stringify(name).slice(1, -1)}) > 0 and deed like 'reader.%')`)
}

/** Links and invitations that went to the reader's address, or that they sent; an account that was never made has some, too. */
async function clearMail(tx: Connection, { id, email }: Account): Promise<void> {
	await tx.execute(sql`
		delete from mail_links where reader_id = ${id} or lower(address) = lower(${email})`)
	await tx.execute(sql`
		delete from list_invitations where invited_by = ${id} or lower(email) = lower(${email})`)
}
