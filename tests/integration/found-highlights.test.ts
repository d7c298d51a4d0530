import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOnShelf } from '#article/highlights/finding'
import type { Incoming } from '#article/highlights/incoming'
import { anyShelfQuestion, type ShelfQuestion } from '#article/highlights/question'
import type { ShelfFacet } from '#article/highlights/shelf'
import {
	annotationImportOf,
	annotationImportsOf,
	importAnnotations,
	noteUnreadable,
} from '#db/annotation-imports'
import { saveArticle } from '#db/articles'
import { changeHighlight, highlightsOf, removeHighlight, restoreHighlight } from '#db/highlights'
import { addToList } from '#db/list-items'
import { createList, deleteList } from '#db/lists'
import { markedIn } from '#db/marked-articles'
import { restoreShare, sharedPage, shareHighlightsOf, sharesOf, withdrawShare } from '#db/shares'
import { shelfOf } from '#db/shelf'
import { takenHighlights } from '#db/taken-highlights'
import { type ArticleWish, anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

const ORIGIN = 'https://library.example'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

async function shelve(wish: ArticleWish = {}) {
	const article = anArticle({
		paragraphs: ['The port was silent.', 'The dockers called a strike.'],
		...wish,
	})
	await saveArticle(library.db, article)
	return article
}

/** A reader who has marked these words, each in an article of its own. */
async function aMarker(...quotes: string[]) {
	const reader = await aReader(library.db)
	const highlights = []
	for (const quote of quotes) {
		const { id } = await shelve({ notes: ['Port records.', 'Union records.'] })
		highlights.push(await marked(library.db, reader.id, { articleId: id, quote }))
	}
	return { readerId: reader.id, highlights, ids: highlights.map(({ id }) => id) }
}

async function found(readerId: string, wish: Partial<ShelfQuestion> = {}) {
	const shelf = await shelfOf(library.db, readerId)
	return findOnShelf(shelf, { ...anyShelfQuestion(), ...wish })
}

const facets = (chosen: Partial<Record<ShelfFacet, string[]>>) => ({
	facets: { ...anyShelfQuestion().facets, ...chosen },
})

describe('the shelf', () => {
	test('knows of each highlight what it can be found by', async () => {
		const { id: readerId } = await aReader(library.db)
		const article = await shelve({
			...{ title: 'Silence', kicker: 'Ports', authors: ['Ama Reyes', 'Ben'], publishedOn: '2020' },
			issue: { number: 'IV1', month: '2020-01' },
			countries: [
				{ code: 'EG', role: 'subject', mentions: 2, because: [] },
				{ code: 'FR', role: 'mentioned', mentions: 1, because: [] },
			],
		})
		const list = await createList(library.db, readerId, { title: 'Docks', description: '' })
		await addToList(library.db, readerId, list, article.id)
		const { id } = await marked(library.db, readerId, { articleId: article.id, quote: 'a strike' })
		await changeHighlight(library.db, readerId, id, { note: 'When?', tags: ['Work', 'ports'] })

		const { highlights, lists } = await shelfOf(library.db, readerId)

		expect(highlights).toMatchObject([
			{
				...{ id, colour: 'yellow', quote: 'a strike', note: 'When?', tags: ['ports', 'Work'] },
				...{ state: 'exact', markedAt: expect.closeTo(Date.now(), -5), start: 41 },
				article: {
					...{ id: article.id, title: 'Silence', kicker: 'Ports', issue: 'IV1' },
					...{ publishedOn: '2020', authors: ['Ama Reyes', 'Ben'], countries: ['EG'] },
					lists: [list],
				},
			},
		])
		expect(lists.get(list)).toBe('Docks')
	})

	test('is found in by words of passage, note and tag, and counted true', async () => {
		const { readerId, ids } = await aMarker('The port', 'a strike', 'silent')
		await changeHighlight(library.db, readerId, ids[0]!, { colour: 'blue', tags: ['Harbour'] })
		await changeHighlight(library.db, readerId, ids[1]!, { colour: 'blue', note: 'In which port?' })

		const { found: some, counts } = await found(readerId, {
			words: 'prot',
			...facets({ colour: ['blue'] }),
		})

		expect(some.map(({ id }) => id).sort()).toEqual(ids.slice(0, 2).sort())
		expect(counts.tag).toEqual(new Map([['harbour', 1]]))
		expect(counts.colour).toEqual(new Map([['blue', 2]]))
		const tagged = await found(readerId, { words: 'harbuor' })
		expect(tagged.found.map(({ id }) => id)).toEqual([ids[0]])
		const chosen = await found(readerId, { words: 'port', ...facets({ tag: ['harbour'] }) })
		expect(chosen.found.map(({ id }) => id)).toEqual([ids[0]])
		expect(chosen.counts.colour).toEqual(new Map([['blue', 1]]))
	})

	test('leaves out removed ones and deleted lists, and takes them back', async () => {
		const { readerId, ids, highlights } = await aMarker('The port')
		const list = await createList(library.db, readerId, { title: 'Gone', description: '' })
		await addToList(library.db, readerId, list, highlights[0]!.articleId)
		await deleteList(library.db, readerId, list)

		expect((await found(readerId)).counts.list.size).toBe(0)
		await removeHighlight(library.db, readerId, ids[0]!)
		expect((await found(readerId)).found).toEqual([])
		await restoreHighlight(library.db, readerId, ids[0]!)
		expect((await found(readerId)).found).toHaveLength(1)
	})

	test('holds nothing of another reader’s, not even what lists an article stands on', async () => {
		const { readerId, highlights } = await aMarker('The port')
		const stranger = await aMarker('a strike')
		const list = await createList(library.db, stranger.readerId, {
			title: 'Theirs',
			description: '',
		})
		await addToList(library.db, stranger.readerId, list, highlights[0]!.articleId)

		const mine = await found(readerId)

		expect(mine.found.map(({ quote }) => quote)).toEqual(['The port'])
		expect(mine.counts.list.size).toBe(0)
		expect((await shelfOf(library.db, readerId)).lists.size).toBe(0)
		const articles = highlights.map(({ articleId }) => articleId)
		expect(await markedIn(library.db, readerId, articles)).toEqual(new Map([[articles[0], 1]]))
		expect(await markedIn(library.db, stranger.readerId, articles)).toEqual(new Map())
	})
})

describe('taking along', () => {
	test('gives the highlights asked for, in that order, with their notes and citations', async () => {
		const { readerId, ids, highlights } = await aMarker('The port', 'called a strike.')

		const taken = await takenHighlights(library.db, readerId, {
			ids: ids.toReversed(),
			origin: ORIGIN,
		})

		expect(taken).toMatchObject([
			{
				id: ids[1],
				url: `${ORIGIN}/articles/${highlights[1]!.articleId}#h-${ids[1]}`,
				article: { publication: 'The Quiet Harbour', url: expect.stringContaining(ORIGIN) },
				calledNotes: [{ marker: '2', text: 'Union records.' }],
				range: highlights[1]!.range,
			},
			{ id: ids[0], calledNotes: [] },
		])
		expect(taken[0]!.textOf).toBeInstanceOf(Date)
	})

	test('gives nothing of another reader’s', async () => {
		const { ids } = await aMarker('The port')
		const stranger = await aReader(library.db)

		expect(await takenHighlights(library.db, stranger.id, { ids, origin: ORIGIN })).toEqual([])
	})
})

const told = { title: 'Strikes', withNotes: false, withTags: false, withName: false }

describe('sharing', () => {
	async function aShare(wish: Partial<typeof told> = {}) {
		const marker = await aMarker('a strike', 'The port')
		const change = { note: 'Private thought', tags: ['secret'] }
		await changeHighlight(library.db, marker.readerId, marker.ids[0]!, change)
		const { readerId, ids } = marker
		const id = await shareHighlightsOf(library.db, readerId, { ids, ...told, ...wish })
		const [share] = await sharesOf(library.db, readerId)
		return { ...marker, id: id!, token: share!.token, share: share! }
	}
	const pageOf = (token: string) => sharedPage(library.db, token, ORIGIN)

	test('lets whoever has the link read the passages, and nothing else', async () => {
		const { token, ids, share } = await aShare()

		const page = await pageOf(token)

		expect(page).toMatchObject({ title: 'Strikes', name: null })
		expect(page!.highlights.map(({ id }) => id)).toEqual(ids)
		expect(JSON.stringify(page)).not.toMatch(/Private thought|secret|@example|Reader \d/)
		expect(share).toMatchObject({ count: 2, withNotes: false })
	})

	test('tells notes, tags and name where the reader wants it', async () => {
		const { token } = await aShare({ withNotes: true, withTags: true, withName: true })

		expect(await pageOf(token)).toMatchObject({
			name: expect.stringMatching(/^Reader/),
			highlights: [
				{ note: 'Private thought', tags: ['secret'] },
				{ note: '', tags: [] },
			],
		})
	})

	test('has a link that nobody guesses', async () => {
		const [one, other] = [await aShare(), await aShare()]

		expect(Buffer.from(one.token, 'base64url')).toHaveLength(24)
		expect(one.token).not.toBe(other.token)
		expect(
			await pageOf(`${one.token.slice(0, -1)}${one.token.endsWith('A') ? 'B' : 'A'}`),
		).toBeNull()
		expect(await pageOf(one.id)).toBeNull()
	})

	test('ends when the reader withdraws it, and can be taken up again', async () => {
		const { readerId, id, token } = await aShare()

		expect(await withdrawShare(library.db, readerId, id)).toBe(true)
		expect(await pageOf(token)).toBeNull()
		expect(await sharesOf(library.db, readerId)).toEqual([])
		expect(await withdrawShare(library.db, readerId, id)).toBe(false)
		expect(await restoreShare(library.db, readerId, id)).toBe(true)
		expect(await pageOf(token)).not.toBeNull()
	})

	test('shows no highlight that was removed since', async () => {
		const { readerId, ids, token } = await aShare()

		await removeHighlight(library.db, readerId, ids[0]!)

		expect((await pageOf(token))!.highlights.map(({ id }) => id)).toEqual([ids[1]])
		expect(await sharesOf(library.db, readerId)).toMatchObject([{ count: 1 }])
	})

	test('is not for another reader to do, to see or to end', async () => {
		const { id, ids, token } = await aShare()
		const stranger = await aMarker('silent')

		expect(await shareHighlightsOf(library.db, stranger.readerId, { ids, ...told })).toBeNull()
		const mixed = [...ids, ...stranger.ids]
		await shareHighlightsOf(library.db, stranger.readerId, { ids: mixed, ...told })
		const [theirs] = await sharesOf(library.db, stranger.readerId)
		expect((await pageOf(theirs!.token))!.highlights.map(({ id }) => id)).toEqual(stranger.ids)
		expect(await sharesOf(library.db, stranger.readerId)).toHaveLength(1)
		expect(await withdrawShare(library.db, stranger.readerId, id)).toBe(false)
		expect(await restoreShare(library.db, stranger.readerId, id)).toBe(false)
		expect(await pageOf(token)).not.toBeNull()
	})
})

describe('bringing along', () => {
	const anAnnotation = (wish: Partial<Incoming> = {}): Incoming => ({
		...{ key: 'note-1', addresses: ['https://quay.example/12'], exact: 'called a strike' },
		...{ prefix: '', suffix: '', note: 'Why?', tags: ['Work'], colour: null, leftOut: null },
		createdAt: new Date('2024-05-06T07:08:09Z'),
		...wish,
	})
	const ownArticle = (address: string) => /^own:(.+)$/.exec(address)?.[1] ?? null
	async function bring(readerId: string, incoming: Incoming[]) {
		const file = { file: 'notes.json', incoming, refused: [] }
		const id = await importAnnotations(library.db, readerId, file, ownArticle)
		return (await annotationImportOf(library.db, readerId, id))!.lines
	}

	let n = 0
	async function anAddressedArticle() {
		const url = `https://quay.example/brought-${++n}`
		const alsoAt = [`https://mirror.example/brought-${n}`]
		return { ...(await shelve({ url, alsoAt })), url, alsoAt }
	}

	test('places a quotation in the article at its address, wherever that was published', async () => {
		const { id: readerId } = await aReader(library.db)
		const article = await anAddressedArticle()
		const addresses = [article.url, article.alsoAt[0]!, `own:${article.id}`]

		const lines = await bring(
			readerId,
			addresses.map((address, n) => anAnnotation({ key: String(n), addresses: [`${address}`] })),
		)

		expect(lines.map(({ outcome, articleId }) => [outcome, articleId])).toEqual(
			addresses.map(() => ['placed', article.id]),
		)
		const [kept] = await highlightsOf(library.db, readerId)
		expect(kept).toMatchObject({
			...{ articleId: article.id, quote: 'called a strike', note: 'Why?', tags: ['Work'] },
			...{ state: 'exact', createdAt: new Date('2024-05-06T07:08:09Z') },
		})
		expect(kept?.range?.end).toBe(kept!.range!.start + 15)
	})

	test('keeps what is not found as lost, with its words', async () => {
		const { id: readerId } = await aReader(library.db)
		const { url } = await anAddressedArticle()
		const here = { addresses: [url] }

		const lines = await bring(readerId, [
			anAnnotation({ ...here, key: 'gone', exact: 'called off' }),
			anAnnotation({ ...here, key: 'often', exact: 'The' }),
			anAnnotation({ key: 'elsewhere', addresses: ['https://else.example/'] }),
		])

		expect(
			Object.fromEntries(lines.map(({ what, outcome, why }) => [what, [outcome, why]])),
		).toEqual({
			'called off': ['lost', 'The article does not say these words.'],
			The: ['lost', 'The article says these words in several places.'],
			'called a strike': ['refused', 'The page it was made on is not in this library.'],
		})
		expect(
			(await highlightsOf(library.db, readerId)).map(({ state, range }) => [state, range]),
		).toEqual(
			expect.arrayContaining([
				['orphaned', null],
				['ambiguous', null],
			]),
		)
	})

	test('twice keeps each once, and leaves removed ones removed', async () => {
		const { id: readerId } = await aReader(library.db)
		const { url } = await anAddressedArticle()
		const both = [
			anAnnotation({ addresses: [url], key: 'a' }),
			anAnnotation({ addresses: [url], key: 'b', exact: 'silent' }),
		]
		const lines = await bring(readerId, [...both, both[0]!])
		const removed = lines.find(({ what }) => what === 'silent')!.highlightId!
		await removeHighlight(library.db, readerId, removed)

		const again = await bring(readerId, both)

		expect(lines.map(({ outcome }) => outcome)).toEqual(['placed', 'placed', 'already'])
		expect(again.map(({ outcome, why }) => [outcome, why])).toEqual([
			['already', null],
			['already', 'You removed it here, and so it stays.'],
		])
		expect(await highlightsOf(library.db, readerId)).toHaveLength(1)
	})

	test('knows a highlight that was exported from here', async () => {
		const { readerId, highlights, ids } = await aMarker('a strike')
		const addresses = [`own:${highlights[0]!.articleId}`]
		const exported = anAnnotation({ key: `urn:uuid:${ids[0]}`, addresses, exact: 'a strike' })

		expect(await bring(readerId, [exported])).toMatchObject([
			{ outcome: 'already', highlightId: ids[0] },
		])
		const other = await aReader(library.db)
		expect(await bring(other.id, [exported])).toMatchObject([{ outcome: 'placed' }])
		expect((await highlightsOf(library.db, other.id))[0]?.id).not.toBe(ids[0])
	})

	test('from two sides at once keeps each once', async () => {
		const { id: readerId } = await aReader(library.db)
		const { url } = await anAddressedArticle()
		const all = [anAnnotation({ addresses: [url] })]

		const [one, other] = await Promise.all([bring(readerId, all), bring(readerId, all)])

		expect([one[0]?.outcome, other[0]?.outcome].sort()).toEqual(['already', 'placed'])
		expect(await highlightsOf(library.db, readerId)).toHaveLength(1)
	})

	test('keeps nothing where something breaks', async () => {
		const { id: readerId } = await aReader(library.db)
		const { url } = await anAddressedArticle()
		const broken = anAnnotation({ addresses: [url], key: 'b', note: 'not to be kept: \0' })

		const all = [anAnnotation({ addresses: [url] }), broken]
		await expect(bring(readerId, all)).rejects.toThrow()

		expect(await highlightsOf(library.db, readerId)).toEqual([])
		expect(await annotationImportsOf(library.db, readerId)).toEqual([])
	})

	test('is told to nobody else', async () => {
		const { id: readerId } = await aReader(library.db)
		const stranger = await aReader(library.db)
		const told = { file: 'x.json', fault: 'This file is empty.' }
		const id = await noteUnreadable(library.db, readerId, told)

		expect(await annotationImportOf(library.db, readerId, id)).toMatchObject(told)
		expect(await annotationImportOf(library.db, stranger.id, id)).toBeNull()
		expect(await annotationImportsOf(library.db, stranger.id)).toEqual([])
	})
})
