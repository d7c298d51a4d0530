import { expect, test } from 'vitest'
import { expectSound } from '#support/invariants'
import { articleIn } from '#support/reading'
import { aDump } from '#support/spip-dump'

const FIRST = 'In the first year the ferry ran on Sundays only, and nobody complained of it.'
const SECOND = 'In the second year it ran every day, and there was no end of letters.'

const dumpWith = (paragraphs: string[], notes: string) =>
	articleIn('dump.txt', `${aDump({ standfirst: '**In bold.**', paragraphs })}\n${notes}\n`)

test('a call is set apart from the text, with the space before it', async () => {
	const article = await dumpWith([`${FIRST} [ 1], and so on.`, SECOND], '[1] A note.')

	expectSound(article)
	expect(article.blocks[0]).toMatchObject({
		text: `${FIRST}, and so on.`,
		html: `${FIRST}<a data-call="1">1</a>, and so on.`,
		calls: ['1'],
	})
})

test('what stands in brackets and is no note stays text', async () => {
	const text = 'At the time [16 April] the party [PKK] wrote [...] that [t]he year [1918] was over.'
	const { blocks, warnings } = await dumpWith([text, SECOND], '[1] A note.')

	expect(blocks[0]).toMatchObject({ text, calls: [] })
	expect(warnings).toEqual(['Note 1 is called from nowhere in the text.'])
})

test('a call without a note stays as printed, and is a doubt', async () => {
	const { blocks, warnings } = await dumpWith([`${FIRST} [1] [2]`, SECOND], '[1] A note.')

	expect(blocks[0]?.text).toBe(`${FIRST} [2]`)
	expect(warnings).toEqual(['The call [2] has no note; it stays as printed.'])
})

test('a note called twice knows both its blocks', async () => {
	const { footnotes, blocks } = await dumpWith(
		[`${FIRST} [1] And again. [1]`, `${SECOND}\u00a0[1]`],
		'[1] A note.',
	)

	expect(footnotes[0]?.calledFrom).toEqual(['b1', 'b2'])
	expect(blocks[0]?.calls).toEqual(['1', '1'])
})

test('a note keeps its several paragraphs', async () => {
	const article = await dumpWith(
		[`${FIRST} [1] [2]`, SECOND],
		'[1] A note.\n\nIts second half.\n\n[2] Another [7].',
	)

	expectSound(article)
	expect(article.footnotes).toMatchObject([
		{ text: 'A note.\nIts second half.', html: 'A note.<br>Its second half.' },
		{ text: 'Another [7].' },
	])
})

test('lettered and starred notes are linked', async () => {
	const { footnotes } = await dumpWith(
		[`${FIRST} [a] [*]`, SECOND],
		'[a] By letter.\n\n[*] By star.',
	)

	expect(footnotes).toMatchObject([
		{ marker: 'a', calledFrom: ['b1'] },
		{ marker: '*', calledFrom: ['b1'] },
	])
})

test('notes in round brackets are linked when all of them are called', async () => {
	const { footnotes, blocks } = await dumpWith(
		[`${FIRST} (1)`, `${SECOND} (2)`],
		'Notes\n\n(1) One.\n\n(2) Two.',
	)

	expect(blocks.map(({ text }) => text)).toEqual([FIRST, SECOND])
	expect(footnotes.map(({ text }) => text)).toEqual(['One.', 'Two.'])
})

test('a list in round brackets at the end of a text is no list of notes', async () => {
	const { footnotes, blocks } = await dumpWith([FIRST, SECOND], '(1) Bread.\n\n(2) Land.')

	expect(footnotes).toEqual([])
	expect(blocks.at(-1)?.text).toBe('(2) Land.')
})

test('a bare star after a word calls the one starred note', async () => {
	const { footnotes, blocks } = await dumpWith(
		['The *Gazette* reported the meeting* at length.', SECOND],
		'* It was held in the hall.',
	)

	expect(blocks[0]).toMatchObject({
		text: 'The Gazette reported the meeting at length.',
		calls: ['*'],
	})
	expect(footnotes).toMatchObject([{ marker: '*', text: 'It was held in the hall.' }])
})

test('two notes of one marker are put together, and that is a doubt', async () => {
	const { footnotes, warnings } = await dumpWith([`${FIRST} [1]`, SECOND], '[1] One.\n\n[1] Two.')

	expect(footnotes).toMatchObject([{ marker: '1', text: 'One.\nTwo.' }])
	expect(warnings).toEqual(['Two notes are marked 1; they were put together.'])
})

test('links keep their target only where it is known', async () => {
	const { footnotes } = await dumpWith(
		[`${FIRST} [1]`, SECOND],
		'[1] See [there](https://example.org/a_(b)), [here](#), [no](javascript:alert(1)), <https://example.org/c>.',
	)

	expect(footnotes[0]?.html).toBe(
		'See <a href="https://example.org/a_(b)">there</a>, <a>here</a>, <a>no</a>, <a href="https://example.org/c">https://example.org/c</a>.',
	)
})
