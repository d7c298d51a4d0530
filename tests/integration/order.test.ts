import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveTexts } from '#db/saving'
import { sync } from '#indexer/sync'
import { find } from '#search/find'
import { readQuestion } from '#search/question'
import { alone } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { randomFrom } from '#support/random'

const MANY = 420
let library: Library
const random = randomFrom(20_26)
const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

const WORDS = ['lamps', 'barges', 'gravel', 'winter', 'copper', 'drought', 'ropes', 'tar']

const onTheQuay = (n: number) =>
	anArticle({
		id: `quay-${n}`,
		title: n === 7 ? 'The Quay' : `A ${any(WORDS)} of ${any(WORDS)}`,
		publishedOn: n === 7 ? '1961' : `${1970 + (n % 50)}-0${1 + (n % 9)}-11`,
		countries: n % 3 === 0 ? [{ code: 'ML', role: 'subject', mentions: 1, because: [] }] : [],
		paragraphs: [
			`${'quay '.repeat(1 + (n % 5))}${any(WORDS)} ${any(WORDS)}.`,
			`${any(WORDS)} and ${any(WORDS)}.`,
		],
	})

const OTHERS = [
	anArticle({ id: 'war', title: 'War and Peace', paragraphs: ['A long book was read.'] }),
	anArticle({
		id: 'wars',
		title: 'Of Wars',
		paragraphs: ['War, peace, war, peace: the war for peace, the peace of war.'],
	}),
	anArticle({ id: 'name', title: 'Not in Our Name', paragraphs: ['They marched at noon.'] }),
	anArticle({ id: 'un', title: 'A Vote', paragraphs: ['The UN took its resolution at night.'] }),
	anArticle({ id: 'resolve', title: 'A Club', paragraphs: ['The resolution of the club fell.'] }),
	anArticle({ id: 'plain', title: 'Pans', paragraphs: ['Saltworks stood here.'] }),
	anArticle({ id: 'bread', title: 'Loaves', paragraphs: ['Saltworks and loaves.'] }),
]

beforeAll(async () => {
	library = await aLibrary()
	const articles = [...Array.from({ length: MANY }, (_, n) => onTheQuay(n)), ...OTHERS]
	await library.db.transaction((tx) =>
		saveTexts(
			tx,
			articles.map((article) => ({ article })),
		),
	)
	await sync(library, { onBusy: alone })
}, 120_000)
afterAll(() => library.close())

async function ask(address: string) {
	const { question, faults } = readQuestion(new URLSearchParams(address))
	expect(faults).toEqual([])
	return find(library.search, question)
}

async function everyPage(address: string, perPage: number): Promise<string[]> {
	const ids: string[] = []
	for (let page = 1; ; page++) {
		const { hits } = await ask(`${address}&page=${page}&per_page=${perPage}`)
		if (hits.length === 0) return ids
		ids.push(...hits.map(({ id }) => id))
	}
}

describe('whoever leafs on', () => {
	test.each([
		['q=quay', 20, MANY],
		['q=quay', 100, MANY],
		['q=quay&country=ML', 20, MANY / 3],
		['q=quay&country=ML', 100, MANY / 3],
		['q=quay&sort=newest', 100, MANY],
	])('sees each article of %s once, %i on a page', async (address, perPage, total) => {
		const ids = await everyPage(address, perPage)

		expect(ids).toHaveLength(total)
		expect(new Set(ids).size).toBe(total)
	})

	test('sees the same order however many are on a page', async () => {
		expect(await everyPage('q=quay&country=ML', 100)).toEqual(
			await everyPage('q=quay&country=ML', 20),
		)
	})
})

describe('the newest first', () => {
	test.each(['q=quay', 'q=quay+lamps', 'q=quay+lamps+winter+tar', 'q="quay"+-tar'])(
		'means so for %s',
		async (address) => {
			const { hits } = await ask(`${address}&sort=newest&per_page=100`)

			const days = hits.map(({ publishedOn }) => publishedOn ?? '')
			expect(days.length).toBeGreaterThan(5)
			expect(days).toEqual(days.toSorted().reverse())
		},
	)

	test('changes nothing about how many there are', async () => {
		const address = 'q=quay+lamps+winter+tar&country=ML'

		const [byMerit, byDate] = [await ask(address), await ask(`${address}&sort=newest`)]

		expect(byDate.total).toBe(byMerit.total)
		expect(byDate.facets).toEqual(byMerit.facets)
	})

	test('puts what is oldest first for whoever turns it round', async () => {
		const { hits } = await ask('q=quay&sort=oldest&per_page=3')

		expect(hits[0]?.id).toBe('quay-7')
	})
})

describe('capitals', () => {
	test('of a title are no operators where it is the very title', async () => {
		expect((await ask('q=WAR+AND+PEACE')).hits[0]?.id).toBe('war')
		expect((await ask('q=NOT+IN+OUR+NAME')).hits[0]?.id).toBe('name')
	})

	test('still exclude among small letters', async () => {
		expect((await ask('q=resolution+NOT+club')).hits.map(({ id }) => id)).toEqual(['un'])
	})

	test('make an acronym of what is a small word otherwise', async () => {
		expect((await ask('q=UN+resolution')).hits.map(({ id }) => id)).toEqual(['un'])
		expect((await ask('q=un+resolution')).total).toBe(2)
	})
})

test('an alternative is found in its other forms, and an exclusion only as it stands', async () => {
	const ids = async (q: string) => {
		const { hits } = await ask(new URLSearchParams({ q }).toString())
		return hits.map(({ id }) => id).toSorted()
	}

	expect(await ids('marching OR loaves')).toEqual(['bread', 'name'])
	expect(await ids('marching')).toEqual(['name'])
	expect(await ids('noon -marching')).toEqual(['name'])
})

test('everything that is left out is left out, however much that is', async () => {
	const { hits, understood } = await ask('q=saltworks+-tar+-gravel+-ropes+-copper+-lamps+-loaves')

	expect(hits.map(({ id }) => id)).toEqual(['plain'])
	expect(understood.at(-1)?.text).toBe('not loaves')
})
