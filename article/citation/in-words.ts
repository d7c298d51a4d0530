import type { Article } from '../article.ts'
import { dateInWords } from '../dates.ts'

/** A citation as one writes it in a text: who, what, where, when, and the address where it was published. */
export function citationInWords(
	article: Pick<Article, 'authors' | 'title' | 'publication' | 'issue' | 'publishedOn' | 'url'>,
): string {
	const { authors, title, publication, issue, publishedOn, url } = article
	const parts = [
		authors.join(', '),
		`“${title || 'Untitled'}”`,
		publication,
		issue && `issue ${issue.number}`,
		publishedOn && dateInWords(publishedOn),
		url,
	]
	return `${parts.filter(Boolean).join(', ')}.`
}
