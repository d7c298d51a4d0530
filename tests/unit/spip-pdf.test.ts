import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { articleIn, only, readingsIn, readingsOf, reasonOf } from '#support/reading'
import { aPdf, body, small } from '#support/spip-pdf'

const fixture = (name: string) => new URL(`../fixtures/spip-pdf/${name}`, import.meta.url).pathname

type Place = [number, number, number, number]

const LONG =
	'The keepers of the bridge met in the toll house and spoke until the lamps were lit, and then'

test('an exported PDF gives back what the export was made from', async () => {
	const article = only(await readingsOf(fixture('after-the-vote.pdf')))

	const input = JSON.parse(await readFile(fixture('after-the-vote.json'), 'utf8'))
	expectSound(article)
	expect(article).toMatchObject({
		id: 'magazine-example-9001',
		format: 'spip-pdf',
		url: input.url,
		publication: 'Example Viewpoint',
		kicker: input.surtitre,
		title: input.titre,
		copyright: input.site,
		issue: { number: 'EV999', month: '2024-03' },
		publishedOn: '2024-03-01',
		firstPublishedOn: '2024-02-28',
		topics: ['Kurdistan'],
		postscript: null,
	})
	expect(article.warnings).toContain('An appeal for donations was left out.')
	expect(article.standfirst).toContain('curl — and a dash')
	expect(article.blocks[0]?.text).toBe(
		"Recep Tayyip Erdoğan spoke in İstanbul; Selahattin Demirtaş, Kılıçdaroğlu and the mayor of Diyarbakır answered. Lech Wałęsa, Slavoj Žižek, Gjorgje Ivanović, Nicolás Maduro and Gabriel Boric's aides were named too.",
	)
	for (const words of input.dbl) expect(article.blocks[1]?.text).toContain(words.replace('—', '–'))
	expect(article.footnotes).toEqual([
		{
			marker: '1',
			text: 'See The Example, 2 March 2024, p. 4.',
			html: 'See <em>The Example</em>, 2 March 2024, p. 4.',
			calledFrom: ['b1'],
		},
	])
})

test('every paragraph is whole, though the pages cut some of them', async () => {
	const article = only(await readingsOf(fixture('after-the-vote.pdf')))

	const long = article.blocks.filter(({ text }) => text.startsWith('The committee'))
	expect(new Set(long.map(({ text }) => text)).size).toBe(1)
	expect(article.blocks.some(({ text }) => /Page \d|^After the vote/.test(text))).toBe(false)
})

test('a link keeps its words, also before a bracket and over two lines', async () => {
	const texts = [
		body(760, `${LONG} read `),
		{ ...body(758.6, 'the old charter'), x: 480 },
		body(746, 'of tolls'),
		{ ...body(747.4, ') aloud to all [who came].'), x: 74 },
	]
	const links = [
		{ address: 'https://tolls.example/a(b)', rect: [480, 757, 552, 767] as Place },
		{ address: 'https://tolls.example/a(b)', rect: [45, 744, 74, 754] as Place },
	]

	const article = await articleIn('a.pdf', aPdf({ pages: [{ texts, links }] }))

	expectSound(article)
	expect(article.blocks[0]?.html).toContain(
		'<a href="https://tolls.example/a%28b%29">the old charter of tolls</a>) aloud to all [who came].',
	)
})

test('bold and italic words keep their marks, and signs that only look like marks stay', async () => {
	const texts = [
		body(760, 'They read '),
		{ ...body(760, 'The Tide', 'Helvetica-Oblique'), x: 92 },
		{ ...body(760, ' and 2 * 3 * 4, <https> and _this_ in '), x: 131 },
		{ ...body(760, 'one', 'Helvetica-Bold'), x: 300 },
		{ ...body(760, ' night.'), x: 318 },
	]

	const { blocks } = await articleIn('a.pdf', aPdf({ pages: [{ texts }] }))

	expect(blocks[0]?.text).toBe('They read The Tide and 2 * 3 * 4, <https> and _this_ in one night.')
	expect(blocks[0]?.html).toContain('<em>The Tide</em>')
	expect(blocks[0]?.html).toContain('<strong>one</strong>')
})

test('a letter that the export lost to a control byte is read as that letter', async () => {
	const texts = [body(760, 'Vučić and Erdoğan met — Bağcılar said nothing.')]

	const article = await articleIn('a.pdf', aPdf({ pages: [{ texts }] }))

	expect(article.blocks[0]?.text).toContain('Erdoğan met — Bağc')
	expectSound(article)
})

test('the title at the top of a page and the foot are taken out; a title within the text stays', async () => {
	const pages = [
		{ texts: [body(760, 'He named it.'), body(725, 'The Bridge Keepers'), body(690, LONG)] },
		{ texts: [body(790, 'they went home.')] },
	]

	const { blocks } = await articleIn('a.pdf', aPdf({ pages }))

	expect(blocks.map(({ text }) => text)).toEqual([
		'He named it.',
		'The Bridge Keepers',
		`${LONG} they went home.`,
	])
})

test('a title over two lines and a kicker are told by their type', async () => {
	const article = await articleIn(
		'a.pdf',
		aPdf({ title: 'The Bridge Keepers of\nthe Lower River', kicker: 'Ferry strike' }),
	)

	expect(article).toMatchObject({
		kicker: 'Ferry strike',
		title: 'The Bridge Keepers of the Lower River',
		standfirst: null,
	})
	expect(article.blocks).toHaveLength(1)
})

test('notes follow the postscript or stand without one; a line of verse stays a line', async () => {
	const notes = [small(300, '[1] The toll was a penny.'), small(270, 'It rose in 1904.')]
	const texts = [
		body(760, 'Cross me slowly [1],'),
		body(746, 'Cross me once,'),
		body(732, 'and not again.'),
		...notes,
	]
	const withPs = [...texts.slice(0, 3), small(340, 'PS:'), small(323, 'Sung in May.'), ...notes]

	const without = await articleIn('a.pdf', aPdf({ pages: [{ texts }] }))
	const article = await articleIn('a.pdf', aPdf({ pages: [{ texts: withPs }] }))

	expect(without.postscript).toBeNull()
	expect(article.postscript).toBe('Sung in May.')
	for (const one of [without, article]) {
		expectSound(one)
		expect(one.blocks.map(({ text }) => text)).toEqual([
			'Cross me slowly,',
			'Cross me once, and not again.',
		])
		expect(one.footnotes).toMatchObject([
			{ marker: '1', text: 'The toll was a penny.\nIt rose in 1904.', calledFrom: ['b1'] },
		])
	}
})

test('keywords are topics, those with lost letters too', async () => {
	const article = await articleIn('a.pdf', aPdf({ keywords: 'Toll roads, Erdoğan, Ports' }))

	expect(article.topics).toEqual(['Toll roads', 'Erdoğan', 'Ports'])
})

test.each([
	['a PDF cut off', 'a.pdf', aPdf().subarray(0, 900), /cut off/],
	['a PDF that lost its last bytes', 'a.pdf', aPdf().subarray(0, -300), /cut off/],
	['a PDF with nothing in it', 'a.pdf', '%PDF-1.4\n%%EOF', /PDF cannot be read/],
	['noise after the sign of a PDF', 'a.pdf', `%PDF-1.4\n${'\x00<<>>obj '.repeat(999)}%%EOF`, /PDF/],
	[
		'a PDF without an article number',
		'a.pdf',
		aPdf({ url: 'https://magazine.example/Tolls' }),
		/number/,
	],
	['a PDF without a text', 'a.pdf', aPdf({ pages: [] }), /no text/],
	['a PDF of 70 MB', 'a.pdf', Buffer.concat([aPdf(), Buffer.alloc(70 * 2 ** 20)]), /64 MB/],
])('%s is one failed reading with its reason', async (_, name, content, reason) => {
	expect(reasonOf(await readingsIn(name, content))).toMatch(reason)
})

test('a PDF of another maker is no SPIP export when it is said to be one', async () => {
	const other = aPdf()
		.toString('latin1')
		.replace('Publication date', 'Made on the day')
		.replace('Copyright', 'Copyleft')

	const readings = await readingsIn('a.pdf', Buffer.from(other, 'latin1'), { as: 'spip-pdf' })

	expect(reasonOf(readings)).toMatch(/not one of SPIP/)
})

test('what is called a PDF and is none says so', async () => {
	expect(reasonOf(await readingsIn('a.pdf', 'Dear all', { as: 'spip-pdf' }))).toMatch(/no PDF/)
})
