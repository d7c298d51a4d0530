import { expect, test } from 'vitest'
import { type Bag, bagOf, hashOf, lengthOf } from '#search/ranking/bag'
import { best } from '#search/ranking/best'
import { spaceOf } from '#search/ranking/latent'
import { idfOf, Postings } from '#search/ranking/postings'
import { type Ranking, rank } from '#search/ranking/rank'
import { Shelf } from '#search/ranking/shelf'
import { eachTermHash } from '#search/ranking/term-hashes'
import { foldedTitle, termsOf, wordsOf } from '#search/ranking/terms'
import { randomFrom } from '#support/random'

const bag = (text: string, language = 'en'): Bag =>
	bagOf([{ terms: termsOf(text, language), weight: 1 }])

const shelved = (texts: readonly string[]) =>
	texts.map((text, n) => ({
		article: `a${n}`,
		day: 20200101 + n,
		title: foldedTitle(text.split('.')[0] as string),
		bag: bag(text),
	}))

function rankingOf(texts: readonly string[]): Ranking {
	const all = shelved(texts)
	const space = spaceOf(all.map((one) => one.bag))
	return { shelves: [new Shelf(all, space)], languages: ['en'], space }
}

const order = (ranking: Ranking, words: string, byCoverage = false) =>
	rank(ranking, words, { limit: 10, byCoverage }).map(({ article }) => article)

test('an apostrophe, an accent, a capital and the dots of an abbreviation make no other word', () => {
	expect(wordsOf("l'Algérie d’Erdoğan")).toEqual(['algerie', 'erdogan'])
	expect(wordsOf('Sha’bi and the U.S.S.R.')).toEqual(['shabi', 'and', 'the', 'ussr'])
	expect(wordsOf('Iran’s Straße')).toEqual(['iran', 'strasse'])
})

test('a word is found by its other forms, in the language of the text', () => {
	expect(termsOf('elections', 'en')).toEqual(termsOf('election', 'en'))
	expect(termsOf('manifestations', 'fr')).toEqual(termsOf('manifestation', 'fr'))
	expect(termsOf('huelgas', 'es')).toEqual(termsOf('huelga', 'es'))
	expect(termsOf('Gewerkschaften', 'de')).toEqual(termsOf('Gewerkschaft', 'de'))
})

test('the small change of asking weighs nothing', () => {
	expect(termsOf('I would like to find articles dealing with salt', 'en')).toEqual(
		termsOf('salt', 'en'),
	)
})

test('the packed postings give what BM25 says, text by text', () => {
	const bags = Array.from({ length: 400 }, (_, n) =>
		bag(
			n % 3 === 0 ? `salt ${'lake '.repeat(n % 7)}` : `road number ${n} ${'salt '.repeat(n % 5)}`,
		),
	)
	const salt = hashOf('salt')
	const postings = new Postings(bags)
	const tally = { scores: new Float32Array(bags.length), held: new Uint8Array(bags.length) }

	postings.add(salt, 2, tally)

	const average = bags.reduce((sum, one) => sum + lengthOf(one), 0) / bags.length
	for (const [n, one] of bags.entries()) {
		const at = one.terms.indexOf(salt)
		const frequency = at < 0 ? 0 : (one.weights[at] as number) / 2
		const norm = 1.2 * (0.25 + (0.75 * lengthOf(one)) / average)
		expect(tally.scores[n]).toBeCloseTo((2 * frequency * 2.2) / (frequency + norm), 4)
		expect(tally.held[n]).toBe(frequency > 0 ? 1 : 0)
	}
	expect(postings.count(salt)).toBe(bags.filter((one) => one.terms.includes(salt)).length)
	expect(postings.count(hashOf('absent'))).toBe(0)
})

test('a rare word weighs more than a common one', () => {
	expect(idfOf(1000, 3)).toBeGreaterThan(idfOf(1000, 300))
	expect(idfOf(10, 10)).toBeGreaterThan(0)
})

test('the best of many values are found, equals in their order', () => {
	const values = Float32Array.from({ length: 5000 }, (_, n) => (n % 50) / 50)

	const found = best(values, 150)

	expect(found).toHaveLength(150)
	expect(found.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => n * 50 + 49))
	expect(best(new Float32Array(5000), 10)).toEqual([])
})

const HARBOUR = [
	'Dockers on strike. The dockers of the harbour stopped work and the ships waited at the quay.',
	'Ships at anchor. The ships waited off the harbour while the dockers met in the hall by the quay.',
	'Stevedores meet. Stevedores filled the hall by the quay, and no ship left the harbour.',
	'The olive harvest. Olives were few in the hills, and the mill stood idle after the frost.',
	'Oil from the hills. The mill pressed what olives the frost had left in the hills.',
	'Frost in May. The frost killed the olive trees on the hills above the mill.',
]

test('texts that share no word with the question but speak of the same thing are found, behind those that do', () => {
	const harbour = 'quay ship docker crane cargo anchor tide pilot berth rope hull mast'.split(' ')
	const hills = 'olive mill frost press orchard terrace harvest ladder grove oil root stone'.split(
		' ',
	)
	let state = 7
	const pick = (words: readonly string[]) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
		return words[state % words.length] as string
	}
	const texts = Array.from({ length: 600 }, (_, n) =>
		Array.from({ length: 8 }, () => pick(n % 2 === 0 ? harbour : hills)).join(' '),
	)
	const ranking = rankingOf(texts)
	const isOfHarbour = (article: string) => Number(article.slice(1)) % 2 === 0

	const found = rank(ranking, 'docker', { limit: 300, byCoverage: false })

	const holding = texts.filter((text) => text.includes('docker')).length
	expect(
		found
			.slice(0, holding)
			.every(({ article }) => texts[Number(article.slice(1))]?.includes('docker')),
	).toBe(true)
	const behind = found.slice(holding, holding + 50)
	expect(behind.filter(({ article }) => isOfHarbour(article)).length).toBeGreaterThan(45)
})

test('the very title typed is first', () => {
	const texts = [...HARBOUR, 'Frost. Frost frost frost, nothing but frost in May, in May, in May.']

	expect(order(rankingOf(texts), 'frost in may')[0]).toBe('a5')
})

test('what holds all the words of a short question comes before what holds one of them often', () => {
	const texts = [
		`Ferries. ${'The ferry left. '.repeat(30)}`,
		'Strikes. One ferry was on strike for a day, the rest of the fleet sailed as if nothing had happened at all.',
		...HARBOUR.slice(1),
	]

	expect(order(rankingOf(texts), 'ferry strike', true)[0]).toBe('a1')
})

test('of two that are equal the newer comes first', () => {
	const texts = ['Salt. The price of salt.', 'Salt. The price of salt.', ...HARBOUR]

	expect(order(rankingOf(texts), 'price').slice(0, 2)).toEqual(['a1', 'a0'])
})

test('two texts make no space, and words alone rank them', () => {
	const ranking = rankingOf(['Salt. Salt of the lake.', 'Roads. The road to the lake.'])

	expect(order(ranking, 'road')).toContain('a1')
})

test('the quick way through a text finds the terms that the plain way finds', () => {
	const random = randomFrom(5)
	const pieces = [
		...[
			'Salt',
			'the',
			'unions',
			"l'Algérie",
			'Sha’bi',
			'U.S.',
			'U.S.S.R.',
			'e.g.',
			'3.5',
			'word.Next',
			'ERDOĞAN',
			"it's",
		],
		...[
			'“quoted”',
			'—',
			'…',
			' ',
			'-',
			',',
			'.',
			"'",
			'naïve',
			'東京都',
			'a',
			'straße',
			'🌊',
			'\u00a0',
			'_',
			'£5',
			'qu’il',
		],
	]
	for (let n = 0; n < 20_000; n++) {
		const text = Array.from(
			{ length: 1 + Math.floor(random() * 9) },
			() => pieces[Math.floor(random() * pieces.length)],
		).join(random() < 0.6 ? ' ' : '')
		for (const language of ['en', 'fr']) {
			const hashes: number[] = []
			eachTermHash(text, language, (hash) => hashes.push(hash))
			expect({ text, hashes }).toEqual({ text, hashes: termsOf(text, language).map(hashOf) })
		}
	}
})
