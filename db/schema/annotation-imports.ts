import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ImportLine } from '#article/highlights/incoming'
import { readers } from './readers.ts'

/** A file of annotations that a reader brought, and what became of each. */
export const annotationImports = pgTable(
	'annotation_imports',
	{
		id: uuid().primaryKey().defaultRandom(),
		readerId: uuid()
			.notNull()
			.references(() => readers.id, { onDelete: 'cascade' }),
		file: text().notNull(),
		/** Why nothing of it could be read, in words for the reader; null where it could. */
		fault: text(),
		lines: jsonb().$type<ImportLine[]>().notNull(),
		createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
	},
	(t) => [index('annotation_imports_reader').on(t.readerId)],
)
