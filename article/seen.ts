import type { Article } from './article.ts'
import type { Correction } from './correcting.ts'

/** What readers see where a correction is to be made: the field's value, the codes of the subjects, or the passage. */
export function shownOf(article: Article, correction: Correction): unknown {
	if (correction.field === 'text') return correction.was
	return fieldOf(article, correction.field)
}

/** A field of the head as an editor sets it: of the countries the codes of those that the text is about. */
export function fieldOf(article: Article, field: Exclude<Correction['field'], 'text'>): unknown {
	if (field !== 'countries') return article[field]
	return article.countries.filter(({ role }) => role === 'subject').map(({ code }) => code)
}

/** Whether a field says something else by now than whoever wants to correct it saw there. */
export function isOvertaken(
	article: Article,
	{ correction, seen }: { correction: Correction; seen?: unknown },
): boolean {
	if (seen === undefined || correction.field === 'text') return false
	return inOrder(seen) !== inOrder(fieldOf(article, correction.field))
}

/** JSON with its keys in one order, whatever order the database gives them in. */
function inOrder(value: unknown): string {
	return JSON.stringify(value ?? null, (_, inner: unknown) =>
		inner !== null && typeof inner === 'object' && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	)
}
