import { citedInWords } from '../citation/in-words.ts'
import { dateInWords } from '../dates.ts'
import { escaped } from '../saved/markdown.ts'
import { addressOf, type Item, partsOf, type TakenList, titleOf } from './taken-list.ts'

/** The list in Markdown: headings, what stands below each, what the curator says of it, and where it is from. */
export function listToMarkdown(list: TakenList): string {
	const parts = partsOf(list.entries).flatMap(({ heading, items }) => [
		heading && `## ${escaped(titleOf(heading))}`,
		heading?.note && escaped(heading.note),
		items.map((item, n) => itemOf(item, n + 1, list)).join('\n'),
	])
	const blocks = [
		`# ${escaped(list.title)}`,
		list.description.trim(),
		...parts,
		'---',
		`${list.curator ? `${escaped(list.curator)}, ` : ''}<${list.address}>, ${dateInWords(list.changedAt.slice(0, 10))}.`,
	]
	return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function itemOf(item: Item, n: number, list: TakenList): string {
	const address = addressOf(item, list.origin)
	const title = escaped(titleOf(item).replace(/\s+/g, ' '))
	const link = address ? `[${title}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)` : title
	const article = item.kind === 'article' ? list.articles.get(item.articleId) : undefined
	const below = [
		article && escaped(citedInWords(article)),
		item.kind === 'passage' && `> ${escaped(item.quote)}`,
		escaped(item.note),
	]
	const indent = ' '.repeat(`${n}. `.length)
	const lines = below
		.filter((words): words is string => Boolean(words))
		.map((words) => `\n\n${indented(words, indent, words.startsWith('> ') ? '> ' : '')}`)
	return `${n}. ${link}${lines.join('')}\n`
}

const indented = (words: string, indent: string, every: string) =>
	indent + words.replace(/\n(?=[^\n])/g, `\n${indent}${every}`)
