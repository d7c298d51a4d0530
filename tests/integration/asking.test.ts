import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleCountry, Reference } from '#article/article'
import { find } from '#search/find'
import { matchesIn } from '#search/matches'
import { readQuestion } from '#search/question'
import { suggest } from '#search/suggest'
import { anArticle } from '#support/articles'
import { indexed } from '#support/indexed'
import { aLibrary, type Library } from '#support/library'
import { randomFrom } from '#support/random'

let library: Library

const about = (...codes: string[]): ArticleCountry[] =>
	codes.map((code) => ({ code, role: 'subject', mentions: 3, because: [] }))

const cited = (container: string): Reference => ({
	note: '1',
	kind: 'article',
	text: container,
	authors: [],
	title: null,
	container,
	publisher: null,
	place: null,
	date: null,
	pages: null,
	url: null,
	sameAs: null,
	confidence: 1,
})

const ARCHIVE = [
	anArticle({
		id: 'salt',
		title: 'The Salt Road',
		authors: ['Ama Reyes'],
		issue: { number: 'IV512', month: '2015-03' },
		publishedOn: '2015-03-01',
		topics: ['Trade unions'],
		countries: about('ML'),
		references: [cited('The Harbour Gazette')],
		paragraphs: ['Caravans carried slabs south.'],
		notes: ['Notebook of the well keepers.'],
	}),
	anArticle({
		id: 'bread',
		title: 'Bread and Water',
		authors: ['Jon Vale', 'Ana Reyes-Ortiz'],
		issue: { number: 'IV540', month: '2020-01' },
		publishedOn: '2020-01',
		language: 'fr',
		countries: about('FR', 'DZ'),
		paragraphs: ['The price of bread rose by the salt pans.'],
	}),
	anArticle({
		id: 'copper',
		title: 'Copper Rain',
		standfirst: 'Under the mountain they queue for lamps.',
		authors: ['Jon Vale'],
		countries: about('CD'),
		paragraphs: ['A mine under water. The keepers left the road.'],
	}),
]

beforeAll(async () => {
	library = await aLibrary()
	await indexed(library.search, ARCHIVE)
})
afterAll(() => library.close())

async function ask(address: string) {
	const { question } = readQuestion(new URLSearchParams(address))
	return find(library.search, question)
}

async function idsFor(q: string): Promise<string[]> {
	const { hits, total } = await ask(new URLSearchParams({ q }).toString())
	expect(total).toBe(hits.length)
	return hits.map(({ id }) => id).sort()
}

describe('a question', () => {
	test.each([
		['author:"Ama Reyes"', ['salt']],
		['author:reyes', ['bread', 'salt']],
		['author:vale -author:reyes', ['copper']],
		['by:"jon vale" price', ['bread']],
		['issue:512', ['salt']],
		['issue:iv540', ['bread']],
		['topic:unions', ['salt']],
		['source:"harbour gazette"', ['salt']],
		['country:mali', ['salt']],
		['country:mali OR country:algeria', ['bread', 'salt']],
		['country:zaire', ['copper']],
		['-country:mali', ['bread', 'copper']],
		['language:french', ['bread']],
		['before:2016', ['salt']],
		['after:2015', ['bread']],
		['since:2015 until:2015-03', ['salt']],
		['title:salt', ['salt']],
		['-title:water', ['copper', 'salt']],
		['note:keepers', ['salt']],
		['keepers', ['copper', 'salt']],
		['caravans OR mine', ['copper', 'salt']],
		['caravans OR mine water', ['copper']],
		['title:salt OR note:keepers OR author:vale', ['bread', 'copper', 'salt']],
		['water NOT bread', ['copper']],
		['title:salt title:bread', []],
	])('%s', async (q, ids) => {
		expect(await idsFor(q)).toEqual(ids)
	})

	test('of alternatives is answered best first, and their words are marked', async () => {
		const { hits } = await ask('q=copper+OR+caravans')

		expect(hits[0]?.id).toBe('copper')
		expect(hits.map(({ titleMarks, snippets }) => titleMarks.length + snippets.length)).toEqual([
			1, 1,
		])
		expect(await matchesIn(library.search, ARCHIVE[0]!, 'note:keepers OR caravans')).toHaveLength(2)
	})

	test('is marked in a standfirst, too, where nothing else holds the words', async () => {
		const { hits } = await ask('q=lamp')

		expect(hits.map(({ id, snippets }) => [id, snippets])).toEqual([['copper', []]])
		const [{ standfirst, standfirstMarks } = { standfirst: null, standfirstMarks: [] }] = hits
		expect(standfirstMarks.map((mark) => standfirst?.slice(...mark))).toEqual(['lamps'])
	})

	test('counts what each value would give beside what is excluded', async () => {
		const { facets, total } = await ask('not_country=FR')

		const counts = facets.country.map(({ value, count }) => [value, count])
		expect(total).toBe(2)
		expect(Object.fromEntries(counts)).toEqual({ ML: 1, CD: 1, FR: 1 })
		expect((await ask('not_country=FR&country=DZ')).total).toBe(0)
	})

	test('says how it was understood, and what each clause could be left out for', async () => {
		const { understood } = await ask('q=water+-country:mali+title:copper')

		expect(understood).toEqual([
			{ text: 'water', trouble: null, without: '-country:mali title:copper', isAlternative: false },
			{
				text: 'not about Mali',
				trouble: null,
				without: 'water title:copper',
				isAlternative: false,
			},
			{
				text: 'in the title: copper',
				trouble: null,
				without: 'water -country:mali',
				isAlternative: false,
			},
		])
		expect((await ask('q=plain+words')).understood).toEqual([])
	})

	test('for somebody or something that is not here finds nothing and says so', async () => {
		const { total, understood } = await ask('q=author:nobody')

		expect(total).toBe(0)
		expect(understood[0]?.trouble).toBe('No author is called “nobody”')
	})
})

describe('a facet', () => {
	test('can leave values out, and still counts what they would give', async () => {
		const { hits, facets } = await ask('not_country=FR')

		expect(hits.map(({ id }) => id).sort()).toEqual(['copper', 'salt'])
		expect(facets.country).toContainEqual(
			expect.objectContaining({ value: 'FR', count: 1, excluded: true, selected: false }),
		)
		expect(facets.author.find(({ value }) => value === 'Jon Vale')?.count).toBe(1)
	})

	test('of cited sources counts articles', async () => {
		const { facets } = await ask('')

		expect(facets.source).toEqual([
			expect.objectContaining({ value: 'The Harbour Gazette', count: 1 }),
		])
	})
})

test('hundreds of random texts are all answered, and none reaches beyond the archive’s own filters', async () => {
	const pieces = [
		...[
			'OR',
			'NOT',
			'|',
			'-',
			'"',
			'\\',
			'\\"',
			'(',
			']',
			':',
			'=',
			'author:',
			'country:',
			'title:',
		],
		...[
			'note:',
			'before:',
			'issue:',
			'source:',
			'salt',
			'Iran',
			'2010',
			'🌊',
			'\u0000',
			'id EXISTS',
			"' OR 1",
		],
	]
	const random = randomFrom(3)
	for (let n = 0; n < 400; n++) {
		const length = 1 + Math.floor(random() * 7)
		const q = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(
			random() < 0.5 ? ' ' : '',
		)
		const { total } = await ask(new URLSearchParams({ q }).toString())
		expect(total).toBeLessThanOrEqual(ARCHIVE.length)
	}
}, 120_000)

describe('suggestions', () => {
	const offered = async (typed: string) =>
		(await suggest(library.search, typed)).map(({ kind, label }) => `${kind} ${label}`)

	test('begin with the second letter', async () => {
		expect(await offered('m')).toEqual([])
		expect(await offered('ma')).toContain('country Mali')
	})

	test('are countries by any name, authors, issues and titles', async () => {
		expect(await offered('zair')).toContain('country DR Congo')
		expect(await offered('Ama')).toContain('author Ama Reyes')
		expect(await offered('IV5')).toEqual(expect.arrayContaining(['issue IV512', 'issue IV540']))
		expect(await offered('copper')).toContain('article Copper Rain')
	})

	test('of nonsense are none', async () => {
		expect(await offered('zzqqxx"]) OR')).toEqual([])
	})
})
