import { csvOf } from '../citation/formats.ts'
import type { ListEntry } from './entry.ts'
import { addressOf, type TakenList } from './taken-list.ts'

const NAMES = [
	...['kind', 'section', 'title', 'authors', 'publication', 'issue', 'published'],
	...['url', 'note', 'quote'],
]

/** The list as CSV, a line for everything on it, headings too; bringing it back makes the same list. */
export function listToCsv(list: TakenList): string {
	let section = ''
	const rows = list.entries.map((entry) => {
		if (entry.kind === 'section') section = entry.title
		return rowOf(entry, section, list)
	})
	return csvOf([NAMES, ...rows])
}

function rowOf(entry: ListEntry, section: string, { articles, origin }: TakenList): string[] {
	const isArticles = entry.kind === 'article' || entry.kind === 'passage'
	const article = isArticles ? articles.get(entry.articleId) : undefined
	return [
		entry.kind,
		section,
		entry.title,
		article?.authors.join('; ') ?? '',
		article?.publication ?? '',
		article?.issue ?? '',
		article?.publishedOn ?? '',
		(entry.kind !== 'section' && addressOf(entry, origin)) || '',
		entry.note,
		entry.kind === 'passage' ? entry.quote : '',
	]
}
