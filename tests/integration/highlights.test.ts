import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '#article/article'
import { canonicalText, codePointLength, markableText } from '#article/text'
import { saveArticle } from '#db/articles'
import {
	changeHighlight,
	type Highlight,
	highlightsOf,
	markPassage,
	type Passage,
	removeHighlight,
	restoreHighlight,
} from '#db/highlights'
import { createReader } from '#db/readers'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

let readersMade = 0
async function aReader(): Promise<string> {
	const email = `reader-${++readersMade}@example.org`
	const reader = await createReader(library.db, { email, name: 'Reader', passwordHash: '-' })
	return reader!.id
}

/** Saves the article as `saveArticle` is called by the indexer and gives the id of its current version. */
async function shelve(article: Article): Promise<number> {
	await saveArticle(library.db, article)
	const rows = await library.db.query.articles.findFirst({
		where: (row, { eq }) => eq(row.id, article.id),
	})
	return rows!.currentVersion
}

const SILENCE = 'The port has been silent since the spring. 🚩 Nobody is paid.'
const STRIKE = 'On the third of June the dockers called a strike.'

async function aShelvedArticle(paragraphs = [SILENCE, STRIKE]) {
	const article = anArticle({ paragraphs, title: 'The silent port' })
	return { article, versionId: await shelve(article) }
}

function passageIn(
	{ article, versionId }: { article: Article; versionId: number },
	quote: string,
	wish: Partial<Passage> = {},
): Passage {
	const text = canonicalText(article.blocks)
	const start = codePointLength(text.slice(0, text.indexOf(quote)))
	const end = start + codePointLength(quote)
	const id = crypto.randomUUID()
	const articleId = article.id
	return { id, articleId, versionId, colour: 'yellow', note: '', start, end, quote, ...wish }
}

/** Marks a passage of a new article for a new reader. */
async function aHighlight(wish: Partial<Passage> = {}) {
	const readerId = await aReader()
	const shelved = await aShelvedArticle()
	const passage = passageIn(shelved, 'called a strike', wish)
	const highlight = (await markPassage(library.db, readerId, passage)) as Highlight
	return { readerId, ...shelved, passage, highlight }
}

describe('tags on a highlight', () => {
	test('are kept, changed all at once, and never doubled for a capital', async () => {
		const { readerId, passage } = await aHighlight({ tags: ['ports', 'Ports', 'labour'] })

		const [made] = await highlightsOf(library.db, readerId)
		await changeHighlight(library.db, readerId, passage.id, { tags: ['strikes'] })
		const [changed] = await highlightsOf(library.db, readerId)

		expect(made).toMatchObject({ tags: ['labour', 'ports'], rev: 1 })
		expect(changed).toMatchObject({ tags: ['strikes'], rev: 2 })
	})

	test('are not to be changed by another reader', async () => {
		const { readerId, passage } = await aHighlight({ tags: ['mine'] })

		const isChanged = await changeHighlight(library.db, await aReader(), passage.id, { tags: [] })

		expect(isChanged).toBe(false)
		expect((await highlightsOf(library.db, readerId))[0]).toMatchObject({ tags: ['mine'], rev: 1 })
	})
})

describe('a passage in a note', () => {
	test('is kept and follows the note into the next version', async () => {
		const readerId = await aReader()
		const article = {
			...anArticle({ paragraphs: [SILENCE, STRIKE] }),
			footnotes: [{ marker: '1', text: 'Port records of 1931.', html: '', calledFrom: ['b1'] }],
		}
		const versionId = await shelve(article)
		const text = markableText(article)
		const start = codePointLength(text.slice(0, text.indexOf('records of 1931')))
		const passage = passageIn({ article, versionId }, 'silent', {
			start,
			end: start + 15,
			quote: 'records of 1931',
		})

		await markPassage(library.db, readerId, passage)
		const blocks = article.blocks.slice(1)
		await shelve({ ...article, blocks })

		const [kept] = await highlightsOf(library.db, readerId)
		const now = markableText({ ...article, blocks })
		expect(kept).toMatchObject({ quote: 'records of 1931', state: 'exact' })
		expect(now.slice(kept!.range!.start, kept!.range!.end)).toBe('records of 1931')
	})
})

describe('marking a passage', () => {
	test('keeps it with its words, colour, note and place', async () => {
		const { readerId, article, versionId, passage } = await aHighlight({
			colour: 'blue',
			note: 'The first one.',
		})

		const [kept] = await highlightsOf(library.db, readerId)

		expect(kept).toMatchObject({
			id: passage.id,
			articleId: article.id,
			articleTitle: 'The silent port',
			colour: 'blue',
			note: 'The first one.',
			quote: 'called a strike',
			state: 'exact',
			versionId,
			range: { start: passage.start, end: passage.end },
		})
	})

	test('keeps what stands around it, from the text and not from the sender', async () => {
		const { passage } = await aHighlight()

		const row = await library.db.query.highlights.findFirst({
			where: (t, { eq }) => eq(t.id, passage.id),
		})

		expect(row).toMatchObject({ quoteExact: 'called a strike', quoteSuffix: '.' })
		expect(
			row!.quotePrefix.endsWith('🚩 Nobody is paid.\n\nOn the third of June the dockers '),
		).toBe(true)
	})

	test('marks it once when it is sent twice', async () => {
		const { readerId, passage, highlight } = await aHighlight()

		const again = await markPassage(library.db, readerId, { ...passage, colour: 'pink' })

		expect(again).toEqual(highlight)
		expect(await highlightsOf(library.db, readerId)).toEqual([highlight])
	})

	test('does not bring back a removed one when it is sent once more', async () => {
		const { readerId, passage } = await aHighlight()
		await removeHighlight(library.db, readerId, passage.id)

		expect(await markPassage(library.db, readerId, passage)).toBe('unknown')
		expect(await highlightsOf(library.db, readerId)).toEqual([])
	})

	test('allows passages that overlap', async () => {
		const { readerId, ...shelved } = await aHighlight()

		const wider = passageIn(shelved, 'the dockers called a strike.')

		expect(await markPassage(library.db, readerId, wider)).toMatchObject({ id: wider.id })
		expect(await highlightsOf(library.db, readerId)).toHaveLength(2)
	})

	test('is refused when the text says something else there', async () => {
		const readerId = await aReader()
		const shelved = await aShelvedArticle()
		const passage = passageIn(shelved, 'called a strike')

		const words = { ...passage, quote: 'called off a strike' }
		const place = { ...passage, start: passage.start + 1, end: passage.end + 1 }
		const beyond = { ...passage, start: 9000, end: 9015 }

		for (const wrong of [words, place, beyond])
			expect(await markPassage(library.db, readerId, wrong)).toBe('other-words')
		expect(await highlightsOf(library.db, readerId)).toEqual([])
	})

	test('is refused in an article that is not here', async () => {
		const readerId = await aReader()
		const shelved = await aShelvedArticle()

		const elsewhere = passageIn(shelved, 'called a strike', { articleId: 'no-such-article' })

		expect(await markPassage(library.db, readerId, elsewhere)).toBe('unknown')
	})
})

describe('a new version of the article', () => {
	const corrected = (article: Article, paragraphs: string[]): Article => ({
		...anArticle({ paragraphs }),
		id: article.id,
		title: article.title,
	})

	test('carries every highlight along and leaves what was marked untouched', async () => {
		const { readerId, article, versionId, passage } = await aHighlight()

		const newer = await shelve(corrected(article, ['A correction. 🚩', SILENCE, STRIKE]))

		const [carried] = await highlightsOf(library.db, readerId)
		const moved = [...'A correction. 🚩'].length + 2
		expect(carried).toMatchObject({
			state: 'exact',
			versionId: newer,
			range: { start: passage.start + moved, end: passage.end + moved },
		})
		const row = await library.db.query.highlights.findFirst({
			where: (t, { eq }) => eq(t.id, passage.id),
		})
		expect(row).toMatchObject({ originVersion: versionId, startCp: passage.start })
	})

	test('keeps a lost passage in the list, and finds it again when its words return', async () => {
		const { readerId, article, passage } = await aHighlight({ note: 'Kept.' })

		await shelve(corrected(article, [SILENCE]))

		expect(await highlightsOf(library.db, readerId)).toMatchObject([
			{ id: passage.id, state: 'orphaned', range: null, quote: 'called a strike', note: 'Kept.' },
		])

		await shelve(corrected(article, [SILENCE, 'A new paragraph.', STRIKE]))

		expect(await highlightsOf(library.db, readerId)).toMatchObject([{ state: 'exact' }])
	})

	test('carries a removed highlight too, so that it can still be restored', async () => {
		const { readerId, article, passage } = await aHighlight()
		await removeHighlight(library.db, readerId, passage.id)

		const newer = await shelve(corrected(article, ['A correction.', SILENCE, STRIKE]))
		await restoreHighlight(library.db, readerId, passage.id)

		expect(await highlightsOf(library.db, readerId)).toMatchObject([
			{ state: 'exact', versionId: newer },
		])
	})

	test('does not stop a passage that was marked in the version before, if that is still kept', async () => {
		const { readerId, article, versionId } = await aHighlight()
		await shelve(corrected(article, ['A correction.', SILENCE, STRIKE]))

		const late = passageIn({ article, versionId }, 'Nobody is paid.')

		expect(await markPassage(library.db, readerId, late)).toMatchObject({
			state: 'exact',
			range: { start: late.start + 15, end: late.end + 15 },
		})
	})

	test('finds a passage marked in a version that is gone by its words, if they stand there once', async () => {
		const readerId = await aReader()
		const opened = await aShelvedArticle()
		const newer = await shelve(corrected(opened.article, ['A correction.', SILENCE, STRIKE]))
		const gone = await library.db.query.articleVersions.findFirst({
			where: (t, { eq }) => eq(t.id, opened.versionId),
		})
		expect(gone).toBeUndefined()

		const once = passageIn(opened, 'called a strike')
		const often = passageIn(opened, 'the')

		expect(await markPassage(library.db, readerId, once)).toMatchObject({
			state: 'exact',
			versionId: newer,
			range: { start: once.start + 15, end: once.end + 15 },
		})
		expect(await markPassage(library.db, readerId, often)).toBe('other-words')
	})

	test('and a passage marked at the same moment lose nothing of each other', async () => {
		const { readerId, ...shelved } = await aHighlight()
		const passages = ['silent', 'spring', 'Nobody', 'paid', 'June', 'dockers'].map((words) =>
			passageIn(shelved, words),
		)

		const [newer] = await Promise.all([
			shelve(corrected(shelved.article, ['A correction.', SILENCE, STRIKE])),
			...passages.map((passage) => markPassage(library.db, readerId, passage)),
		])

		const kept = await highlightsOf(library.db, readerId)
		expect(kept).toHaveLength(7)
		expect(new Set(kept.map(({ versionId }) => versionId))).toEqual(new Set([newer]))
	})
})

describe('changing', () => {
	test('the colour leaves the note, and the note leaves the colour', async () => {
		const { readerId, passage } = await aHighlight({ note: 'Before.' })

		await changeHighlight(library.db, readerId, passage.id, { colour: 'green' })
		expect(await highlightsOf(library.db, readerId)).toMatchObject([
			{ colour: 'green', note: 'Before.' },
		])

		await changeHighlight(library.db, readerId, passage.id, { note: '' })
		expect(await highlightsOf(library.db, readerId)).toMatchObject([{ colour: 'green', note: '' }])
	})

	test('a removed one changes nothing until it is restored', async () => {
		const { readerId, passage } = await aHighlight()

		expect(await removeHighlight(library.db, readerId, passage.id)).toBe(true)
		expect(await removeHighlight(library.db, readerId, passage.id)).toBe(false)
		expect(await changeHighlight(library.db, readerId, passage.id, { note: 'x' })).toBe(false)
		expect(await highlightsOf(library.db, readerId)).toEqual([])

		expect(await restoreHighlight(library.db, readerId, passage.id)).toBe(true)
		expect(await restoreHighlight(library.db, readerId, passage.id)).toBe(false)
		expect(await highlightsOf(library.db, readerId)).toMatchObject([{ note: '' }])
	})
})

test('the highlights of one article leave out those of another', async () => {
	const { readerId, article } = await aHighlight()
	const other = await aShelvedArticle()
	await markPassage(library.db, readerId, passageIn(other, 'silent'))

	const inArticle = await highlightsOf(library.db, readerId, { articleId: article.id })

	expect(inArticle.map(({ articleId }) => articleId)).toEqual([article.id])
	expect((await highlightsOf(library.db, readerId)).map(({ quote }) => quote)).toEqual([
		'silent',
		'called a strike',
	])
})

describe('another reader', () => {
	test('sees nothing of a highlight', async () => {
		const { article } = await aHighlight()
		const stranger = await aReader()

		expect(await highlightsOf(library.db, stranger)).toEqual([])
		expect(await highlightsOf(library.db, stranger, { articleId: article.id })).toEqual([])
	})

	test('cannot change, remove or restore it', async () => {
		const { readerId, passage, highlight } = await aHighlight()
		const stranger = await aReader()

		const change = { colour: 'pink', note: 'Mine now.' } as const
		expect(await changeHighlight(library.db, stranger, passage.id, change)).toBe(false)
		expect(await removeHighlight(library.db, stranger, passage.id)).toBe(false)
		expect(await highlightsOf(library.db, readerId)).toEqual([highlight])

		await removeHighlight(library.db, readerId, passage.id)
		expect(await restoreHighlight(library.db, stranger, passage.id)).toBe(false)
		expect(await highlightsOf(library.db, readerId)).toEqual([])
	})

	test('who uses its id changes nothing and learns nothing', async () => {
		const { readerId, passage, highlight, ...shelved } = await aHighlight({ note: 'Private.' })
		const stranger = await aReader()

		const reused = passageIn(shelved, 'silent', { id: passage.id, note: 'Hello?' })

		expect(await markPassage(library.db, stranger, reused)).toBe('unknown')
		expect(await markPassage(library.db, stranger, passage)).toBe('unknown')
		expect(await highlightsOf(library.db, stranger)).toEqual([])
		expect(await highlightsOf(library.db, readerId)).toEqual([highlight])
	})
})
