import { expect, test } from 'vitest'
import { corrected } from '#article/correcting'
import { anArticle } from '#support/articles'
import { expectSound } from '#support/invariants'

const withHtml = (html: string, text: string) =>
	anArticle({ blocks: [{ id: 'b1', kind: 'paragraph', text, html, calls: [] }] })

test('a field of the head says what the editor wrote, and the record shows what it said', () => {
	const article = corrected(anArticle({ title: 'The Ferry an the Salt' }), [
		{ field: 'title', value: 'The Ferry and the Salt' },
		{ field: 'authors', value: ['Ana Ruiz'] },
	])

	expect(article).toMatchObject({ title: 'The Ferry and the Salt', authors: ['Ana Ruiz'] })
	expect(article.repairs).toEqual([
		{
			raw: 'The Ferry an the Salt',
			fixed: 'The Ferry and the Salt',
			rule: 'editor',
			confidence: 1,
		},
		{ raw: '[]', fixed: '["Ana Ruiz"]', rule: 'editor', confidence: 1 },
	])
})

test('a field that says so already is no repair', () => {
	const article = anArticle({ issue: { number: 'QH12', month: null } })

	expect(corrected(article, [{ field: 'issue', value: { month: null, number: 'QH12' } }])).toEqual(
		article,
	)
})

test('a passage is put right wherever it stands, its notes and emphasis untouched', () => {
	const article = anArticle({
		paragraphs: ['The Mingster said no.', 'Nobody asked the Mingster.'],
		notes: ['The Mingster’s own words.'],
	})

	const result = corrected(article, [{ field: 'text', was: 'Mingster', now: 'Minister' }])

	expect(result.blocks.map(({ text }) => text)).toEqual([
		'The Minister said no.',
		'Nobody asked the Minister.',
	])
	expect(result.blocks[0]?.calls).toEqual(['1'])
	expectSound(result)
})

test.each([
	['a <em>br</em>oken word', 'a broken word', 'broken', 'whole', 'a <em>whole</em> word'],
	['one <em>two</em> three', 'one two three', 'one two three', 'four', 'four'],
	['one <em>two</em> three', 'one two three', 'two ', '', 'one three'],
	['no no no', 'no no no', 'no no', 'yes', 'yes no'],
	['5 &#x3C; 6 &#x26; 7', '5 < 6 & 7', '< 6', '> 4', '5 > 4 &#x26; 7'],
	['a<br>b', 'a\nb', 'a\nb', 'c', 'c<br>'],
	[
		'say it',
		'say it',
		'it',
		'<script>alert(1)</script>',
		'say &#x3C;script>alert(1)&#x3C;/script>',
	],
])('%s: the words are replaced, not the markup', (html, text, was, now, expected) => {
	const { blocks } = corrected(withHtml(html, text), [{ field: 'text', was, now }])

	expect(blocks[0]?.html).toBe(expected)
})

test('a paragraph that is taken out whole leaves the others numbered and their notes called', () => {
	const article = anArticle({ paragraphs: ['Donate now.', 'The text.'], notes: [] })
	const noted = {
		...article,
		footnotes: [{ marker: '1', text: 'n', html: 'n', calledFrom: ['b2'] }],
	}

	const result = corrected(noted, [{ field: 'text', was: 'Donate now.', now: '' }])

	expect(result.blocks.map(({ id, text }) => [id, text])).toEqual([['b1', 'The text.']])
	expect(result.footnotes[0]?.calledFrom).toEqual(['b1'])
})

test('a passage that does not stand there any more is named, unless the source put it right itself', () => {
	const article = anArticle({ paragraphs: ['The Minister said no.'] })

	const gone = corrected(article, [{ field: 'text', was: 'Mingster', now: 'Premier' }])
	const right = corrected(article, [{ field: 'text', was: 'Mingster', now: 'Minister' }])

	expect(gone.warnings).toEqual([expect.stringContaining('“Mingster”')])
	expect(right).toEqual(article)
})
