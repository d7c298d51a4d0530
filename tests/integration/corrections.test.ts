import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Correction } from '#article/correcting'
import { saveArticle } from '#db/articles'
import { correctionFrom } from '#db/correction-wish'
import { correct, correctionsOf, withdraw } from '#db/corrections'
import { highlightsOf } from '#db/highlights'
import { articleForReading } from '#db/reading'
import { understand } from '#db/understanding'
import { correcting } from '#indexer/correct'
import { rebuild } from '#indexer/rebuild'
import { refresh } from '#indexer/refresh'
import { sync } from '#indexer/sync'
import { alone, differencesIn } from '#support/agreement'
import { anArticle } from '#support/articles'
import { runIndexer } from '#support/indexer'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

/** Starting the program takes seconds where the machine is busy. */
const MINUTES = 240_000

let library: Library

beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const read = async (id: string) => (await articleForReading(library.db, id))?.article
const put = (id: string, correction: Correction) =>
	correct(library.db, id, { correction, by: 'Ana Ruiz', understand })

async function aShelvedArticle() {
	const article = anArticle({
		format: 'spip-text',
		title: 'The Mingster and the salt',
		paragraphs: ['The Mingster said no.', 'The market had no salt.'],
	})
	await saveArticle(library.db, article)
	return article
}

describe('what an editor puts right', () => {
	test('stands at once, and the record shows what was there', async () => {
		const { id } = await aShelvedArticle()

		const outcome = await put(id, { field: 'title', value: 'The Minister and the salt' })

		const article = await read(id)
		expect(outcome).toBe('changed')
		expect(article?.title).toBe('The Minister and the salt')
		expect(article?.repairs).toEqual([
			{
				raw: 'The Mingster and the salt',
				fixed: 'The Minister and the salt',
				rule: 'editor',
				confidence: 1,
			},
		])
		expect(await correctionsOf(library.db, id)).toMatchObject([
			{ was: 'The Mingster and the salt', by: 'Ana Ruiz' },
		])
	})

	test('stands after the same source, a changed one and another came again, and a rebuild', async () => {
		const article = await aShelvedArticle()
		const { id } = article
		await put(id, { field: 'title', value: 'The Minister and the salt' })
		await put(id, { field: 'text', was: 'The Mingster', now: 'The Minister' })

		const { blocks: _, ...head } = article
		const same = await saveArticle(library.db, article)
		const changed = await saveArticle(
			library.db,
			anArticle({ ...head, paragraphs: ['The Mingster said no.', 'The baker agreed.'] }),
		)
		const joined = await saveArticle(
			library.db,
			anArticle({
				...head,
				format: 'feed',
				authors: ['Bo Ek'],
				paragraphs: ['The Mingster said no.', 'The bakers agreed.'],
			}),
		)
		await rebuild(library, { onBusy: alone })

		expect([same, changed, joined]).toEqual(['unchanged', 'changed', 'changed'])
		expect(await read(id)).toMatchObject({
			title: 'The Minister and the salt',
			authors: ['Bo Ek'],
			blocks: [{ text: 'The Minister said no.' }, { text: 'The bakers agreed.' }],
		})
		expect(await differencesIn(library)).toEqual([])
	})

	test('is named when its passage is gone, and made again when it comes back', async () => {
		const article = await aShelvedArticle()
		await put(article.id, { field: 'text', was: 'The Mingster said no', now: 'He said no' })

		const { blocks: _, ...head } = article
		await saveArticle(library.db, anArticle({ ...head, paragraphs: ['Nothing was said.'] }))
		const gone = await read(article.id)
		await saveArticle(library.db, article)

		expect(gone?.warnings).toEqual([expect.stringContaining('“The Mingster said no”')])
		expect((await read(article.id))?.blocks[0]?.text).toBe('He said no.')
	})

	test('can be taken back, and the source speaks again', async () => {
		const article = await aShelvedArticle()
		await put(article.id, { field: 'kicker', value: 'Comoros' })
		expect((await read(article.id))?.countries[0]).toMatchObject({ code: 'KM', role: 'subject' })

		const options = { field: 'kicker', passage: '', understand }
		expect(await withdraw(library.db, article.id, options)).toBe('changed')
		expect(await withdraw(library.db, article.id, options)).toBe('not-there')

		expect(await read(article.id)).toMatchObject({ kicker: null, repairs: [] })
		const changed = anArticle({ ...article, title: 'Another title' })
		expect(await saveArticle(library.db, changed)).toBe('changed')
		expect(await saveArticle(library.db, changed)).toBe('unchanged')
	})

	test('can be said anew: the last word counts, and the first is still known', async () => {
		const { id } = await aShelvedArticle()
		await put(id, { field: 'authors', value: ['Ana'] })
		await put(id, { field: 'authors', value: ['Ana Ruiz'] })

		expect((await read(id))?.authors).toEqual(['Ana Ruiz'])
		expect(await correctionsOf(library.db, id)).toMatchObject([{ was: [] }])
	})

	test('of countries stays when everything is worked out anew', async () => {
		const { id } = await aShelvedArticle()
		await put(id, { field: 'countries', value: ['TR', 'SY'] })
		const before = await read(id)

		await refresh(library.db)

		expect(await read(id)).toEqual(before)
	})

	test('of countries makes them the subjects, the main one first', async () => {
		const { id } = await aShelvedArticle()

		await put(id, { field: 'countries', value: ['TR', 'SY'] })

		const article = await read(id)
		expect(article?.countries.map(({ code, role }) => [code, role])).toEqual([
			['TR', 'subject'],
			['SY', 'subject'],
		])
		expect(article?.regions).not.toEqual([])
	})

	test('may be that there is nothing', async () => {
		const article = anArticle({ standfirst: 'Donate now!' })
		await saveArticle(library.db, article)

		await put(article.id, { field: 'standfirst', value: null })

		expect((await read(article.id))?.standfirst).toBeNull()
	})

	test('carries what readers marked along, at once', async () => {
		const reader = await aReader(library.db)
		const { id } = await aShelvedArticle()
		await marked(library.db, reader.id, { articleId: id, quote: 'Mingster said no' })

		await put(id, { field: 'text', was: 'Mingster', now: 'Minister' })

		const [highlight] = await highlightsOf(library.db, reader.id)
		expect(highlight).toMatchObject({ state: 'fuzzy', words: 'Minister said no' })
	})

	test('is refused where the article or the passage is not there', async () => {
		const { id } = await aShelvedArticle()

		expect(await put('nothing', { field: 'title', value: 'x' })).toBe('unknown')
		expect(await put(id, { field: 'text', was: 'was never said', now: 'x' })).toBe('not-there')
		expect(await correctionsOf(library.db, id)).toEqual([])
	})
})

describe('a wish is checked before anything is done', () => {
	test.each([
		['title', '', 'empty'],
		['blocks', 'x', 'cannot be corrected'],
		['constructor', 'x', 'cannot be corrected'],
		['text', 'x', 'cannot be corrected'],
		['authors', 'Ana Ruiz', 'is no list'],
		['authors', '["Ana", 3]', 'authors'],
		['publishedOn', 'soon', 'is no date'],
		['publishedOn', '2020-13-45', 'is no date'],
		['countries', '["XX"]', 'country codes'],
		['issue', '{"month": "2020-01"}', 'is no issue'],
		['language', 'English', 'language tag'],
		['title', 'a\u0000b', 'control character'],
	])('%s = %j', (field, value, reason) => {
		expect(correctionFrom({ kind: 'set', field, value })).toEqual({
			wrong: expect.stringContaining(reason),
		})
	})

	test.each([
		['kicker', '', null],
		['title', '  The   salt ', 'The salt'],
		['issue', 'QH12', { number: 'QH12', month: null }],
		['issue', '{"number": "QH12", "month": "2020-01"}', { number: 'QH12', month: '2020-01' }],
		['source', '', null],
		['publishedOn', '2020-01', '2020-01'],
		['countries', '["tr", "SY", "TR"]', ['TR', 'SY']],
	])('%s = %j is taken', (field, value, taken) => {
		expect(correctionFrom({ kind: 'set', field, value })).toEqual({
			correction: { field, value: taken },
		})
	})
})

const asked = (article: string) => ({
	name: 'correct' as const,
	article,
	by: undefined,
	json: false,
})

test(
	'the command corrects, lists and withdraws, and the index follows',
	async () => {
		const { id } = await aShelvedArticle()

		const made = await runIndexer(library, 'correct', id, 'title', 'The salt', '--by', 'Bo Ek')
		const refused = await runIndexer(library, 'correct', id, 'authors', 'Bo Ek')
		const listed = await correcting(library, { ...asked(id), wish: { kind: 'list' } })
		const reword = { kind: 'reword', was: 'Mingster', now: 'Minister' } as const
		const reworded = await correcting(library, { ...asked(id), wish: reword })
		const back = { kind: 'withdraw', field: 'text', was: 'Mingster' } as const
		const withdrawn = await correcting(library, { ...asked(id), wish: back })

		expect([made.code, refused.code]).toEqual([0, 1])
		expect(listed.text).toContain('title: “The Mingster and the salt” → “The salt”')
		expect(listed.text).toContain('by Bo Ek')
		expect(refused.stderr).toContain('write it as JSON')
		expect([reworded.isChanged, withdrawn.isChanged]).toEqual([true, true])
		await sync(library, { onBusy: alone })
		expect(await read(id)).toMatchObject({
			title: 'The salt',
			blocks: [{ text: 'The Mingster said no.' }, {}],
		})
		expect(await differencesIn(library)).toEqual([])
	},
	MINUTES,
)
