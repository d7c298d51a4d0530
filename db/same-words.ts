import { inArray, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { inPlainLines } from '#article/lists/plain-lines'

/**
 * Holds where a column still reads as it did (`was`) for whoever writes over it, or as what they write; always where they do
 * not say how it read.
 */
export function readsStill(
	column: AnyPgColumn,
	{ was, text }: { was: string | undefined; text: string },
): SQL | undefined {
	if (was === undefined) return undefined
	const lines = sql`replace(replace(${column}, chr(13) || chr(10), chr(10)), chr(13), chr(10))`
	return inArray(lines, [was, text].map(inPlainLines))
}
