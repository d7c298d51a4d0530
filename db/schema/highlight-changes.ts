import { integer, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'
import { highlights } from './readers.ts'

/**
 * A change of a highlight that was made, under the id its browser gave it, so that a change sent twice is made once.
 * `rev` is the highlight's after it.
 */
export const highlightChanges = pgTable(
	'highlight_changes',
	{
		highlightId: uuid()
			.notNull()
			.references(() => highlights.id, { onDelete: 'cascade' }),
		id: uuid().notNull(),
		rev: integer().notNull(),
		madeAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(t) => [primaryKey({ columns: [t.highlightId, t.id] })],
)
