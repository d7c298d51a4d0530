import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article, Block, Footnote } from '../article.ts'
import { citationInWords } from '../citation/in-words.ts'
import { dateInWords } from '../dates.ts'
import { calledMarker, parseInline } from '../markup.ts'
import { shownStandfirst } from '../standfirst.ts'
import { el, pagePolicy, text } from './elements.ts'
import type { Kept } from './kept.ts'

/** The article as a page that stands alone: text, notes with ways there and back, source and citation. It asks for nothing. */
export function pageOf(article: Article, { address, on }: Kept): string {
	const { language, title, kicker, subtitle, authors, blocks, footnotes } = article
	const numbered = callCounter()
	const standfirst = shownStandfirst(article)
	const head = el('header', {}, [
		...(kicker ? [el('p', { className: ['kicker'] }, kicker)] : []),
		el('h1', {}, title || 'Untitled'),
		...(subtitle ? [el('p', { className: ['subtitle'] }, subtitle)] : []),
		...(standfirst ? [el('p', { className: ['standfirst'] }, standfirst)] : []),
		...(authors.length > 0 ? [el('p', {}, `By ${authors.join(', ')}`)] : []),
		el('p', { className: ['facts'] }, factsOf(article)),
	])
	const body = el('body', {}, [
		el('main', {}, [
			head,
			...blocksOf(blocks, (html) => inlineOf(html, article.url, numbered)),
			...(article.postscript ? [el('p', { className: ['facts'] }, article.postscript)] : []),
			...(footnotes.length > 0 ? [notesOf(footnotes, blocks, article.url)] : []),
		]),
		el('footer', {}, [
			el('p', {}, citationInWords(article)),
			el('p', {}, [
				text('Read at '),
				el('a', { href: address }, address),
				text(` on ${dateInWords(on)}.`),
			]),
		]),
	])
	const page = el('html', { lang: language }, [
		el('head', {}, [
			el('meta', { charSet: 'utf-8' }),
			pagePolicy(),
			el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			el('title', {}, title || 'Untitled'),
			el('style', {}, STYLE),
		]),
		body,
	])
	return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

function factsOf({ publication, issue, publishedOn, source }: Article): string {
	const facts = [
		publication,
		issue && `issue ${issue.number}`,
		publishedOn && dateInWords(publishedOn),
		source && `source: ${source.name}`,
	]
	return facts.filter(Boolean).join(' · ')
}

const TAGS = {
	paragraph: 'p',
	heading: 'h2',
	quotation: 'blockquote',
	'list-item': 'li',
	caption: 'p',
} as const

/** The blocks as elements, list items that follow each other in one list. */
function blocksOf(blocks: readonly Block[], inline: (html: string) => ElementContent[]): Element[] {
	const elements: Element[] = []
	for (const { id, kind, html } of blocks) {
		const element = el(TAGS[kind], { id, dir: 'auto' }, inline(html))
		const last = elements.at(-1)
		if (kind !== 'list-item') elements.push(element)
		else if (last?.tagName === 'ul') last.children.push(element)
		else elements.push(el('ul', {}, [element]))
	}
	return elements
}

function notesOf(footnotes: readonly Footnote[], blocks: readonly Block[], base: string | null) {
	const calls = blocks.flatMap((block) => block.calls)
	const items = footnotes.map(({ marker, html }) => {
		const count = calls.filter((call) => call === marker).length
		const backs = Array.from({ length: count }, (_, n) =>
			el(
				'a',
				{
					href: `#${encodeURIComponent(callId(marker, n))}`,
					ariaLabel: backName(marker, n, count),
				},
				'↩',
			),
		)
		const note = inlineOf(html, base, () => 0)
		return el('li', { id: `note-${marker}`, dir: 'auto' }, [
			el('b', {}, marker),
			text(' '),
			...note,
			...backs.flatMap((back) => [text(' '), back]),
		])
	})
	return el('section', { ariaLabelledBy: ['notes'] }, [
		el('h2', { id: 'notes' }, 'Notes'),
		el('ol', { className: ['notes'] }, items),
	])
}

const backName = (marker: string, n: number, count: number) =>
	`Back to ${count > 1 ? `call ${n + 1} of ` : ''}note ${marker} in the text`

const callId = (marker: string, n: number) => `call-${marker}${n === 0 ? '' : `-${n + 1}`}`

/** Says of every call in turn which one of its note's it is, from 0. */
function callCounter(): (marker: string) => number {
	const seen = new Map<string, number>()
	return (marker) => {
		const n = seen.get(marker) ?? 0
		seen.set(marker, n + 1)
		return n
	}
}

/** Inline HTML with its calls as links to the notes, and every other link in full. */
function inlineOf(html: string, base: string | null, count: (marker: string) => number) {
	function set(node: Root | ElementContent): ElementContent[] {
		if (node.type === 'text') return [node]
		if (node.type === 'comment') return []
		const children = () => node.children.flatMap((child) => set(child as ElementContent))
		if (node.type === 'root') return children()
		const marker = calledMarker(node)
		if (marker !== null) return [callOf(marker, count(marker))]
		const { href } = node.properties
		const isRelative = typeof href === 'string' && URL.canParse(href, base ?? undefined)
		const whole = isRelative ? { href: new URL(href, base ?? undefined).href } : {}
		return [{ ...node, properties: { ...node.properties, ...whole }, children: children() }]
	}
	return set(parseInline(html))
}

function callOf(marker: string, n: number): Element {
	const link = { id: callId(marker, n), href: `#${encodeURIComponent(`note-${marker}`)}` }
	return el('sup', {}, [el('a', { ...link, ariaLabel: `Note ${marker}` }, marker)])
}

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 36rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, serif; overflow-wrap: break-word }
h1 { line-height: 1.15 } h2 { margin-top: 2em; font-size: 1.2em }
.kicker, .facts, footer { font-size: .875rem } .subtitle, .standfirst { font-style: italic }
blockquote { margin-inline: 0; padding-inline-start: 1.25em; border-inline-start: 2px solid }
sup { line-height: 0 } sup a { padding: .3em; text-decoration: none }
.notes { padding: 0; list-style: none; font-size: 1rem } .notes li { margin-block: .75em }
:target { outline: 2px solid; outline-offset: .25em }
footer { margin-top: 3rem; border-top: 1px solid }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt } }
`
