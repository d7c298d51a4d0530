import { boolean, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { type MemberRole, readingLists } from './lists.ts'
import { readers } from './readers.ts'

/**
 * Who was a member of a list and is none any more, and in which role: what `byOwner` says is who ended it, and only they can
 * undo it. The last departure of a reader from a list is kept.
 */
export const listDepartures = pgTable(
	'list_departures',
	{
		listId: uuid()
			.notNull()
			.references(() => readingLists.id, { onDelete: 'cascade' }),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		role: text().$type<MemberRole>().notNull(),
		byOwner: boolean().notNull(),
		departedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(t) => [primaryKey({ columns: [t.listId, t.readerId] })],
)
