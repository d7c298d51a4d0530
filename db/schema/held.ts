import { sql } from 'drizzle-orm'
import { bigint, check, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { articles, articleVersions } from './archive.ts'

/**
 * A newer text of an article that is not shown, because too many highlights would lose their place in it: `lost` of the
 * `marked` that stand somewhere now. While it waits it is one of the article's versions; once an editor has turned it
 * down only its digest is left, so that the same text is not held again.
 */
export const heldVersions = pgTable(
	'held_versions',
	{
		articleId: text()
			.primaryKey()
			.references(() => articles.id, { onDelete: 'cascade' }),
		versionId: bigint({ mode: 'number' }).references(() => articleVersions.id, {
			onDelete: 'cascade',
		}),
		/** SHA-256 of the whole record. */
		recordSha256: text().notNull(),
		marked: integer().notNull(),
		lost: integer().notNull(),
		since: timestamp({ withTimezone: true }).notNull().defaultNow(),
		turnedDownAt: timestamp({ withTimezone: true }),
	},
	(t) => [
		check('held_versions_waiting', sql`(${t.versionId} is null) = (${t.turnedDownAt} is not null)`),
	],
)
