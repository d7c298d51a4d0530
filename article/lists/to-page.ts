import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { dateInWords } from '../dates.ts'
import { el, pagePolicy, text } from '../saved/elements.ts'
import { articleElements } from './article-text.ts'
import { printable, setDescription } from './inline.ts'
import { curatorsNote, itemElements } from './item-elements.ts'
import { type Item, type Part, partsOf, type TakenList, titleOf } from './taken-list.ts'

/** The list as a page that stands alone, to be read and printed; with the articles' texts where the list has them. */
export function listToPage(list: TakenList): string {
	const { title, description, curator, address, changedAt } = list
	const day = dateInWords(changedAt.slice(0, 10))
	const body = [
		el('header', {}, [
			el('p', { className: ['kicker'] }, 'Reading list'),
			el('h1', { dir: 'auto' }, printable(title)),
			...setDescription(description),
			...(curator ? [el('p', { className: ['facts'] }, `By ${curator}`)] : []),
		]),
		el(
			'main',
			{},
			partsOf(list.entries).flatMap((part) => partElements(part, list)),
		),
		el('footer', {}, [
			el('p', {}, [text('From '), el('a', { href: address }, address), text(`, ${day}.`)]),
		]),
	]
	return pageWith(title, body)
}

/** A page that stands alone, with the list's own looks. */
export function pageWith(title: string, body: Element[]): string {
	const head = el('head', {}, [
		el('meta', { charSet: 'utf-8' }),
		pagePolicy(),
		el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		el('title', {}, printable(title)),
		el('style', {}, STYLE),
	])
	const page = el('html', { lang: 'en' }, [head, el('body', {}, body)])
	return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`
}

function partElements({ heading, items }: Part, list: TakenList): Element[] {
	const level = heading ? 3 : 2
	return [
		...(heading
			? [el('h2', { className: ['part'], dir: 'auto' }, printable(titleOf(heading)))]
			: []),
		...(heading ? curatorsNote(heading.note) : []),
		...items.map((item) => itemOf(item, list, level)),
	]
}

function itemOf(item: Item, list: TakenList, level: 2 | 3): Element {
	const article = item.kind === 'article' ? list.texts.get(item.articleId) : undefined
	if (!article) return el('section', { className: ['item'] }, itemElements(item, list, level))
	const manner = { prefix: `i${item.id.slice(0, 8)}-`, level, isBook: false } as const
	return el('article', { className: ['item', 'whole'], lang: article.language }, [
		...curatorsNote(item.note),
		...articleElements(article, manner),
	])
}

const STYLE = `
:root { color-scheme: light dark }
body { max-width: 38rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.125rem/1.55 Georgia, serif; overflow-wrap: break-word }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid } h1 { font-size: 2rem }
h2 { font-size: 1.35rem } h3 { font-size: 1.15rem } h4 { font-size: 1rem } a { color: inherit; text-underline-offset: .18em }
.part { margin-top: 3rem; padding-top: .75rem; border-top: 2px solid; font-size: 1.5rem }
.kicker, .facts, .author, footer { font-size: .875rem } .subtitle, .standfirst, .curator { font-style: italic }
.kicker { letter-spacing: .06em; text-transform: uppercase }
.item { margin-block: 1.75rem; break-inside: avoid } .item > :is(h2, h3) { margin-block: 0 .25rem }
.facts { margin-block: .25rem } .curator { margin-block: .5rem; padding-inline-start: 1em; border-inline-start: 2px solid }
.curator p { margin-block: .25rem }
.whole { break-inside: auto; margin-block: 3.5rem }
blockquote { margin-inline: 0; padding-inline-start: 1.25em; border-inline-start: 2px solid }
sup { line-height: 0 } sup a { padding: .3em; text-decoration: none } .note { font-size: 1rem } .note p { margin-block: .5em }
.entries { padding: 0; list-style: none } .entries li { margin-block: .75em; padding-inline-start: 2em; text-indent: -2em }
footer { margin-top: 3rem; border-top: 1px solid }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt } .whole { break-before: page } a { text-decoration: none } }
`
