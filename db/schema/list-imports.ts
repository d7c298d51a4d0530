import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ListImportLine } from '#article/lists/incoming/incoming'
import { readingLists } from './lists.ts'
import { readers } from './readers.ts'

/** A file that a reader brought to a list, and what became of each work that it names. */
export const listImports = pgTable(
	'list_imports',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		/** Null where nothing was put on any list. */
		listId: uuid().references(() => readingLists.id, { onDelete: 'set null' }),
		file: text().notNull(),
		/** Why nothing of it could be read, in words for the reader; null where it could. */
		fault: text(),
		lines: jsonb().$type<ListImportLine[]>().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(t) => [index('list_imports_reader').on(t.readerId)],
)
