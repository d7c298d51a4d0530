import { describe, expect, test } from 'vitest'
import { readPage } from '#indexer/sources/html/source'
import { expectSound } from '#support/invariants'
import { KINDS } from '#support/pages/kinds'
import { AROUND, PROSE, pageOf, paragraphs, TITLE } from '#support/pages/prose'
import { only } from '#support/reading'

const read = (html: string) =>
	only([readPage(Buffer.from(html), { fileName: 'a.html', format: 'html', publication: 'News' })])

describe.each(KINDS)('$kind', ({ html, text, around }) => {
	test('gives its whole text and nothing that stands around it', () => {
		const article = read(html)

		expectSound(article)
		expect(article.title).toBe(TITLE)
		const got = [article.standfirst ?? '', ...article.blocks.map((block) => block.text)].join('\n')
		for (const wanted of text) expect(got).toContain(wanted)
		for (const unwanted of around) expect(got).not.toContain(unwanted)
	})
})

test('a text found by its looks is marked as less sure', () => {
	expect(read(pageOf(`<h1>${TITLE}</h1><div>${paragraphs()}</div>`)).warnings).toContainEqual(
		expect.stringMatching(/found by its looks/),
	)
	expect(
		read(pageOf(`<h1>${TITLE}</h1><div itemprop="articleBody">${paragraphs()}</div>`)).warnings,
	).not.toContainEqual(expect.stringMatching(/found by its looks/))
})

test('what is dropped from among the text and was more than links is told', () => {
	const { blocks, removals } = read(
		pageOf(
			`<h1>${TITLE}</h1><div class="words"><p>${PROSE[0]}</p><div class="newsletter"><p>${AROUND.letter}</p></div><p>${PROSE[1]}</p></div>`,
		),
	)

	expect(blocks.map(({ text }) => text)).toEqual(PROSE.slice(0, 2))
	expect(removals).toEqual([{ text: AROUND.letter, rule: 'box-beside-the-text', where: null }])
})

test('a short paragraph that Readability would drop is kept', () => {
	const { blocks } = read(
		pageOf(
			`<h1>${TITLE}</h1><div class="words">${paragraphs()}<div><ul><li>They were three when they left, and four when they came home.</li></ul></div></div>`,
		),
	)

	expect(blocks.at(-1)?.text).toMatch(/^They were three/)
})
