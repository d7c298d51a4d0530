import { jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { TextPlace } from '#article/place-in-text'
import { articles } from './archive.ts'
import { readers } from './readers.ts'

const ofReader = () =>
	uuid()
		.notNull()
		.references(() => readers.id, { onDelete: 'cascade' })

/** How a reader wants texts set: by name (`theme`, `face`, …) what they chose; what they never chose is not there. */
export const readerSettings = pgTable('reader_settings', {
	readerId: ofReader().primaryKey(),
	chosen: jsonb().$type<Record<string, string>>().notNull(),
	updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

/**
 * How far a reader is in an article. `place` was true of the version it names, which may be gone; null where an article
 * was only marked as read. Whoever reads again after `readAt` has a later `placeAt`.
 */
export const readingPositions = pgTable(
	'reading_positions',
	{
		readerId: ofReader(),
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		place: jsonb().$type<TextPlace>(),
		placeAt: timestamp({ withTimezone: true }),
		readAt: timestamp({ withTimezone: true }),
	},
	(t) => [primaryKey({ columns: [t.readerId, t.articleId] })],
)
