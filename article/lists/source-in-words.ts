import type { Reference } from '../article.ts'

/** A cited work in one line, as far as the note says what it is; null where it says nothing that would tell it. */
export function sourceInWords(work: Reference): string | null {
	const { kind, authors, title, container, date, pages, url } = work
	if ((title ?? container ?? url) === null) return null
	const named = title !== null && kind !== 'book' ? `“${title}”` : title
	const by = authors.join(', ')
	return [by, named, container, date?.slice(0, 4), pages, (title ?? container) ? null : url]
		.filter(Boolean)
		.join(', ')
}
