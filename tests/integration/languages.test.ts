import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleCountry } from '#article/article'
import { saveArticle } from '#db/articles'
import { sync } from '#indexer/sync'
import { find } from '#search/find'
import { anyQuestion } from '#search/question'
import { alone } from '#support/agreement'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library

const about = (code: string): ArticleCountry[] => [
	{ code, role: 'subject', mentions: 3, because: [] },
]

/** A text about a country that never names it: only what the library knows of the country can find it. */
const unnamed = (id: string, code: string) =>
	anArticle({
		id,
		title: 'Coal and Rain',
		countries: about(code),
		paragraphs: ['The mine by the lake stood open for a year.'],
	})

const ARCHIVE = [
	anArticle({
		id: 'en-dockers',
		title: 'On the Quay',
		paragraphs: ['The dockers refused the cargoes and marched home singing all evening.'],
	}),
	anArticle({
		id: 'en-other',
		title: 'On the Shelf',
		paragraphs: ['The cargo of books stood at home, and one docker had read all of it.'],
	}),
	anArticle({
		id: 'fr-greve',
		title: 'Au port',
		language: 'fr',
		paragraphs: ['Les travailleuses refusaient les contrats et manifestaient devant les usines.'],
	}),
	anArticle({
		id: 'fr-algerie',
		title: 'Une lettre',
		language: 'fr',
		paragraphs: ['On parle beaucoup de l’Algérie ces jours dans le quartier.'],
	}),
	anArticle({
		id: 'fr-algerie-nue',
		title: 'Une carte',
		language: 'fr',
		paragraphs: ['Algérie, une carte au mur du café, et rien de plus au mur.'],
	}),
	anArticle({
		id: 'es-huelga',
		title: 'En el puerto',
		language: 'es',
		paragraphs: ['Las trabajadoras rechazaron los contratos y marchaban cantando por las calles.'],
	}),
	anArticle({
		id: 'de-streik',
		title: 'Am Hafen',
		language: 'de',
		paragraphs: ['Die Arbeiterinnen streikten wochenlang; viele Häuser blieben ohne Zeitungen.'],
	}),
	anArticle({
		id: 'shabi-straight',
		title: 'Militias',
		paragraphs: ["Commanders of al-Hashd al-Sha'bi met in the square."],
	}),
	anArticle({
		id: 'shabi-curly',
		title: 'Squares',
		paragraphs: ['Al-Hashd al-Sha’bi left the square again.'],
	}),
	anArticle({
		id: 'shabi-plain',
		title: 'Streets',
		paragraphs: ['Hashd Shabi is what the street calls them.'],
	}),
	anArticle({
		id: 'turkish',
		title: 'Bir mektup',
		language: 'tr',
		paragraphs: ['Recep Tayyip Erdoğan, Kılıçdaroğlu ve İmamoğlu Diyarbakır’da konuştu.'],
	}),
	anArticle({
		id: 'turkish-plain',
		title: 'A Letter',
		paragraphs: ['Erdogan, Kilicdaroglu and Imamoglu spoke in Diyarbakir one after another.'],
	}),
	anArticle({ id: 'exact', title: 'One', paragraphs: ['Ferries leave at six in the morning.'] }),
	anArticle({
		id: 'typo',
		title: 'Two',
		paragraphs: ['Ferriess leave. Ferriess, says the sign: so the sign is spelt, Ferriess.'],
	}),
	unnamed('about-gb', 'GB'),
	unnamed('about-us', 'US'),
	unnamed('about-cd', 'CD'),
	unnamed('about-mm', 'MM'),
	unnamed('about-dz', 'DZ'),
	anArticle({
		id: 'us-pronoun',
		title: 'Letters',
		paragraphs: ['They told us to wait, and used what was left to us of the usual bread.'],
	}),
	anArticle({
		id: 'about-ua',
		title: 'Wheat',
		countries: about('UA'),
		paragraphs: ['Ukraine sows wheat.'],
	}),
]

beforeAll(async () => {
	library = await aLibrary()
	for (const article of ARCHIVE) await saveArticle(library.db, article)
	await sync(library, { onBusy: alone })
})
afterAll(() => library.close())

async function idsFor(words: string): Promise<string[]> {
	const answer = await find(library.search, { ...anyQuestion(), words })
	return answer.hits.map(({ id }) => id)
}

describe('a single word, or two, in other forms than the text has', () => {
	test.each([
		...[
			['marching', 'en-dockers'],
			['refusing', 'en-dockers'],
			['march cargo', 'en-dockers'],
			['sings', 'en-dockers'],
		],
		...[
			['refuser', 'fr-greve'],
			['manifester', 'fr-greve'],
			['travailleuse', 'fr-greve'],
		],
		...[
			['cantamos', 'es-huelga'],
			['rechazar', 'es-huelga'],
		],
		...[
			['streiken', 'de-streik'],
			['Arbeiterin', 'de-streik'],
		],
	])('%s finds %s', async (words, id) => {
		expect(await idsFor(words)).toContain(id)
	})

	test('is counted, and narrowed, with all the rest', async () => {
		const wish = { ...anyQuestion(), words: 'marching' }
		const { total, hits, facets } = await find(library.search, wish)
		const narrowed = await find(library.search, {
			...wish,
			facets: { ...wish.facets, language: ['fr'] },
		})

		expect(total).toBe(hits.length)
		expect(facets.language.reduce((sum, { count }) => sum + count, 0)).toBe(total)
		expect(hits[0]?.snippets[0]?.marks).toHaveLength(1)
		expect(narrowed.total).toBe(0)
	})

	test('of two words both must be there: what holds one of them alone is no answer', async () => {
		const { total, hits } = await find(library.search, {
			...anyQuestion(),
			words: 'marching cargoes',
		})

		expect(hits.map(({ id }) => id)).toEqual(['en-dockers'])
		expect(total).toBe(1)
	})

	test('but not where the form itself is asked for, in quotes', async () => {
		expect(await idsFor('"marching"')).not.toContain('en-dockers')
	})
})

describe('accents, apostrophes and capitals', () => {
	test.each(["l'Algérie", 'l’Algérie', 'L’ALGÉRIE', 'd’Algérie', 'Algérie', 'algerie'])(
		'make no difference to what %s finds',
		async (words) => {
			const ids = await idsFor(words)

			expect(ids).toEqual(expect.arrayContaining(['fr-algerie', 'fr-algerie-nue', 'about-dz']))
			expect(ids).toHaveLength(3)
		},
	)

	test.each(["Sha'bi", 'Sha’bi', 'Shabi'])('nor to %s', async (words) => {
		const all = ['shabi-curly', 'shabi-plain', 'shabi-straight']

		expect((await idsFor(words)).sort()).toEqual(all)
	})

	test.each([
		...['Erdoğan', 'Erdogan', 'ERDOĞAN', 'Erdogan’s', "Erdoğan's"],
		...['Kılıçdaroğlu', 'Kilicdaroglu', 'KILIÇDAROĞLU'],
		...['İmamoğlu', 'Imamoglu', 'imamoglu', 'Diyarbakır', 'Diyarbakir'],
	])('nor to the Turkish of %s', async (words) => {
		expect((await idsFor(words)).sort()).toEqual(['turkish', 'turkish-plain'])
	})

	test.each(['l’Algérie OR nowhere', 'nowhere OR d’Algérie'])(
		'nor among alternatives: %s',
		async (words) => {
			expect(await idsFor(words)).toHaveLength(3)
		},
	)

	test('nor to what is left out', async () => {
		expect(await idsFor('carte')).toEqual(['fr-algerie-nue'])
		expect(await idsFor('carte -l’Algérie')).toEqual([])
	})

	test('but a phrase in quotes is found as it is typed', async () => {
		expect(await idsFor('"parle beaucoup de l’Algérie"')).toEqual(['fr-algerie'])
		expect(await idsFor('"une lettre d’Algérie"')).toEqual([])
	})
})

describe('forms of a word', () => {
	test.each([
		['en', 'docker', 'dockers', ['en-dockers', 'en-other']],
		['fr', 'contrat', 'contrats', ['es-huelga', 'fr-greve']],
		['fr', 'travailleur', 'travailleuse', ['fr-greve']],
		['es', 'contrato', 'contratos', ['es-huelga', 'fr-greve']],
		['es', 'trabajador', 'trabajadora', ['es-huelga']],
		['de', 'Haus', 'Häuser', ['de-streik']],
		['de', 'Arbeiterin', 'Arbeiterinnen', ['de-streik']],
	])('in %s find each other: %s and %s', async (_language, one, other, ids) => {
		expect((await idsFor(one)).sort()).toEqual(ids)
		expect((await idsFor(other)).sort()).toEqual(ids)
	})

	test.each([
		['en', 'refusing cargo docker marches', 'en-dockers'],
		['fr', 'travailleuse refuser contrat manifester usine', 'fr-greve'],
		['es', 'trabajadora rechazar contrato marchar calle', 'es-huelga'],
		['de', 'Arbeiterin streiken Haus Zeitung', 'de-streik'],
	])('in %s count as the word itself for the order: %s', async (_language, words, first) => {
		expect((await idsFor(words))[0]).toBe(first)
	})

	test('a word with a typo comes behind the word itself, however often it stands there', async () => {
		expect(await idsFor('ferries')).toEqual(['exact', 'typo'])
		expect(await idsFor('ferriess')).toEqual(['typo', 'exact'])
	})
})

describe('a country is found by its names, its people and its abbreviations', () => {
	test.each([
		['about-gb', ['UK', 'U.K.', 'British', 'Britain', 'Britons', 'Scottish', 'England', 'UK coal']],
		['about-us', ['USA', 'US', 'U.S.', 'U.S.A.', 'American', 'Americans', 'America', 'US coal']],
		['about-cd', ['DRC', 'D.R.C.', 'Zaire', 'Zaïre', 'Congo', 'Congolese']],
		['about-mm', ['Burma', 'Myanmar', 'Burmese', 'Birmanie']],
		['about-dz', ['Algeria', 'Algerian', 'Algerians', 'algérienne', 'argelino']],
	])('%s', async (id, all) => {
		for (const words of all) expect((await idsFor(words))[0], words).toBe(id)
	})

	test('and not by those of another, nor by a word that is none', async () => {
		expect(await idsFor('British')).not.toContain('about-us')
		expect(await idsFor('Zaire')).toEqual(['about-cd'])
		expect(await idsFor('USA')).toEqual(['about-us'])
	})

	test('a word that begins like an abbreviation comes behind', async () => {
		expect(await idsFor('UK')).toEqual(['about-gb', 'about-ua'])
		expect((await idsFor('US')).indexOf('us-pronoun')).toBeGreaterThan(0)
	})
})
