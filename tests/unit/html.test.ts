import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readPage } from '#indexer/sources/html/source'
import { expectSound } from '#support/invariants'
import { articleIn, only, readingsIn, readingsOf, reasonOf } from '#support/reading'

const root = fileURLToPath(new URL('../..', import.meta.url))
const weblog = async () => only(await readingsOf(join(root, 'tests/fixtures/html/weblog.html')))

const FIRST =
	'The ferry left an hour late, with a choir on board, two goats, and a minister who would not say why he was travelling.'
const SECOND =
	'When it came back, the goats, the choir and the minister had gone ashore, and nobody had thought to ask which way, or why.'
const aPage = (body: string, head = '<meta property="og:type" content="article">') =>
	`<!doctype html><html lang="en"><head><title>The Late Ferry</title>
	<link rel="canonical" href="https://news.example.org/late-ferry">${head}</head><body>${body}</body></html>`
const ferry = (text: string, head?: string) =>
	articleIn('a.html', aPage(`<main><h1>The Late Ferry</h1>${text}</main>`, head))
const notesOf = async (text: string) => {
	const article = await ferry(text)
	expectSound(article)
	return article.footnotes.map(({ marker, text, calledFrom }) => [marker, text, calledFrom])
}

describe('a page of a weblog', () => {
	test('gives what it says of itself', async () => {
		const article = await weblog()

		expectSound(article)
		expect(article).toMatchObject({
			id: 'towpath-example-2021_05_old-canals',
			format: 'html',
			url: 'https://towpath.example.com/2021/05/old-canals/',
			publication: 'The Towpath',
			title: 'A Map of the Old Canals',
			authors: ['Nell Invented'],
			topics: ['Waterways'],
			publishedOn: '2021-05-04',
			language: 'en',
		})
	})

	test('is read by its looks, and says so', async () => {
		const { blocks, warnings } = await weblog()

		expect(blocks.map(({ kind }) => kind)).toEqual([
			...['paragraph', 'paragraph', 'heading', 'paragraph', 'list-item', 'list-item'],
		])
		expect(warnings).toContainEqual(expect.stringMatching(/found by its looks/))
	})

	test('loses no note, not even one that is not called', async () => {
		expect((await weblog()).footnotes.map(({ text, calledFrom }) => [text, calledFrom])).toEqual([
			['It hangs in the lock house.', ['b1']],
			['(The hotel was never built.)\nSee Oats and Ink, p. 4.', ['b2']],
			['A note that the text forgot.', []],
		])
	})
})

describe('the notes of any page', () => {
	test('are found as Word writes them', async () => {
		const notes = await notesOf(
			`<p>${FIRST}<a href="#_ftn1" name="_ftnref1">[1]</a></p><p>${SECOND}<a href="#_ftn2" name="_ftnref2"><sup>[2]</sup></a></p><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> On deck.</p></div><div id="ftn2"><p><a href="#_ftnref2" name="_ftn2"><sup>[2]</sup></a> Below.</p></div>`,
		)

		expect(notes).toEqual([
			['1', 'On deck.', ['b1']],
			['2', 'Below.', ['b2']],
		])
	})

	test('are found where only the number of a note is a place', async () => {
		const notes = await notesOf(
			`<p>${FIRST}<sup><a href="#n1">1</a></sup></p><p>${SECOND}<sup><a href="#n2">2</a></sup></p><h2>Notes</h2><p><sup id="n1">1</sup> On deck.</p><p>More of it.</p><p><a id="n2"></a>2. Below.</p>`,
		)

		expect(notes).toEqual([
			['1', 'On deck.\nMore of it.', ['b1']],
			['2', 'Below.', ['b2']],
		])
	})

	test('are found in a list of terms and in a table', async () => {
		expect(
			await notesOf(
				`<p>${FIRST}<a href="#x">*</a></p><p>${SECOND}</p><dl><dt id="x">*</dt><dd>On deck.</dd></dl>`,
			),
		).toEqual([['*', 'On deck.', ['b1']]])
		expect(
			await notesOf(
				`<p>${FIRST}<a href="#x">1</a></p><p>${SECOND}</p><table><tr><td id="x">1.</td><td>On deck.</td></tr></table>`,
			),
		).toEqual([['1', 'On deck.', ['b1']]])
	})

	test('are not the headings that a table of contents leads to', async () => {
		const article = await ferry(
			`<ul><li><a href="#one">1</a></li></ul><h2 id="one">Out</h2><p>${FIRST}</p><p>${SECOND}</p>`,
		)

		expect(article.footnotes).toEqual([])
		expect(article.blocks.map(({ text }) => text)).toContain('Out')
	})

	test('typed by hand are notes as well', async () => {
		expect(await notesOf(`<p>${FIRST} [1]</p><p>${SECOND}</p><p>[1] On <b>deck</b>.</p>`)).toEqual([
			['1', 'On deck.', ['b1']],
		])
	})
})

describe('what a page says of itself', () => {
	test('may be written for machines', async () => {
		const data = JSON.stringify({
			'@graph': [
				{ '@type': 'WebSite', name: 'News' },
				{
					'@type': ['NewsArticle'],
					headline: 'The Late Ferry',
					datePublished: '2020-02-29T10:00:00Z',
					author: [{ name: 'Ada Example' }, 'Ben Example'],
					publisher: { name: 'The News' },
				},
			],
		})

		expect(
			await ferry(
				`<p>${FIRST}</p><p>${SECOND}</p>`,
				`<script type="application/ld+json">${data}</script><script type="application/ld+json">{oops</script>`,
			),
		).toMatchObject({
			publishedOn: '2020-02-29',
			authors: ['Ada Example', 'Ben Example'],
			publication: 'The News',
		})
	})

	test('may be marked where it stands, and is then no guess', async () => {
		const article = await ferry(
			`<p class="byline">3rd of October 2010, by Ada Example</p><p class="standfirst">In short.</p><div itemprop="articleBody"><p>Short.</p></div>`,
			'',
		)

		expect(article).toMatchObject({
			publishedOn: '2010-10-03',
			authors: ['Ada Example'],
			standfirst: 'In short.',
			warnings: [],
		})
		expect(article.blocks.map(({ text }) => text)).toEqual(['Short.'])
	})

	test('says nothing of a wrong weekday without a warning', async () => {
		const { publishedOn, warnings } = await ferry(
			`<p>Monday 6 March 2019</p><p>${FIRST}</p><p>${SECOND}</p>`,
		)

		expect(publishedOn).toBe('2019-03-06')
		expect(warnings).toContainEqual(expect.stringMatching(/weekday/))
	})
})

describe('the id of a page', () => {
	const idAt = async (address: string) => {
		const html = aPage(`<h1>The Late Ferry</h1><p>${FIRST}</p><p>${SECOND}</p>`)
		return (await articleIn('a.html', html.replace('https://news.example.org/late-ferry', address)))
			.id
	}

	test('is its site and its path', async () => {
		expect(await idAt('https://www.news.example.org/2020/late-ferry.html')).toBe(
			'news-example-2020_late-ferry',
		)
	})

	test('differs for addresses that differ in what an id cannot carry', async () => {
		const long = `https://news.example.org/${'long-'.repeat(40)}`
		const ids = await Promise.all(
			[
				'https://news.example.org/?p=1',
				'https://news.example.org/?p=2',
				'https://news.example.org/%C3%A9t%C3%A9',
				`${long}a`,
				`${long}b`,
			].map(idAt),
		)

		expect(new Set(ids).size).toBe(ids.length)
		for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,100}$/)
	})

	test('comes from the file where the page gives no address, and says so', async () => {
		const html = aPage(`<h1>The Late Ferry</h1><p>${FIRST}</p><p>${SECOND}</p>`)
		const article = await articleIn('late ferry.html', html.replace(/<link[^>]*>/, ''))

		expect(article).toMatchObject({ url: null, id: expect.stringMatching(/^file-late-ferry/) })
		expect(article.warnings).toContainEqual(expect.stringMatching(/name of its file/))
	})
})

describe('a page that is no article', () => {
	const text = `<p>${FIRST}</p><p>${SECOND}</p>`

	test.each([
		['a home page', aPage(text).replace('/late-ferry', '/'), /home page/],
		['without a title', aPage(text), /no title/],
		['without a date, an author or a mark', aPage(`<h1>The Late Ferry</h1>${text}`, ''), /date/],
		['of links alone', aPage('<h1>The Late Ferry</h1><a href="/a">A</a>'), /no text/],
		['of too many levels', aPage('<div>'.repeat(300)), /deep/],
	])('is refused: %s', async (_, html, reason) => {
		expect(reasonOf(await readingsIn('a.html', html))).toMatch(reason)
	})
})

test('a page in an encoding that it does not name is read as Windows-1252, with a warning', async () => {
	const html = aPage(`<h1>The Late Ferry</h1><p>${FIRST}</p><p>At the caf\xe9. ${SECOND}</p>`)
	const { blocks, warnings } = await articleIn('a.html', Buffer.from(html, 'latin1'))

	expect(blocks[1]?.text).toMatch(/^At the café/)
	expect(warnings[0]).toMatch(/Windows-1252/)
})

describe('a page that was fetched', () => {
	const at = (url: string, html: string) => {
		const origin = { fileName: 'a.html', format: 'html', publication: 'News', url } as const
		return only([readPage(Buffer.from(html), origin)])
	}
	const html = aPage(`<h1>The Late Ferry</h1><p>${FIRST} <a href="map">Map</a></p><p>${SECOND}</p>`)

	test('stands where it says, and also where it was found', () => {
		const article = at('https://news.example.org/ferry?from=feed', html)

		expect(article.url).toBe('https://news.example.org/late-ferry')
		expect(article.alsoAt).toEqual(['https://news.example.org/ferry?from=feed'])
	})

	test('stands where it was found when it names no address', () => {
		const article = at('https://news.example.org/old/ferry', html.replace(/<link[^>]*>/, ''))

		expect(article).toMatchObject({
			id: 'news-example-old_ferry',
			url: 'https://news.example.org/old/ferry',
			alsoAt: [],
		})
		expect(article.blocks[0]?.html).toContain('href="https://news.example.org/old/map"')
	})
})
