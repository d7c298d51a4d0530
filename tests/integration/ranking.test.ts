import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import { saveArticle } from '#db/articles'
import { rebuild } from '#indexer/rebuild'
import { sync } from '#indexer/sync'
import { find } from '#search/find'
import { anyQuestion, type Question } from '#search/question'
import { relatedTo } from '#search/related'
import { clientOf } from '#search/server'
import { indexNames } from '#search/settings'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

const about = (code: string): ArticleCountry => ({
	code,
	role: 'subject',
	mentions: 3,
	because: [],
})

const FILLER = 'The evening was long and the lamps were lit along the quay before anybody spoke.'

const ARCHIVE = [
	anArticle({
		id: 'title',
		title: 'The Price of Bread',
		publishedOn: '2001',
		paragraphs: [`${FILLER} Nothing else happened.`],
	}),
	anArticle({
		id: 'often',
		title: 'A Baker Speaks',
		publishedOn: '2020',
		paragraphs: ['Bread, bread, bread: the price of bread is the price of all. Price and bread.'],
	}),
	anArticle({
		id: 'phrase',
		title: 'On the Salt Flats',
		publishedOn: '2002',
		paragraphs: [`The night market opens at dusk. ${FILLER} ${FILLER} ${FILLER}`],
	}),
	anArticle({
		id: 'scattered',
		title: 'A Market for the Night',
		publishedOn: '2021',
		paragraphs: ['By night the market sleeps; a market wants night and night wants a market.'],
	}),
	anArticle({
		id: 'in-title',
		title: 'Dockers Vote',
		publishedOn: '2003',
		paragraphs: [FILLER, FILLER],
	}),
	anArticle({
		id: 'in-body',
		title: 'Notes of a Week',
		publishedOn: '2022',
		paragraphs: [`${FILLER} The dockers came home.`, FILLER],
	}),
	anArticle({
		id: 'older',
		title: 'Tin and Ore',
		publishedOn: '2004',
		paragraphs: ['Smelters of tin work at night shifts here.'],
	}),
	anArticle({
		id: 'newer',
		title: 'Ore and Tin',
		publishedOn: '2019',
		paragraphs: ['Smelters of tin work at night shifts here.'],
	}),
	anArticle({
		id: 'exact',
		title: 'One',
		publishedOn: '1999',
		paragraphs: ['Ferries leave at six.'],
	}),
	anArticle({
		id: 'typo',
		title: 'Two',
		publishedOn: '2023',
		paragraphs: ['Ferries leave. Ferriess, Ferriess: so the sign is spelt, Ferriess.'],
	}),
	anArticle({
		id: 'algeria',
		title: 'Une lettre',
		language: 'fr',
		paragraphs: ['On parle beaucoup de l’Algérie et de ses grèves ces jours.'],
	}),
	anArticle({
		id: 'congo',
		title: 'Copper and Rain',
		countries: [about('CD')],
		paragraphs: ['The mine by the lake stood under water for a year.'],
	}),
	anArticle({
		id: 'carnet',
		title: 'Un carnet',
		language: 'fr',
		paragraphs: ['On y lit partout des mots connus de tous, des dates, des prix et des noms.'],
		notes: ['Voir « Over the Water ».'],
	}),
	anArticle({
		id: 'harbour',
		title: 'The Harbour Without Water',
		paragraphs: ['The water left. Water came back, and the boats with the water.'],
	}),
	anArticle({
		id: 'shabi',
		title: 'Militias',
		paragraphs: ['Commanders of al-Sha’bi and Erdoğan’s envoy met in the square.'],
	}),
]

beforeAll(async () => {
	library = await aLibrary()
	for (const article of ARCHIVE) await saveArticle(library.db, article)
	await sync(library, { onBusy: alone })
})
afterAll(() => library.close())

async function idsFor(words: string, wish: Partial<Question> = {}): Promise<string[]> {
	const answer = await find(library.search, { ...anyQuestion(), words, ...wish })
	return answer.hits.map(({ id }) => id)
}

describe('the order of answers', () => {
	test.each(['The Price of Bread', 'the price of bread', '“The price of bread”'])(
		'puts first the article whose very title is typed: %s',
		async (words) => {
			expect((await idsFor(words))[0]).toBe('title')
		},
	)

	test('puts the exact phrase before the words scattered', async () => {
		expect((await idsFor('night market')).slice(0, 2)).toEqual(['phrase', 'scattered'])
	})

	test('weighs a word in the title more than in the text', async () => {
		expect(await idsFor('dockers')).toEqual(['in-title', 'in-body'])
	})

	test('prefers the newer of two equals, and only of equals', async () => {
		expect((await idsFor('smelters tin')).slice(0, 2)).toEqual(['newer', 'older'])
	})

	test('finds a word with a typo, behind what has the word itself', async () => {
		expect(await idsFor('ferries')).toEqual(['exact', 'typo'])
		expect(await idsFor('ferriess')).toContain('exact')
		expect((await idsFor('ferriess'))[0]).toBe('typo')
	})

	test.each([
		["l'Algérie", 'algeria'],
		['algerie', 'algeria'],
		["Sha'bi", 'shabi'],
		['Erdogan', 'shabi'],
		['Erdoğan', 'shabi'],
	])('makes nothing of accents and apostrophes: %s', async (words, id) => {
		expect(await idsFor(words)).toContain(id)
	})

	test('finds a country by the name of a state that is no more', async () => {
		expect(await idsFor('Zaire')).toEqual(['congo'])
	})

	test('does not take a word for rare because texts in another language seldom have it', async () => {
		expect((await idsFor('water')).slice(-1)).toEqual(['carnet'])
		expect((await idsFor('water'))[0]).toBe('harbour')
	})

	test('answers a long question with what says most of it, whatever else is chosen', async () => {
		const question = 'what did the bakers say about how the price of bread went up that week'

		expect((await idsFor(question))[0]).toBe('often')
		expect(await idsFor(question, { to: '2001' })).toEqual(['title'])
	})

	test('answers a long question although it quotes what nobody wrote', async () => {
		expect(await idsFor('bakers on the price of bread and "let them eat brioche"')).toContain(
			'often',
		)
	})
})

describe('the ranking keeps up', () => {
	test('with an article that comes', async () => {
		await saveArticle(
			library.db,
			anArticle({
				id: 'late',
				title: 'Late',
				paragraphs: ['Barges carry gravel and barges carry sand.'],
			}),
		)
		await sync(library, { onBusy: alone })

		await expect.poll(() => idsFor('gravel barges sand carry today'), WAIT).toContain('late')
	})

	test('and agrees with Postgres after a rebuild', async () => {
		await rebuild(library, { onBusy: alone })

		expect(await differencesIn(library)).toEqual([])
		expect((await idsFor('night market'))[0]).toBe('phrase')
	})

	test('and search goes on in Meilisearch’s own order where it is lost', async () => {
		const { ranking } = indexNames(library.search.prefix)
		await clientOf(library.search).deleteIndex(ranking).waitTask()

		await expect.poll(() => relatedTo(library.search, 'older', 3), WAIT).toEqual([])
		expect(await idsFor('night market')).toContain('phrase')

		await sync(library, { onBusy: alone })
		expect(await differencesIn(library)).toEqual([])
		await expect.poll(() => relatedTo(library.search, 'older', 3), WAIT).not.toEqual([])
	})
})

describe('related articles', () => {
	test('are those of like words, and never the article itself', async () => {
		const related = await relatedTo(library.search, 'older', 3)

		expect(related[0]?.id).toBe('newer')
		expect(related.map(({ id }) => id)).not.toContain('older')
	})

	test('of an article that is not there are none', async () => {
		expect(await relatedTo(library.search, 'nowhere', 3)).toEqual([])
	})
})

/** Changes are asked for once a second, while somebody asks. */
const WAIT = { timeout: 10_000, interval: 300 }
