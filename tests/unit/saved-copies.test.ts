import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { markdownOf } from '#article/saved/markdown'
import { pageOf } from '#article/saved/page'
import { anArticle } from '#support/articles'

const KEPT = { address: 'http://library.example/articles/quiet', on: '2026-11-26' }

const block = (
	kind: 'paragraph' | 'heading' | 'list-item',
	html: string,
	calls: string[] = [],
) => ({
	...{ id: `b-${html.length}`, kind, html, calls },
	text: html.replace(/<[^>]+>/g, ''),
})

const QUIET = anArticle({
	title: 'The <quiet> harbour',
	authors: ['Ana Marín'],
	publishedOn: '2020-01-05',
	url: 'https://magazine.example/article5',
	blocks: [
		block('paragraph', 'Nobody <em>unloaded</em> a ship.<a data-call="1">1</a>', ['1']),
		block('heading', 'Later'),
		block('list-item', 'bread'),
		block('list-item', 'salt<a data-call="1">1</a>', ['1']),
	],
	footnotes: [
		{ marker: '1', text: 'See there.', html: 'See <a href="/other">there</a>.', calledFrom: [] },
	],
})

/** Every value of an attribute in a page. */
function valuesOf(html: string, name: string): string[] {
	const values: string[] = []
	const look = (node: unknown) => {
		const { properties, children } = node as {
			properties?: Record<string, unknown>
			children?: unknown[]
		}
		if (properties?.[name] !== undefined) values.push(String(properties[name]))
		for (const child of children ?? []) look(child)
	}
	look(fromHtml(html))
	return values
}

test('a saved page leads from each call to its note and from the note back to each call', () => {
	const page = pageOf(QUIET, KEPT)
	const ids = valuesOf(page, 'id')
	const within = valuesOf(page, 'href').filter((href) => href.startsWith('#'))

	expect(within).toEqual(['#note-1', '#note-1', '#call-1', '#call-1-2'])
	for (const href of within) expect(ids).toContain(href.slice(1))
})

test('a saved page says where the text is from, how to cite it and when it was saved', () => {
	const page = pageOf(QUIET, KEPT)

	expect(page).toContain('Ana Marín, “The &#x3C;quiet> harbour”, The Quiet Harbour, 5 January 2020')
	expect(page).toContain('https://magazine.example/article5')
	expect(page).toContain(KEPT.address)
	expect(page).toContain('26 November 2026')
})

test('a saved page asks for nothing: it has no script, no picture and no sheet', () => {
	const page = pageOf(QUIET, KEPT)

	expect(valuesOf(page, 'src')).toEqual([])
	expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(/i)
})

test('a link that holds on the magazine’s site alone is written in full', () => {
	expect(valuesOf(pageOf(QUIET, KEPT), 'href')).toContain('https://magazine.example/other')
})

test('nothing in a title or a text becomes markup of the page', () => {
	const hostile = anArticle({
		title: '</title><script>alert(1)</script>',
		paragraphs: ['<img src=x onerror=alert(1)>'],
	})

	expect(pageOf(hostile, KEPT)).not.toMatch(/<(script|img)\b/)
})

test('in Markdown notes are footnotes, and signs of the text are no signs of Markdown', () => {
	const plain = anArticle({
		title: 'Two *stars*',
		paragraphs: ['1. It is not a list', '# nor a heading', 'a_b [c]'],
		notes: ['A note.'],
	})
	const markdown = markdownOf(plain, KEPT)

	expect(markdown).toContain('# Two \\*stars\\*')
	expect(markdown).toContain('1\\. It is not a list[^1]')
	expect(markdown).toContain('\\# nor a heading')
	expect(markdown).toContain('a\\_b \\[c\\]')
	expect(markdown).toContain('[^1]: A note.')
})

test('in Markdown emphasis, headings and lists are what they were', () => {
	const markdown = markdownOf(QUIET, KEPT)

	expect(markdown).toContain('Nobody *unloaded* a ship.[^1]')
	expect(markdown).toContain('\n## Later\n')
	expect(markdown).toContain('\n- bread\n')
	expect(markdown).toContain('<http://library.example/articles/quiet> on 26 November 2026')
})
