import type { ElementContent, Root } from 'hast'
import type { Article, Block, Footnote } from '../article.ts'
import { citationInWords } from '../citation/in-words.ts'
import { dateInWords } from '../dates.ts'
import { calledMarker, parseInline } from '../markup.ts'
import { shownStandfirst } from '../standfirst.ts'
import type { Kept } from './kept.ts'

/** The article in Markdown, its notes as footnotes (`[^1]`), its source and citation at the end. */
export function markdownOf(article: Article, { address, on }: Kept): string {
	const { kicker, title, subtitle, authors, blocks, footnotes, postscript } = article
	const standfirst = shownStandfirst(article)
	const parts = [
		kicker && `**${escaped(kicker)}**`,
		`# ${escaped(title || 'Untitled')}`,
		subtitle && `*${escaped(subtitle)}*`,
		standfirst && `*${escaped(standfirst)}*`,
		authors.length > 0 && escaped(`By ${authors.join(', ')}`),
		...blocks.map(blockOf),
		postscript && `*${escaped(postscript)}*`,
		...footnotes.map(noteOf),
		'---',
		escaped(citationInWords(article)),
		`Read at <${address}> on ${dateInWords(on)}.`,
	]
	return `${parts.filter(Boolean).join('\n\n')}\n`
}

const STARTS: Record<Block['kind'], string> = {
	paragraph: '',
	heading: '## ',
	quotation: '> ',
	'list-item': '- ',
	caption: '',
}

function blockOf({ kind, html }: Block): string {
	const words = inlineOf(parseInline(html))
	const lines = kind === 'heading' ? words.replace(/\s*\\?\n/g, ' ') : words
	const indent = kind === 'quotation' ? '> ' : kind === 'list-item' ? '  ' : ''
	// What begins a line in a paragraph is not to begin a list or heading.
	const plain = kind === 'paragraph' || kind === 'caption'
	const safe = plain ? lines.replace(/^(\s*\d*)([#+>.)-])/, '$1\\$2') : lines
	return STARTS[kind] + safe.replaceAll('\n', `\n${indent}`)
}

function noteOf({ marker, html }: Footnote): string {
	return `[^${label(marker)}]: ${inlineOf(parseInline(html)).replaceAll('\n', '\n    ')}`
}

/** A label may hold no brackets and no spaces. */
const label = (marker: string) => marker.replace(/[\s[\]^]+/g, '-')

const FENCES: Readonly<Record<string, string>> = {
	b: '**',
	strong: '**',
	em: '*',
	i: '*',
	cite: '*',
	s: '~~',
}

/** Inline HTML as a tree, in Markdown. */
export function inlineOf(node: Root | ElementContent): string {
	if (node.type === 'text') return escaped(node.value)
	if (node.type === 'comment') return ''
	const words = () => node.children.map((child) => inlineOf(child as ElementContent)).join('')
	if (node.type === 'root') return words()
	const marker = calledMarker(node)
	if (marker !== null) return `[^${label(marker)}]`
	if (node.tagName === 'br') return '\\\n'
	const { href } = node.properties
	if (typeof href === 'string')
		return `[${words()}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`
	return fenced(words(), FENCES[node.tagName] ?? '')
}

/** Emphasis does not begin or end with a space. */
function fenced(words: string, fence: string): string {
	const inner = words.trim()
	return inner === '' ? words : words.replace(inner, () => fence + inner + fence)
}

/** Text in which nothing is a mark of Markdown. */
export const escaped = (text: string) => text.replace(/[\\`*_[\]<>~]/g, '\\$&')
