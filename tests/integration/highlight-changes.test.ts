import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codePointLength, markableText } from '#article/text'
import { saveArticle } from '#db/articles'
import { type HighlightWish, makeChange } from '#db/highlight-changes'
import { highlightsOf, type Passage, removeHighlight } from '#db/highlights'
import { articleForReading } from '#db/reading'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const QUOTE = 'The cranes stood still.'

/** A passage of a new article, as a browser sends it. */
async function aPassage(wish: Partial<Passage> = {}): Promise<Passage> {
	const article = anArticle({ paragraphs: ['Before it all.', QUOTE] })
	await saveArticle(library.db, article)
	const { versionId } = (await articleForReading(library.db, article.id))!
	const text = markableText(article)
	const start = codePointLength(text.slice(0, text.indexOf(QUOTE)))
	const place = { start, end: start + QUOTE.length, quote: QUOTE }
	const id = randomUUID()
	return { id, articleId: article.id, versionId, colour: 'yellow', note: '', ...place, ...wish }
}

/** A reader with one highlight, and the ways a browser of theirs changes it. */
async function aMarkedPassage(wish: Partial<Passage> = {}) {
	const reader = await aReader(library.db)
	const passage = await aPassage(wish)
	const add = () => makeChange(library.db, reader.id, { deed: 'add', passage })
	await add()
	const change = (rev: number, wish: HighlightWish, id: string = randomUUID()) =>
		makeChange(library.db, reader.id, { deed: 'change', id, highlightId: passage.id, rev, wish })
	const put = (deed: 'remove' | 'restore', id: string = randomUUID()) =>
		makeChange(library.db, reader.id, { deed, id, highlightId: passage.id })
	const now = async () => (await highlightsOf(library.db, reader.id))[0]
	return { reader, passage, add, change, put, now }
}

describe('a change made on what another device has changed since', () => {
	test('is not written, and is told what is there now', async () => {
		const { change, now } = await aMarkedPassage()
		await change(1, { note: 'From the desk.' })

		const late = await change(1, { note: 'From the phone.' })

		expect(late).toMatchObject({
			outcome: 'newer',
			highlight: { note: 'From the desk.', rev: 2 },
		})
		expect(await now()).toMatchObject({ note: 'From the desk.', rev: 2 })
	})

	test('is not written when it was removed there, and says so', async () => {
		const { change, put, now } = await aMarkedPassage()
		await put('remove')

		expect(await change(1, { note: 'Late.' })).toEqual({ outcome: 'removed' })
		expect(await now()).toBeUndefined()
	})

	test('is written when it is made again upon what is there now', async () => {
		const { change, now } = await aMarkedPassage()
		await change(1, { note: 'From the desk.' })

		expect(await change(2, { note: 'From both.' })).toMatchObject({ outcome: 'done', rev: 3 })
		expect(await now()).toMatchObject({ note: 'From both.' })
	})

	test('of two at the same moment, one is written and the other told', async () => {
		const { change } = await aMarkedPassage()

		const answers = await Promise.all([
			change(1, { note: 'From the desk.' }),
			change(1, { note: 'From the phone.' }),
		])

		expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['done', 'newer'])
	})
})

describe('a change sent twice because its answer was lost', () => {
	test('is made once, and does not take another device’s later change for its own', async () => {
		const { change, now } = await aMarkedPassage()
		const id = randomUUID()
		await change(1, { note: 'First.' }, id)
		await change(2, { note: 'Then, elsewhere.' })

		const again = await change(1, { note: 'First.' }, id)

		expect(again).toMatchObject({
			outcome: 'done',
			rev: 2,
			highlight: { note: 'Then, elsewhere.', rev: 3 },
		})
		expect(await now()).toMatchObject({ note: 'Then, elsewhere.', rev: 3 })
	})

	test('adds nothing twice, and brings nothing back that was removed since', async () => {
		const { reader, add, put } = await aMarkedPassage()

		expect(await add()).toMatchObject({ outcome: 'done', rev: 1 })
		expect(await highlightsOf(library.db, reader.id)).toHaveLength(1)
		await put('remove')
		expect(await add()).toEqual({ outcome: 'done', rev: 1, highlight: null })
		expect(await highlightsOf(library.db, reader.id)).toHaveLength(0)
	})

	test('does not remove again what was restored elsewhere', async () => {
		const { put, now } = await aMarkedPassage()
		const id = randomUUID()
		await put('remove', id)
		await put('restore')

		await put('remove', id)

		expect(await now()).toBeDefined()
	})
})

test('removing what is removed, and restoring what is there, is done and changes nothing', async () => {
	const { put, now } = await aMarkedPassage()

	expect(await put('restore')).toMatchObject({ outcome: 'done' })
	expect(await now()).toBeDefined()
	await put('remove')
	expect(await put('remove')).toMatchObject({ outcome: 'done', highlight: null })
	expect(await now()).toBeUndefined()
})

describe('another reader', () => {
	test('cannot change, remove or restore it, and learns nothing of it', async () => {
		const { passage, now } = await aMarkedPassage({ note: 'Private.' })
		const { id: stranger } = await aReader(library.db)
		const which = { id: randomUUID(), highlightId: passage.id }

		for (const change of [
			{ deed: 'change', ...which, rev: 1, wish: { note: 'Mine now.' } },
			{ deed: 'remove', ...which },
			{ deed: 'restore', ...which },
			{ deed: 'add', passage },
			{ deed: 'carry', passage },
		] as const)
			expect(await makeChange(library.db, stranger, change)).toEqual({
				outcome: 'refused',
				why: 'unknown',
			})
		expect(await now()).toMatchObject({ note: 'Private.', rev: 1 })
	})
})

describe('what was marked without an account', () => {
	test('is placed in the account, with its note and tags', async () => {
		const { id } = await aReader(library.db)
		const passage = await aPassage({ note: 'Before I had an account.', tags: ['ports'] })

		const answer = await makeChange(library.db, id, { deed: 'carry', passage })

		expect(answer).toMatchObject({ outcome: 'done' })
		expect(await highlightsOf(library.db, id)).toMatchObject([
			{ id: passage.id, note: 'Before I had an account.', tags: ['ports'] },
		])
	})

	test('is already there when it was brought before, or marked in the account as well', async () => {
		const { reader, passage } = await aMarkedPassage()
		const carry = (wish: Partial<Passage>) =>
			makeChange(library.db, reader.id, { deed: 'carry', passage: { ...passage, ...wish } })

		expect(await carry({})).toEqual({ outcome: 'already' })
		expect(await carry({ id: randomUUID() })).toEqual({ outcome: 'already' })
		expect(await highlightsOf(library.db, reader.id)).toHaveLength(1)
	})

	test('is placed beside it when it says more', async () => {
		const { reader, passage } = await aMarkedPassage()
		const more = { ...passage, id: randomUUID(), note: 'Only here.' }

		await makeChange(library.db, reader.id, { deed: 'carry', passage: more })

		const notes = (await highlightsOf(library.db, reader.id)).map(({ note }) => note)
		expect(notes.sort()).toEqual(['', 'Only here.'])
	})

	test('is changed when it was brought before and says something else by now', async () => {
		const { reader, passage, now } = await aMarkedPassage({ note: 'At first.' })
		const carry = (wish: Partial<Passage>) =>
			makeChange(library.db, reader.id, { deed: 'carry', passage: { ...passage, ...wish } })
		const later = { note: 'And then.', tags: ['ports'], colour: 'pink' } as const

		expect(await carry(later)).toMatchObject({ outcome: 'done', rev: 2, highlight: later })
		expect(await carry(later)).toEqual({ outcome: 'already' })
		expect(await now()).toMatchObject(later)
		expect(await highlightsOf(library.db, reader.id)).toHaveLength(1)
	})

	test('is placed beside it, once, when it was changed in the account as well', async () => {
		const { reader, passage, change } = await aMarkedPassage({ note: 'At first.' })
		await change(1, { note: 'In the account.' })
		const later = { ...passage, note: 'In the browser.' }
		const carry = () => makeChange(library.db, reader.id, { deed: 'carry', passage: later })

		expect(await carry()).toMatchObject({ outcome: 'done', highlight: { note: 'In the browser.' } })
		expect(await carry()).toEqual({ outcome: 'already' })

		const notes = (await highlightsOf(library.db, reader.id)).map(({ note }) => note)
		expect(notes.sort()).toEqual(['In the account.', 'In the browser.'])
	})

	test('is refused when the text no longer says it, or it was removed from the account', async () => {
		const { reader, passage } = await aMarkedPassage()
		await removeHighlight(library.db, reader.id, passage.id)
		const other = { ...passage, id: randomUUID(), quote: 'The cranes never stood still.' }

		expect(await makeChange(library.db, reader.id, { deed: 'carry', passage })).toMatchObject({
			outcome: 'refused',
		})
		expect(await makeChange(library.db, reader.id, { deed: 'carry', passage: other })).toEqual({
			outcome: 'refused',
			why: 'other-words',
		})
	})
})
