import { describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { merge } from '#article/merging'
import { type ArticleWish, anArticle } from '#support/articles'
import { expectSound } from '#support/invariants'

const LONG = [
	'The ferry did not come on the Monday, nor on the Tuesday after it.',
	'By the Friday the market had no salt, and the bakers said so.',
	'Nobody had asked the pilots, who knew.',
]

const source = (wish: ArticleWish): Article =>
	anArticle({ id: 'salt', title: 'The ferry and the salt', paragraphs: LONG, ...wish })

const feed = () =>
	source({
		format: 'feed',
		url: 'https://quiet-harbour.example/the-ferry-and-the-salt',
		authors: ['Ana Ruiz', 'Bo Ek'],
		topics: ['Ferries'],
		publishedOn: '2020-01-05',
		paragraphs: LONG.slice(0, 1),
	})
const page = () =>
	source({
		format: 'spip-html',
		url: 'https://quiet-harbour.example/spip.php?article417',
		alsoAt: ['https://quiet-harbour.example/the-ferry-and-the-salt'],
		authors: ['Ana Ruiz'],
		publishedOn: '2020-01',
		notes: ['The pilots’ log, 1971.'],
		warnings: ['The byline was told by its place.'],
	})
const pdf = () =>
	source({
		format: 'spip-pdf',
		url: 'https://www.quiet-harbour.example/spip.php?article417',
		kicker: 'Comoros',
		issue: { number: 'QH12', month: '2020-01' },
		authors: ['A. Ruiz'],
		paragraphs: [...LONG, 'The salt came in the end.'],
		removals: [{ text: '1/2', rule: 'page number', where: 'page 1' }],
	})

function orders<T>(items: readonly T[]): T[][] {
	if (items.length < 2) return [[...items]]
	return items.flatMap((item, n) => orders(items.toSpliced(n, 1)).map((rest) => [item, ...rest]))
}

describe('an article of several sources', () => {
	test('has each field from the most trusted source that says it, and says which', () => {
		const article = merge([pdf(), feed(), page()], 'salt')

		expect(article).toMatchObject({
			kicker: 'Comoros',
			issue: { number: 'QH12', month: '2020-01' },
			authors: ['Ana Ruiz'],
			topics: ['Ferries'],
			url: 'https://quiet-harbour.example/spip.php?article417',
		})
		expect(article.origins).toMatchObject({
			kicker: 'spip-pdf',
			issue: 'spip-pdf',
			authors: 'spip-html',
			topics: 'feed',
			blocks: 'spip-html',
		})
		expect(article.origins).not.toHaveProperty('subtitle')
	})

	test('is the same in whatever order its sources come', () => {
		const [first, ...others] = orders([feed(), page(), pdf()]).map((some) => merge(some, 'salt'))

		for (const other of others) expect(other).toEqual(first)
	})

	test('takes its notes from the source of its text, and its calls lead to them', () => {
		const article = merge([pdf(), page()], 'salt')

		expect(article.footnotes).toMatchObject([{ text: 'The pilots’ log, 1971.' }])
		expectSound(article)
	})

	test('has the whole text although a more trusted source has its beginning', () => {
		const article = merge([feed(), pdf()], 'salt')

		expect(article.blocks).toHaveLength(4)
		expect(article.origins).toMatchObject({
			blocks: 'spip-pdf',
			language: 'spip-pdf',
			title: 'feed',
		})
	})

	test('has the exact day although a more trusted source knows only the month', () => {
		expect(merge([page(), feed()], 'salt').publishedOn).toBe('2020-01-05')
		expect(merge([page(), { ...feed(), publishedOn: '2019-05-05' }], 'salt').publishedOn).toBe(
			'2020-01',
		)
	})

	test('keeps what was repaired, removed and doubted in the sources it was made of', () => {
		const article = merge([page(), pdf()], 'salt')

		expect(article.warnings).toEqual(['The byline was told by its place.'])
		expect(article.removals).toHaveLength(1)
	})

	test('says nothing of the doubts of a source that it took nothing from', () => {
		const silent = source({ format: 'pdf', warnings: ['Its columns may be mixed up.'] })

		const article = merge([page(), silent], 'salt')

		expect(article.warnings).toEqual(['The byline was told by its place.'])
	})

	test('does not say its introduction twice where another source has it in the text', () => {
		const introduced = source({ format: 'feed', standfirst: LONG[0], paragraphs: [LONG[1]!] })

		expect(merge([introduced, pdf()], 'salt').standfirst).toBeNull()
		expect(
			merge([{ ...introduced, standfirst: 'A week without salt.' }, pdf()], 'salt').standfirst,
		).toBe('A week without salt.')
	})

	test('knows all the addresses it stands at, each once', () => {
		const article = merge([feed(), page(), pdf()], 'salt')

		expect(article.alsoAt).toEqual(['https://quiet-harbour.example/the-ferry-and-the-salt'])
	})

	test('says so when nothing but title and day made it one', () => {
		const apart = {
			...pdf(),
			id: 'other-417',
			url: 'https://quiet-harbour.example/spip.php?article417',
		}
		const doubt = expect.stringContaining('site, title and day')

		expect(merge([{ ...feed(), id: 'slug' }, apart], 'slug').warnings).toEqual([doubt])
		expect(merge([{ ...feed(), id: 'slug' }, apart, page()], 'slug').warnings).not.toContainEqual(
			doubt,
		)
	})
})

test('an article of one source is what that source says', () => {
	expect(merge([page()], 'salt')).toEqual(page())
})
