import { type SQL, sql } from 'drizzle-orm'
import { termsIn } from '#article/highlights/terms'

/** A condition that holds where every word, and every phrase in quotation marks, stands in a text; capitals and accents do not count. */
export function holdsAll(text: SQL, words: string): SQL {
	const terms = termsIn(words).map((term) => term.join(' '))
	const conditions = terms.map((term) => sql`strpos(${folded(text)}, ${term}) > 0`)
	return conditions.length > 0 ? sql`(${sql.join(conditions, sql` and `)})` : sql`true`
}

// As `article/highlights/folding.ts` folds what was typed.
const folded = (text: SQL) => sql`replace(replace(replace(replace(translate(
	lower(regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]', '', 'g')),
	'øđðłı', 'oddli'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')`
