import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { articleIn, only, readingsOf } from '#support/reading'
import { aDump, type DumpFields } from '#support/spip-dump'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixture = (name: string) => join(root, 'tests/fixtures/spip-text', name)
const read = (fields: Partial<DumpFields>, name = 'dump.txt') => articleIn(name, aDump(fields))

const LONG =
	'The committee met for two days in the hall above the market, heard the reports of every quarter of the town, and could not agree.'
const MORE =
	'On the third day it met again, with the windows open, and agreed within the hour on all that it had quarrelled over before.'

describe('a dump from head to notes', () => {
	const whole = async () => only(await readingsOf(fixture('two-shores_a417.txt')))

	test('gives its head', async () => {
		expect(await whole()).toMatchObject({
			id: 'quayside-example-417',
			format: 'spip-text',
			url: 'https://www.quayside.example.org/spip.php?article417',
			publication: 'Quayside',
			copyright: 'Quayside - a magazine of the two shores',
			kicker: 'Spain-Morocco',
			title: 'Open the Harbour Gates: What the Dockers of Two Shores Asked For',
			issue: { number: 'QS88', month: '2019-03' },
			publishedOn: '2019-03-10',
			writtenOn: '2019-03-03',
			firstPublishedOn: null,
			authors: [],
			language: 'en',
			source: { name: 'Assembly of the Crews of Both Harbours', url: null },
			postscript: null,
		})
	})

	test('rejoins the paragraph that the head of a page cut', async () => {
		const { blocks } = await whole()

		expect(blocks.map(({ kind }) => kind)).toEqual(Array(8).fill('paragraph'))
		expect(blocks[2]?.text).toContain('came to listen and stayed to cook.')
		expect(blocks.at(-1)?.text).toBe('Tomorrow at six')
	})

	test('links its notes both ways', async () => {
		const { blocks, footnotes } = await whole()

		expect(blocks[1]?.calls).toEqual(['1', '2'])
		expect(blocks[1]?.text).toMatch(/from the wireless\. The office .* of an absence\."$/)
		expect(footnotes.map(({ marker, calledFrom }) => [marker, calledFrom])).toEqual([
			['1', ['b2']],
			['2', ['b2']],
		])
		expect(footnotes[0]).toMatchObject({
			text: 'Evening Gazette of the Strait, 27 February 2019 No Cranes Tonight.',
			html: '<em>Evening Gazette of the Strait</em>, 27 February 2019 <a>No Cranes Tonight</a>.',
		})
	})

	test('repairs what is garbled and says how', async () => {
		const { repairs, blocks } = await whole()

		expect(repairs.map(({ fixed }) => fixed)).toEqual([
			...['harbour’s', 'Ba’ath', 'Spain’s', 'Morocco’s', 'Shi’a'],
			...['drivers’ turn', 'clerk’s', 'given – after', 'hour – was'],
		])
		expect(JSON.stringify(blocks)).not.toContain('âEuros')
	})

	test('leaves the appeal for donations and the heads of pages out and keeps what went', async () => {
		const { blocks, warnings, removals } = await whole()

		expect(JSON.stringify(blocks)).not.toMatch(/donat/i)
		expect(warnings).toContain('An appeal for donations was left out.')
		expect(removals).toMatchObject([
			{ rule: 'running-head', where: 'in b3' },
			{ rule: 'donation-appeal', where: 'postscript', text: expect.stringMatching(/donat/i) },
		])
		expect(warnings).toContain('The standfirst is repeated word for word in the body.')
	})

	test('keeps text, markup and calls in step', async () => expectSound(await whole()))
})

describe('hard-wrapped text of a PDF', () => {
	test.each(['hard-wrapped.txt', 'laid-out.txt'])('is put together again: %s', async (name) => {
		const article = only(await readingsOf(fixture(name)))

		expectSound(article)
		expect(article.title).toBe('After the vote: İstanbul, Diyarbakır and the long road')
		expect(article.kicker).toBe('Turkey-Kurdistan')
		expect(article.firstPublishedOn).toBe('2024-02-28')
		const text = article.blocks.map((block) => block.text).join('\n')
		expect(text).toContain('the textile workers said that the new law')
		expect(text).not.toMatch(/Page \d|After the vote|[\f]/)
		expect(text).toContain('a dash – like this – and that, café, Ñuñoa, À Paris, €40.')
		expect(article.footnotes).toMatchObject([{ marker: '1', calledFrom: ['b1'] }])
		const feet = article.removals.filter(({ rule }) => rule === 'page-foot')
		expect(feet.map(({ where }) => where)).toEqual(['page 1', 'page 2', 'page 3', 'page 4'])
		expect(article.spellings).toEqual(
			expect.arrayContaining(['Erdo an', 'Erdoan', 'Diyarbak1r', '0stanbul']),
		)
	})

	test('of any width reads as the same article as a dump with whole lines', async () => {
		const fields: Partial<DumpFields> = {
			kicker: 'Britain',
			title: 'A Long Title about the Ferries That Wraps over Two Lines',
			standfirst: 'A few words before the text, which say what is to come. [sic]',
			paragraphs: [`${LONG} [1]`, `${MORE} ${LONG}\f ${MORE}`, `${LONG} It was \f over.`],
			notes: ['See the *Gazette*.\n\nAnd its supplement.'],
			postscript: ['The author is a pilot.'],
			closingDate: '3 January 2020',
		}
		const whole = await read(fields)
		const wrapped = await read({ ...fields, wrapAt: 70 })

		expectSound(wrapped)
		expect(wrapped.blocks).toEqual(whole.blocks)
		expect(wrapped.footnotes).toEqual(whole.footnotes)
		expect(wrapped).toMatchObject({ title: fields.title, kicker: 'Britain' })
		expect(wrapped.postscript).toBe('The author is a pilot.')
	})
})

describe('the head', () => {
	test('may have no kicker', async () => {
		expect(await read({ kicker: null, paragraphs: [LONG, MORE] })).toMatchObject({
			kicker: null,
			title: 'The Bridge Keepers',
		})
	})

	test('takes a long first line for the first half of a title, with a doubt', async () => {
		const title = 'What the Ferrymen of the Northern Harbours Wanted, and What They Were Given'
		const dump = aDump({ title: 'TITLE' }).replace('TITLE', title.replace(', and', ',\nand'))
		const article = await articleIn('dump.txt', dump)

		expect(article).toMatchObject({ kicker: null, title })
		expect(article.warnings.join()).toContain('not certain')
	})

	test('gives no issue to a section that is none', async () => {
		const { issue } = await read({ hierarchy: '2. News from around the world' })

		expect(issue).toBeNull()
	})

	test.each([
		['Magazine - 2002 - IV346 - December 2002', { number: 'IV346', month: '2002-12' }],
		['Magazine - IV346 - December 2002/January 2003', { number: 'IV346', month: '2002-12' }],
		['Magazine - 2013 - No 12 - March-April 2013', { number: 'No 12', month: '2013-03' }],
		['Magazine - 2013 - TM9 - Spring 2013', { number: 'TM9', month: null }],
		['Magazine - No 12 (Spring 1999)', { number: 'No 12', month: null }],
		['Magazine - n° 345', { number: 'n° 345', month: null }],
		['Magazine - IV346', { number: 'IV346', month: null }],
		['News from around the world', null],
		['Fourth Meeting', null],
	])('names the issue of %s', async (hierarchy, issue) => {
		expect((await read({ hierarchy })).issue).toEqual(issue)
	})

	test('keeps a partial date of first publication', async () => {
		expect((await read({ createdOn: 'March 2003' })).firstPublishedOn).toBe('2003-03')
	})

	test('doubts a weekday that is not that of the day', async () => {
		const dump = aDump().replace('Sunday 5 January', 'Monday 5 January')

		expect((await articleIn('dump.txt', dump)).warnings).toContain(
			'The weekday of “Monday 5 January 2020” does not belong to that day.',
		)
	})

	test('is repaired as the text is', async () => {
		const dump = aDump({ title: 'TITLE' }).replace('TITLE', 'IranâEuros" s cafÃ©')
		const { title, repairs } = await articleIn('dump.txt', dump)

		expect(title).toBe('Iran’s café')
		expect(repairs).toHaveLength(2)
	})
})

describe('the standfirst', () => {
	test('is the first of several paragraphs, with a doubt', async () => {
		const { standfirst, warnings } = await read({
			standfirst: 'In short.',
			paragraphs: [LONG, MORE],
		})

		expect(standfirst).toBe('In short.')
		expect(warnings.join()).toContain('nothing but its place says so')
	})

	test('is what stands in bold, without a doubt', async () => {
		const { standfirst, warnings } = await read({
			standfirst: '**In short, bold.**',
			paragraphs: [LONG, MORE],
		})

		expect(standfirst).toBe('In short, bold.')
		expect(warnings).toEqual([])
	})

	test('is none when the first paragraph calls a note', async () => {
		const { standfirst, blocks } = await read({
			paragraphs: [`${LONG} [1]`, MORE, LONG],
			notes: ['So it is.'],
		})

		expect(standfirst).toBeNull()
		expect(blocks).toHaveLength(3)
	})
})

describe('the body', () => {
	test('keeps a title that is also one of its sentences, where no page ends', async () => {
		const title = 'Who keeps the bridge?'
		const { blocks } = await read({ title, paragraphs: [LONG, LONG, title, MORE] })

		expect(blocks.map(({ text }) => text)).toContain(title)
	})

	test('keeps a line equal to the title where the paragraph above announces it', async () => {
		const title = 'Our boats are tied together'
		const paragraphs = [LONG, `${MORE} As the pilots used to sing:`, title, LONG]

		const { blocks } = await read({ title, paragraphs })

		expect(blocks.map(({ text }) => text)).toContain(title)
	})

	test('loses a title that the head of a page set, garbled or wrapped', async () => {
		const dump = aDump({ title: 'TITLE', paragraphs: [LONG, LONG, 'It was long and\fnot over.'] })
			.replace('TITLE', "Iran's Long and Winding Road to the Sea")
			.replace(/\n\nTITLE\n\n/, '\n\nIranâEuros" s Long and\nWinding Road to the Sea\n\n')
		const { blocks } = await articleIn('dump.txt', dump)

		expect(blocks.at(-1)?.text).toBe('It was long and not over.')
	})

	test('has a heading only where its neighbours say so', async () => {
		const { blocks } = await read({
			paragraphs: [LONG, MORE, 'The second winter', MORE, 'We stay', 'They go', 'So be it'],
		})

		expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
			'The second winter',
		])
	})

	test('keeps a place that stands before the closing date', async () => {
		const article = await read({
			paragraphs: [LONG, MORE, LONG],
			closingDate: 'Dakar, 9 April 2017',
		})

		expect(article.writtenOn).toBe('2017-04-09')
		expect(article.blocks.at(-1)?.text).toBe('Dakar, 9 April 2017')
	})

	test('keeps a last sentence that begins with the word Source', async () => {
		const { source, blocks } = await read({
			paragraphs: [LONG, MORE, 'Source criticism came late to this harbour, and left it early.'],
		})

		expect(source).toBeNull()
		expect(blocks.at(-1)?.text).toMatch(/^Source criticism/)
	})

	test('drops an appeal but keeps the postscript beside it', async () => {
		const { postscript } = await read({
			paragraphs: [LONG, MORE],
			postscript: ['Translated by the author.'],
			donation: 'If you like this article, please consider donating. Thanks.',
		})

		expect(postscript).toBe('Translated by the author.')
	})
})

describe('the sample of the real thing', () => {
	const samples = process.env.CARREL_SAMPLES ?? join(root, '..', 'shared', 'samples')
	const seed = join(samples, 'seed-article6351.txt')

	test.skipIf(!existsSync(seed))(
		'reads as it was set (skipped where the sample is not at hand)',
		async () => {
			const article = only(await readingsOf(seed))

			expectSound(article)
			expect(article).toMatchObject({
				id: 'internationalviewpoint-6351',
				url: 'https://internationalviewpoint.org/spip.php?article6351',
				kicker: 'US-Iran',
				publication: 'International Viewpoint',
				issue: { number: 'IV540', month: '2020-01' },
				publishedOn: '2020-01-05',
				writtenOn: '2020-01-03',
				authors: [],
				source: { name: 'Alliance of Middle Eastern and North African Socialists', url: null },
			})
			expect(article.blocks.map(({ id }) => id).at(-1)).toBe('b17')
			expect(article.blocks[6]?.text).toContain('unemployed youth. They are not content')
			expect(article.repairs.map(({ fixed }) => fixed).sort()).toEqual(
				['Shi’a', 'Shi’a', 'Shi’a', 'Iran’s', 'Iran’s', 'Sha’bi', 'Iraq’s', 'imperialism’s'].sort(),
			)
			expect(article.footnotes.map(({ marker, calledFrom }) => [marker, calledFrom])).toEqual([
				['1', ['b2']],
				['2', ['b2']],
			])
			expect(JSON.stringify([article.blocks, article.footnotes])).not.toMatch(/âEuros|donat/i)
			expect(
				article.countries
					.filter(({ role }) => role === 'subject')
					.map(({ code }) => code)
					.sort(),
			).toEqual(['IR', 'US'])
		},
	)
})
