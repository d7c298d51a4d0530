import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { find } from '#search/find'
import { type Match, matchesIn } from '#search/matches'
import { anyQuestion } from '#search/question'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'

let library: Library

const SALT = anArticle({
	id: 'salt',
	title: 'The Salt Road',
	kicker: 'Wells',
	subtitle: 'Counting what is left',
	standfirst: 'Nobody keeps the ledgers.',
	authors: ['Ama Reyes', 'Jon Vale'],
	postscript: 'First read aloud in Oran.',
	paragraphs: ['Caravans carried salt slabs south.', 'The wells were counted by hand.'],
	notes: ['Notebook of the well keepers, copied in the harbour office.'],
})
const MARCH = anArticle({
	id: 'march',
	title: 'Two days in May',
	paragraphs: [
		'They marched on the harbour, and the police came.',
		'A policy of silence, a warm evening, a warning.',
		'The war was over.',
	],
})
const MISPRINT = anArticle({ id: 'misprint', paragraphs: ['The polcie came twice.'] })
const JOINED = anArticle({ id: 'joined', paragraphs: ['A note on C++ and the free-market.'] })
const BOOK = anArticle({
	id: 'book',
	paragraphs: Array.from({ length: 1600 }, (_, n) =>
		n % 400 === 0 ? 'A ferry crossed.' : `Page ${n} is quiet.`,
	),
})

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, [SALT, MARCH, MISPRINT, JOINED, BOOK])
})
afterAll(() => library.close())

const matches = (article: Article, words: string) => matchesIn(library.search, article, words)
const names = (found: readonly Match[]) => found.map(({ name }) => name)

/** What is marked in the blocks, as it stands there. */
function marked({ blocks }: Article, found: readonly Match[]): string[] {
	const text = new Map(blocks.map((block) => [block.id, block.text]))
	return found.flatMap(({ name, marks }) => marks.map((mark) => text.get(name)!.slice(...mark)))
}

describe('the matches within an article', () => {
	test('are all places in reading order, the head first and notes last', async () => {
		expect(names(await matches(SALT, 'wells salt harbour oran'))).toEqual([
			'kicker',
			'title',
			'b1',
			'b2',
			'postscript',
			'1',
		])
	})

	test('are in the title and all that belongs to it, where nothing else holds the words', async () => {
		expect(names(await matches(SALT, 'road'))).toEqual(['title'])
		expect(names(await matches(SALT, 'counting left'))).toContain('subtitle')
		expect(names(await matches(SALT, 'ledgers'))).toEqual(['standfirst'])
		expect(names(await matches(SALT, 'vale'))).toEqual(['author 1'])
		expect(names(await matches(SALT, 'aloud'))).toEqual(['postscript'])
		expect(await matches(SALT, 'title:road')).toEqual([
			{ kind: 'head', name: 'title', marks: [[9, 13]] },
		])
	})

	test('leave out a standfirst that the text repeats, and that is not shown', async () => {
		const [text] = SALT.blocks
		const repeated = { ...SALT, standfirst: text?.text ?? '' }

		expect(names(await matches(repeated, 'caravans'))).toEqual(['b1'])
	})

	test('are none for a question of filters alone', async () => {
		for (const words of ['author:reyes', 'before:2016', '-salt', 'country:mali -salt'])
			expect(await matches(SALT, words)).toEqual([])
	})

	test('are the words in their other forms, as in the result that led there', async () => {
		const { hits } = await find(library.search, { ...anyQuestion(), words: 'marching' })
		const [snippet] = hits[0]?.snippets ?? []
		expect(snippet?.marks.map((mark) => snippet.text.slice(...mark))).toEqual(['marched'])

		expect(marked(MARCH, await matches(MARCH, 'marching'))).toEqual(['marched'])
	})

	test('are no longer words and no likely misprints where the word itself is there', async () => {
		expect(marked(MARCH, await matches(MARCH, 'war'))).toEqual(['war'])
		expect(marked(MARCH, await matches(MARCH, 'police'))).toEqual(['police'])
	})

	test('are what was begun, or a likely misprint, where nothing is more like it', async () => {
		expect(marked(MARCH, await matches(MARCH, 'harb'))).toEqual(['harbour'])
		expect(marked(MISPRINT, await matches(MISPRINT, 'police'))).toEqual(['polcie'])
	})

	test('leave a title alone that is less like the words than the text', async () => {
		const titled = { ...MARCH, title: 'Warm policy' }

		expect(names(await matches(titled, 'war'))).toEqual(['b3'])
		expect(names(await matches(titled, 'police'))).toEqual(['b1'])
	})

	test('are found throughout a book', async () => {
		expect(names(await matches(BOOK, 'ferry'))).toEqual(['b1', 'b401', 'b801', 'b1201'])
	})

	test('are found while search rests, for the text is here', async () => {
		const nowhere = { ...library.search, url: 'http://127.0.0.1:9' }

		expect(names(await matchesIn(nowhere, SALT, 'salt'))).toEqual(['title', 'b1'])
		expect(await matchesIn(nowhere, SALT, 'xqzvwk')).toEqual([])
	})

	test('are asked of the index where it parts words otherwise, unless its text is an older one', async () => {
		expect(names(await matches(JOINED, 'freemarket'))).toEqual(['b1'])
		const corrected = { ...JOINED, blocks: [{ ...JOINED.blocks[0]!, text: 'Gone.' }] }
		expect(await matches(corrected, 'freemarket')).toEqual([])
	})
})
