import type { Article, Issue } from '../article.ts'
import { dateInWords } from '../dates.ts'
import type { Citable } from './citable.ts'

/** A citation as one writes it in a text: who, what, where, when, and the address where it was published. */
export function citationInWords(
	article: Pick<Article, 'title' | 'publication' | 'publishedOn' | 'url'> & {
		authors: readonly string[]
		issue: Pick<Issue, 'number'> | null
	},
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

/** The same of an article as it is cited. */
export function citedInWords({ issue, ...article }: Citable): string {
	return citationInWords({ ...article, issue: issue === null ? null : { number: issue } })
}
