import { describe, expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { articleIn, only, readingsIn, reasonOf } from '#support/reading'

const line = (record: object) => JSON.stringify(record)
const TEXT = 'A first paragraph about a ferry and its crew.\n\nA second one, with an *asterisk*.'
const read = (fields: object) =>
	articleIn('a.jsonl', line({ id: 'a', title: 'T', text: TEXT, ...fields }))

describe('a record', () => {
	test('keeps what it gives', async () => {
		const article = await read({
			id: 'Own_id-1',
			url: 'https://example.org/1',
			kicker: 'Kenya',
			standfirst: 'In short.',
			publishedOn: '2020-01',
			authors: ['Håkan  B. '],
			countries: ['ke', 'UG', 'KE'],
			topics: ['Rail '],
			issue: 'IV540 - January 2020',
			language: 'en',
			publication: 'The Magazine',
			source: 'Rouge',
			unknown: { to: 'us' },
		})

		expectSound(article)
		expect(article).toMatchObject({
			id: 'Own_id-1',
			format: 'jsonl',
			publishedOn: '2020-01',
			authors: ['Håkan B.'],
			topics: ['Rail'],
			issue: { number: 'IV540', month: '2020-01' },
			publication: 'The Magazine',
			source: { name: 'Rouge', url: null },
			warnings: [],
		})
		expect(article.countries.map(({ code, role }) => [code, role])).toEqual([
			['KE', 'subject'],
			['UG', 'subject'],
		])
		expect(article.countries[1]?.mentions).toBe(0)
	})

	test('keeps places out of its topics, and loses none', async () => {
		const topics = ['Rail', 'Kenya', 'Middle East', 'Kurdistan']
		const told = await read({ topics })
		const given = await read({ topics, countries: ['ke'] })
		const other = await read({ topics, countries: ['UG'] })

		expect(told.topics).toEqual(['Rail', 'Kurdistan'])
		expect(told.countries).toMatchObject([
			{ code: 'KE', role: 'subject', because: [{ where: 'topic', words: ['Kenya'] }] },
		])
		expect(told.regions).toEqual(['Sub-Saharan Africa', 'MENA'])
		expect(given.topics).toEqual(['Rail', 'Kurdistan'])
		expect(other.topics).toEqual(['Rail', 'Kenya', 'Kurdistan'])
		expect(other.countries).toMatchObject([{ code: 'UG', mentions: 0, because: [] }])
	})

	test('reads the line ends of Windows as line ends', async () => {
		const article = await read({
			title: 'A ferry\r\nand its crew',
			text: 'One line\r\nand the next.\r\n\r\nAnother paragraph [1].',
			footnotes: [{ marker: '1', text: 'See\r\nthere.' }],
		})

		expectSound(article)
		expect(article.title).toBe('A ferry and its crew')
		expect(article.blocks.map(({ text }) => text)).toEqual([
			'One line and the next.',
			'Another paragraph.',
		])
		expect(article.footnotes[0]?.text).toBe('See there.')
		expect(article.repairs).toEqual([])
	})

	test('with a lost letter names its doubt without the control byte', async () => {
		const { warnings } = await read({ text: 'The harbour of Zwolle\u0001 was closed for a year.' })

		expect(warnings).toEqual(['Unsure repairs: “Zwolle” to “Zwolle\ufffd”.'])
	})

	test('may have an empty title, null for what it lacks, and an issue of two parts', async () => {
		const article = await read({
			title: '',
			kicker: null,
			issue: { number: 540, month: '2020-01' },
		})

		expect(article).toMatchObject({
			title: '',
			kicker: null,
			issue: { number: '540', month: '2020-01' },
		})
	})

	test('takes the name of the publication from the import when it has none', async () => {
		const record = line({ id: 'a', title: 'T', text: TEXT })

		expect(only(await readingsIn('a.jsonl', record, { publication: 'Rouge' })).publication).toBe(
			'Rouge',
		)
		expect((await articleIn('a.jsonl', record)).publication).toBe('Archive')
	})

	test('has its plain text parted at blank lines and its asterisks left alone', async () => {
		const { blocks } = await read({ text: 'One\nline.\r\n \r\nTwo *lines* & <b>.' })

		expect(blocks.map(({ text }) => text)).toEqual(['One line.', 'Two *lines* & <b>.'])
	})

	test('has its calls linked, in text and in html', async () => {
		const footnotes = [
			{ marker: 1, text: 'A note.' },
			{ marker: 'a', text: 'Another.' },
		]
		const inText = await read({ text: 'One. [1] Two [a].', footnotes })
		const inHtml = await read({
			text: null,
			html: '<p>One. [<a href="#nb1">1</a>] Two<sup>a</sup>. <a data-call="9">Nine</a> <a href="#x">x</a></p>',
			footnotes,
		})

		expectSound(inText)
		expectSound(inHtml)
		expect(inText.blocks[0]).toMatchObject({ text: 'One. Two.', calls: ['1', 'a'] })
		expect(inHtml.blocks[0]).toMatchObject({ text: 'One. Two. Nine x', calls: ['1', 'a'] })
		expect(inHtml.blocks[0]?.html).toContain('<a>Nine</a> <a>x</a>')
		expect(inHtml.footnotes.map(({ calledFrom }) => calledFrom)).toEqual([['b1'], ['b1']])
	})

	test('is repaired as any text is', async () => {
		const { blocks, repairs } = await read({ text: 'The Iranâ€™s cafÃ©.\u0000' })

		expect(blocks[0]?.text).toBe('The Iran’s café.')
		expect(repairs).toHaveLength(2)
	})
})

describe('html', () => {
	const html = (html: string) => read({ text: undefined, html })

	test('becomes blocks of their kinds', async () => {
		const article = await html(
			'<h2>Head</h2>Loose <em>text</em><p>One</p><blockquote><p>Said</p></blockquote>' +
				'<ul><li>Item<ul><li>Inner</li></ul></li></ul><figure><img src="x"><figcaption>Seen</figcaption></figure>' +
				'<table><tr><td>Cell</td><td>Other</td></tr></table><pre>a\n b</pre><script>no()</script>',
		)

		expectSound(article)
		expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual([
			['heading', 'Head'],
			['paragraph', 'Loose text'],
			['paragraph', 'One'],
			['quotation', 'Said'],
			['list-item', 'Item'],
			['list-item', 'Inner'],
			['caption', 'Seen'],
			['paragraph', 'Cell'],
			['paragraph', 'Other'],
			['paragraph', 'a\nb'],
		])
	})

	test('keeps nothing but the allow-list', async () => {
		const article = await html(
			'<p onclick="x()">A <b>b</b> <font color=red>c</font> <a href="javascript:x()">d</a> <a href="/e">e</a>' +
				'<img src=x onerror=x()><svg><a href="x">f</a></svg><a href="https://x.org"><a href="https://y.org">g</a></a></p>',
		)

		expectSound(article)
		expect(article.blocks[0]?.html).toBe(
			'A <b>b</b> c <a>d</a> <a>e</a><a href="https://y.org">g</a>',
		)
	})

	test.each([
		['deep nesting', '<div>'.repeat(100_000)],
		['deep nesting beside stray end tags', '<div></i>'.repeat(1000)],
		['deep nesting beside comments', '<div><!-- </div> -->'.repeat(1000)],
		['unclosed formatting', `<p>${'<b a="1">x<p>'.repeat(5000)}`],
		[
			'a thousand attributes',
			`<p ${Array.from({ length: 1000 }, (_, i) => `a${i}`).join(' ')}>x</p>`,
		],
		['a quote that hides tags', `<p a b'>${'<div>'.repeat(1000)}'>`],
		['a drawing that hides tags', `<svg><style>${'<div>'.repeat(5000)}`],
		['six million characters', `<p>${'x'.repeat(6_000_000)}</p>`],
	])('with %s is refused', async (_, bomb) => {
		const record = line({ id: 'bomb', title: '', html: `<p>x</p>${bomb}` })
		const readings = await readingsIn('a.jsonl', record)

		expect(readings).toMatchObject([{ kind: 'failed', place: 'line 1', id: 'bomb' }])
		expect(reasonOf(readings)).toMatch(/^The html /)
	})

	test('of a title alone is kept, with a warning, but not without a title', async () => {
		const kept = await readingsIn('a.jsonl', line({ id: 'a', title: 'A lost page', text: '' }))
		const refused = await readingsIn('a.jsonl', line({ id: 'a', title: '', text: ' \n ' }))

		expect(kept).toMatchObject([
			{
				kind: 'article',
				article: {
					blocks: [],
					warnings: expect.arrayContaining([expect.stringMatching(/no text/)]),
				},
			},
		])
		expect(reasonOf(refused)).toBe('text is empty, and so is the title.')
	})

	test('takes an empty field for one that is not there', async () => {
		const record = line({ id: 'a', title: 'T', text: TEXT, url: '', publishedOn: '', language: '' })

		expect(await readingsIn('a.jsonl', record)).toMatchObject([
			{ kind: 'article', article: { url: null, publishedOn: null } },
		])
	})

	test('in a few words of English is not taken for Spanish', async () => {
		for (const text of ['Simulation of queues.', 'A note on coefficient matrix inversion'])
			expect(await readingsIn('a.jsonl', line({ id: 'a', title: 'T', text }))).toMatchObject([
				{ article: { language: 'en' } },
			])
		const french = line({ id: 'a', title: 'T', text: 'Le prix du pain monte encore à Tunis.' })
		expect(await readingsIn('a.jsonl', french)).toMatchObject([{ article: { language: 'fr' } }])
	})

	test('without any text is refused', async () => {
		const record = line({ id: 'a', title: '', html: '<p><img src="x"></p>' })

		expect(reasonOf(await readingsIn('a.jsonl', record))).toMatch(/no text/)
	})
})

describe('bad lines', () => {
	test('fail one by one, with their place, and the rest goes in', async () => {
		const good = (id: string) => line({ id, title: 'T', text: TEXT })
		const content = [
			`\ufeff${good('one')}`,
			'{"id": "two", "title": ',
			'',
			line({ title: 'T', text: TEXT }),
			line({ id: 'has space', title: 'T', text: TEXT }),
			line({ id: 'three', title: 'T' }),
			good('one'),
			'[1]',
			line({ id: 'four', title: 'T', text: TEXT, publishedOn: 'yesterday', countries: ['Iran'] }),
			good('last'),
		].join('\n')

		const readings = await readingsIn('a.jsonl', content)

		expect(
			readings.map((one) =>
				one.kind === 'article' ? one.article.id : `${one.place}: ${one.reason}`,
			),
		).toEqual([
			'one',
			expect.stringMatching(/^line 2: The line is not valid JSON/),
			'line 4: id is missing.',
			'line 5: id may have letters, digits, - and _ only, 1 to 100 of them.',
			'line 6: text is missing: one of text and html is required.',
			'line 7: The id is that of line 1 already; the first one counts.',
			'line 8: The line is JSON but no object; a record is one object a line.',
			'line 9: publishedOn is no date; write 2020-01-05, 2020-01 or 2020; countries.0 is no ISO 3166 alpha-2 code.',
			'last',
		])
	})

	test('of 50 MB are refused without being kept', async () => {
		const content = Buffer.concat([
			Buffer.from('{"id":"a","text":"'),
			Buffer.alloc(50 * 2 ** 20, 'x'),
			Buffer.from(`"}\n${line({ id: 'b', title: 'T', text: TEXT })}`),
		])

		expect(await readingsIn('a.jsonl', content)).toMatchObject([
			{ kind: 'failed', place: 'line 1', reason: 'The line is longer than 16 MB.' },
			{ kind: 'article', place: 'line 2' },
		])
	})

	test('in another encoding fail alone', async () => {
		const content = Buffer.concat([
			Buffer.from('{"id":"a","title":"caf\xe9","text":"x"}\n', 'latin1'),
			Buffer.from(line({ id: 'b', title: 'café', text: TEXT })),
		])

		expect(await readingsIn('a.jsonl', content)).toMatchObject([
			{ kind: 'failed', place: 'line 1', reason: expect.stringContaining('not UTF-8') },
			{ kind: 'article' },
		])
	})
})

test('an appeal for donations is set apart, and what was typeset as well', async () => {
	const article = await read({
		text: 'The co\u00adoperative met.\n\nIf you like this article or have found it useful, please consider donating. Thanks.',
	})

	expect(article.blocks.map(({ text }) => text)).toEqual(['The cooperative met.'])
	expect(article.repairs).toEqual([])
	expect(article.removals.map(({ rule }) => rule).sort()).toEqual([
		'donation-appeal',
		'set-soft-hyphen',
	])
})
