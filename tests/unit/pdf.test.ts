import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { aPdfOf, column, type PdfMade, type SetText } from '#support/pdf'
import { articleIn, readingsIn, reasonOf } from '#support/reading'

const HEAD: SetText = { text: 'Harbour Notes 7', x: 60, y: 805, size: 8 }
const foot = (page: number): SetText => ({ text: `— ${page} —`, x: 280, y: 30, size: 8 })
const TITLE: SetText = {
	text: 'The Ferry That Stayed',
	x: 60,
	y: 740,
	size: 22,
	font: 'Helvetica-Bold',
}
const BY: SetText = { text: 'By Ada Quill', x: 60, y: 712 }

const FIRST = [
	'The ferry lay at the quay all winter and nobody asked for it, though the toll was paid',
	'as it had been since the bridge was built_1, and the keepers swept her deck each morn-',
	'ing before the first bell. They said that the river was no reason to be idle, and that the',
	'harbour would need her again when the ice had gone and the ships came up from the',
	'sea with the spring tide, as they did every year.',
]
const SECOND = [
	'   The committee met twice. It was an international meeting, and the ofﬁce had ﬂags at',
	'every window, from which one saw the ferry and the ice; later in the week the inter-',
	'national guests came by road.',
]

function made(more: Partial<PdfMade> = {}): Buffer {
	return aPdfOf({
		pages: [
			[
				HEAD,
				TITLE,
				BY,
				...column(FIRST, { x: 60, y: 680 }),
				...column(SECOND, { x: 60, y: 620 }),
				foot(1),
			],
			[{ ...HEAD, y: 806 }, ...column(FIRST.slice(2), { x: 60, y: 760 }), foot(2)],
		],
		about: { Title: 'Microsoft Word - ferry3.doc', CreationDate: "D:20240301120000+01'00'" },
		...more,
	})
}

test('a PDF of any maker gives title, author and paragraphs, and says that they were told by their looks', async () => {
	const article = await articleIn('the ferry.pdf', made())

	expectSound(article)
	expect(article).toMatchObject({
		format: 'pdf',
		title: 'The Ferry That Stayed',
		authors: ['Ada Quill'],
		publishedOn: '2024-03-01',
		url: null,
	})
	expect(article.id).toMatch(/^file-the-ferry/)
	expect(article.blocks[0]?.text).toContain('swept her deck each morning before the first bell')
	expect(article.blocks[0]?.text).toMatch(/^The ferry lay .* every year\.$/)
	expect(article.warnings.join(' ')).toMatch(/by how they are set/)
	expect(article.warnings.join(' ')).toMatch(/on which the PDF was made/)
})

test('heads, feet and page numbers are taken out and kept in the record, each with its page', async () => {
	const { removals, blocks } = await articleIn('a.pdf', made())

	expect(removals).toEqual([
		{ text: 'Harbour Notes 7', rule: 'running-head', where: 'page 1' },
		{ text: '— 1 —', rule: 'page-number', where: 'page 1' },
		{ text: 'Harbour Notes 7', rule: 'running-head', where: 'page 2' },
		{ text: '— 2 —', rule: 'page-number', where: 'page 2' },
	])
	expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/Harbour Notes|— \d —/)
})

test('the same words at the same height stay when they stand in the text', async () => {
	const line = 'No toll, no ferry, no bridge.'
	const page = (y: number) => [
		...column([line, 'They sang it until the lamps were lit and went home by the river.'], {
			x: 60,
			y,
		}),
	]

	const { blocks, removals } = await articleIn(
		'a.pdf',
		aPdfOf({ pages: [[TITLE, ...page(600)], page(600)] }),
	)

	expect(removals).toEqual([])
	expect(blocks.filter(({ text }) => text.startsWith(line))).toHaveLength(2)
})

test('a word that a line cut is whole again where the document knows it, and the repair is told', async () => {
	const { repairs, blocks } = await articleIn('a.pdf', made())

	expect(blocks.map(({ text }) => text).join(' ')).toContain('the international guests')
	expect(repairs).toContainEqual({
		raw: 'inter-\nnational',
		fixed: 'international',
		rule: 'line-end-hyphen',
		confidence: 0.95,
	})
	expect(repairs).toContainEqual({ raw: 'ﬂags', fixed: 'flags', rule: 'ligature', confidence: 1 })
})

test('a hyphen that the writer set stays at the end of a line', async () => {
	const lines = [
		'The well-known keepers knew al-Hashd and the well-',
		'known pilots of the lower river, who came from the mid-',
		'1990s on and were known to speak well of the ferry and of al-',
		'Hashd, or so they said when the evening was long.',
	]

	const { blocks, repairs } = await articleIn(
		'a.pdf',
		aPdfOf({ pages: [[TITLE, ...column(lines, { x: 60, y: 600 })]] }),
	)

	expect(blocks[0]?.text).toContain(
		'the well-known pilots of the lower river, who came from the mid-1990s on',
	)
	expect(blocks[0]?.text).toContain('and of al-Hashd, or so')
	expect(repairs).toEqual([])
})

const LEFT = Array.from(
	{ length: 12 },
	(_, n) => `left ${n + 1} of the ferry and its long way home`,
)
const RIGHT = Array.from(
	{ length: 12 },
	(_, n) => `right ${n + 1} of the bridge and of its keepers`,
)

test('columns are read one after the other, also when the page sets them line by line', async () => {
	const left = column(LEFT, { x: 60, y: 640 })
	const right = column(RIGHT, { x: 320, y: 640 })
	const texts = left.flatMap((text, n) => [text, right[n] as SetText])

	const { blocks, title } = await articleIn('a.pdf', aPdfOf({ pages: [[TITLE, ...texts]] }))

	const text = blocks.map((block) => block.text).join(' ')
	expect(title).toBe('The Ferry That Stayed')
	expect(text.indexOf('left 12')).toBeLessThan(text.indexOf('right 1 '))
	expect(text.indexOf('left 12')).toBeGreaterThan(0)
})

test('notes at the foot of the pages are notes, called where their numbers are raised, and go on over the page', async () => {
	const notes = (lines: string[], y = 90) => column(lines, { x: 60, y, size: 8 })
	const pages = [
		[
			TITLE,
			...column(FIRST, { x: 60, y: 680 }),
			...notes(['_1 The bridge was built in 1904 by three', 'sisters, and the toll has been a']),
		],
		[
			...column(
				[
					'They went home_2 over 12 km of ice, and the ferry stayed where she was until',
					'the thaw, which came late.',
				],
				{ x: 60, y: 680 },
			),
			...notes(['penny ever since.', '_2 By road.']),
		],
	]

	const article = await articleIn('a.pdf', aPdfOf({ pages }))

	expectSound(article)
	expect(article.footnotes).toMatchObject([
		{
			marker: '1',
			text: 'The bridge was built in 1904 by three sisters, and the toll has been a penny ever since.',
			calledFrom: ['b1'],
		},
		{ marker: '2', text: 'By road.' },
	])
	expect(article.footnotes[1]?.calledFrom).toHaveLength(1)
	expect(article.blocks.map(({ text }) => text).join(' ')).not.toContain('penny')
})

test('notes that begin anew on each page are kept apart', async () => {
	const page = (text: string, note: string) => [
		...column([`${text}_1 and there it stood for a long time, until the spring.`, 'Nobody came.'], {
			x: 60,
			y: 680,
		}),
		...column([`_1 ${note}`], { x: 60, y: 90, size: 8 }),
	]

	const { blocks, footnotes, warnings } = await articleIn(
		'a.pdf',
		aPdfOf({
			pages: [
				[TITLE, ...page('The ferry came home', 'In May.')],
				page('The bridge was painted red', 'By hand.'),
			],
		}),
	)

	expect(footnotes).toMatchObject([
		{ marker: '1', text: 'In May.' },
		{ marker: '2', text: 'By hand.' },
	])
	expect(blocks.find(({ text }) => text.includes('painted red'))?.calls).toEqual(['2'])
	expect(warnings.join(' ')).toMatch(/marked 2 here: 1 is another/)
})

test.each(['flate', 'ascii85'] as const)('packed pages are read as well: %s', async (packed) => {
	expect((await articleIn('a.pdf', made({ packed }))).title).toBe('The Ferry That Stayed')
})

const BOMB = `<</Length 60000 /Filter /FlateDecode>>\nstream\n${deflateSync(Buffer.alloc(40 * 2 ** 20)).toString('latin1')}\nendstream`
const HIDDEN = BOMB.replace('/FlateDecode', '/Fl#61teDecode')
const TWICE = `<</Length 60000 /Filter [/FlateDecode /FlateDecode]>>\nstream\n${deflateSync(deflateSync(Buffer.alloc(40 * 2 ** 20))).toString('latin1')}\nendstream`

test.each([
	['a scan', aPdfOf({ pages: [[], []] }), /2 pages and hardly any text.*OCR/],
	['one that is locked', made({ trailer: '/Encrypt 3 0 R' }), /encrypted.*qpdf/],
	['one cut off', made().subarray(0, -400), /cut off/],
	['a bomb', made({ objects: [BOMB] }), /unpacks to more than 16 MB/],
	['a bomb that hides its name', made({ objects: [HIDDEN] }), /unpacks to more than 16 MB/],
	['a bomb in a bomb', made({ objects: [TWICE] }), /unpacks to more than 16 MB/],
	[
		'a stream packed in a way that has no bound',
		made({ objects: [BOMB.replace('/FlateDecode', '99 0 R')] }),
		/cannot be bounded/,
	],
	['six hundred pages', aPdfOf({ pages: Array.from({ length: 600 }, () => []) }), /at most 500/],
])('%s is one failed reading with its reason', async (_, content, reason) => {
	expect(reasonOf(await readingsIn('a.pdf', content, { as: 'pdf' }))).toMatch(reason)
})
