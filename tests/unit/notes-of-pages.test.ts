import { describe, expect, test } from 'vitest'
import { readPage } from '#indexer/sources/html/source'
import { expectSound } from '#support/invariants'
import { KINDS } from '#support/pages/kinds'
import { NOTE_SYSTEMS } from '#support/pages/notes'
import { PROSE, pageOf, TITLE } from '#support/pages/prose'
import { only } from '#support/reading'

const read = (html: string) =>
	only([readPage(Buffer.from(html), { fileName: 'a.html', format: 'html', publication: 'News' })])

const aPage = (text: string, notes: string) =>
	pageOf(`<main><h1>${TITLE}</h1><div class="words">${text}${notes}</div></main>`)

describe.each(NOTE_SYSTEMS)('notes as $system writes them', ({ call, notes }) => {
	const texts = ['The kettle, that is.', 'Log book, p. 12; see also the baker’s own account.']
	const page = () =>
		aPage(
			`<p>${PROSE[0]}${call(1, texts[0] ?? '')}</p><p>${PROSE[1]}${call(2, texts[1] ?? '')} And more.</p><p>${PROSE[2]}</p>`,
			notes(texts),
		)

	test('are taken out of the text and linked with it', () => {
		const article = read(page())

		expectSound(article)
		expect(article.footnotes.map(({ text, calledFrom }) => [text, calledFrom])).toEqual([
			[texts[0], ['b1']],
			[texts[1], ['b2']],
		])
		expect(article.blocks.map(({ text }) => text)).toEqual([
			PROSE[0],
			`${PROSE[1]} And more.`,
			PROSE[2],
		])
	})

	test('are never lost, wherever on a page of any kind they stand', () => {
		for (const { kind, html } of KINDS) {
			const [first = '', second = ''] = PROSE
			if (!html.includes(first) || !html.includes(second)) continue
			const noted = html
				.replace(first, `${first}${call(1, texts[0] ?? '')}`)
				.replace(second, `${second}${call(2, texts[1] ?? '')}`)
				.replace(/(<\/main>|<\/article>|<footer>|<\/body>)/u, `${notes(texts)}$1`)
			const article = read(noted)
			const all = [...article.footnotes, ...article.blocks].map(({ text }) => text).join('\n')
			for (const text of texts) expect(all, kind).toContain(text)
		}
	})
})

test('a list of notes that nothing calls stays in the text', () => {
	const { blocks, footnotes } = read(
		aPage(PROSE.map((text) => `<p>${text}</p>`).join(''), '<h2>Notes</h2><p>See the log book.</p>'),
	)

	expect(footnotes).toEqual([])
	expect(blocks.at(-1)?.text).toBe('See the log book.')
})

test('a year or a price in round brackets calls no note', () => {
	const { blocks, footnotes } = read(
		aPage(`<p>${PROSE[0]} (1) (1987)</p><p>${PROSE[1]}</p>`, '<p>(1) In ink.</p>'),
	)

	expect(blocks[0]?.text).toBe(`${PROSE[0]} (1987)`)
	expect(footnotes).toMatchObject([{ text: 'In ink.', calledFrom: ['b1'] }])
})
