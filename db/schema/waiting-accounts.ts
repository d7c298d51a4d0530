import { pgTable, text } from 'drizzle-orm/pg-core'
import { mailLinks } from './accounts.ts'

/**
 * What an account will be made of once the link that was mailed for it is followed; gone with the link. `browserSha256` is
 * the mark of the browser that asked: in any other the password is asked for again, so that nobody finishes an account for
 * somebody who knows its password already.
 */
export const waitingAccounts = pgTable('waiting_accounts', {
	tokenSha256: text()
		.primaryKey()
		.references(() => mailLinks.tokenSha256, { onDelete: 'cascade' }),
	name: text().notNull(),
	passwordHash: text().notNull(),
	browserSha256: text().notNull(),
})
