import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markableText, sliceCodePoints } from '#article/text'
import { saveArticle } from '#db/articles'
import { type Highlight, highlightsOf } from '#db/highlights'
import { highlightToPlace, placeByHand } from '#db/placing'
import { articleForReading } from '#db/reading'
import { articleVersions } from '#db/schema/archive'
import { highlights } from '#db/schema/readers'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const SILENCE = 'The port has been silent since the spring. 🚩 Nobody is paid.'
const STRIKE = 'On the third of June the dockers called a strike, and every crane stood still.'
const REPLY = 'The ministry answered with a decree that nobody remembers having read in full.'
const RUMOUR = 'In the cafés by the water one heard that a ship had been sent for from abroad.'

/** An article with a passage that a reader marked, and the way to give it another text. */
async function aMarkedArticle(quote = 'the dockers called a strike') {
	const { id } = anArticle()
	const write = (...paragraphs: string[]) =>
		saveArticle(library.db, anArticle({ id, paragraphs, title: 'The silent port' }))
	await write(SILENCE, STRIKE, REPLY)
	const { id: readerId } = await aReader(library.db)
	const { id: highlightId } = await marked(library.db, readerId, { articleId: id, quote })
	const now = async () => (await highlightsOf(library.db, readerId))[0] as Highlight
	return { articleId: id, readerId, highlightId, write, now }
}

async function textOf(articleId: string): Promise<{ text: string; versionId: number }> {
	const found = await articleForReading(library.db, articleId)
	return { text: markableText(found!.article), versionId: found!.versionId }
}

async function wordsAt(articleId: string, { range }: Highlight): Promise<string | null> {
	const { text } = await textOf(articleId)
	return range && sliceCodePoints(text, range.start, range.end)
}

/** Puts a highlight on words of the article's current text. */
async function putOn(
	words: string,
	{ articleId, readerId, highlightId }: Awaited<ReturnType<typeof aMarkedArticle>>,
) {
	const { text, versionId } = await textOf(articleId)
	const start = [...text.slice(0, text.indexOf(words))].length
	const range = { start, end: start + [...words].length }
	return placeByHand(library.db, readerId, highlightId, { ...range, versionId, quote: words })
}

describe('a highlight in a new version of its article', () => {
	test('follows its words through corrections one upon another', async () => {
		const { articleId, write, now } = await aMarkedArticle()

		await write(RUMOUR, SILENCE, STRIKE.replace('third', 'fourth'), REPLY)
		await write(RUMOUR, STRIKE.replace('third', 'fourth').replace('dockers', 'dock workers'), REPLY)

		const carried = await now()
		expect(carried.state).toBe('fuzzy')
		expect(await wordsAt(articleId, carried)).toBe('the dock workers called a strike')
	})

	test('keeps what was marked as it was, whatever became of the text', async () => {
		const { highlightId, write } = await aMarkedArticle()
		const before = await rowOf(highlightId)

		await write(SILENCE.replace('Nobody', 'No one'), STRIKE.replace('called', 'have called'), REPLY)

		expect(await rowOf(highlightId)).toEqual(before)
	})

	test('is lost with its sentence, and finds its place again when that returns', async () => {
		const { articleId, write, now } = await aMarkedArticle()

		await write(SILENCE, REPLY)
		const lost = await now()
		await write(RUMOUR, SILENCE, REPLY)
		await write(RUMOUR, SILENCE, STRIKE, REPLY)
		const found = await now()

		expect(lost).toMatchObject({
			state: 'orphaned',
			range: null,
			quote: 'the dockers called a strike',
		})
		expect(found.state).toBe('exact')
		expect(await wordsAt(articleId, found)).toBe('the dockers called a strike')
	})

	test('is not put on the same words of another paragraph, which are its guess', async () => {
		const other = `${RUMOUR} There too the dockers called a strike, and a short one it was.`
		const { articleId, readerId, highlightId, write, now } = await aMarkedArticle()
		await write(SILENCE, STRIKE, REPLY, other)

		await write(SILENCE, REPLY, other)

		const toPlace = await highlightToPlace(library.db, readerId, { id: highlightId, articleId })
		const { text } = await textOf(articleId)
		expect(await now()).toMatchObject({ state: 'orphaned' })
		expect(sliceCodePoints(text, toPlace!.guess!.start, toPlace!.guess!.end)).toBe(
			'the dockers called a strike',
		)
	})

	test('keeps no versions but those that it was marked in, stood in last and stands in', async () => {
		const { articleId, write } = await aMarkedArticle()

		for (let n = 0; n < 4; n++) await write(`${n} days later.`, SILENCE, STRIKE, REPLY)

		const versions = await library.db
			.select({ n: articleVersions.n })
			.from(articleVersions)
			.where(eq(articleVersions.articleId, articleId))
		expect(versions.map(({ n }) => n).sort()).toEqual([1, 5])
	})
})

test('a highlight of which only the quotation is known is looked for in every version', async () => {
	const { articleId, readerId, write } = await aMarkedArticle()
	const { versionId } = await textOf(articleId)
	const id = randomUUID()
	await library.db.insert(highlights).values({
		...{ id, readerId, articleId, colour: 'blue', originVersion: versionId },
		...{ quoteExact: 'a ship had been sent for', quotePrefix: '', quoteSuffix: '' },
	})
	const now = async () => (await highlightsOf(library.db, readerId)).find((one) => one.id === id)

	await write(SILENCE, STRIKE)
	const before = await now()
	await write(SILENCE, STRIKE, RUMOUR)
	const found = await now()
	await write(SILENCE, STRIKE, RUMOUR.replace('ship', 'tug'))
	const reworded = await now()

	expect(before).toMatchObject({ state: 'orphaned', range: null })
	expect(found).toMatchObject({ state: 'exact', words: 'a ship had been sent for' })
	expect(reworded).toMatchObject({ state: 'fuzzy', words: 'a tug had been sent for' })
})

describe('a highlight that its reader placed by hand', () => {
	test('stands where it was put', async () => {
		const one = await aMarkedArticle()
		await one.write(SILENCE, REPLY)

		const refused = await putOn('Nobody is paid.', one)

		const placed = await one.now()
		expect(refused).toBeNull()
		expect(placed).toMatchObject({ state: 'manual', words: 'Nobody is paid.' })
		expect(placed.quote).toBe('the dockers called a strike')
	})

	test('is carried from where it was put', async () => {
		const one = await aMarkedArticle()
		await one.write(SILENCE, REPLY)
		await putOn('Nobody is paid.', one)

		await one.write(RUMOUR, REPLY, SILENCE)
		const unchanged = await one.now()
		await one.write(RUMOUR, REPLY, SILENCE.replace('Nobody is paid', 'Nobody was paid'))
		const reworded = await one.now()

		expect(unchanged.state).toBe('manual')
		expect(await wordsAt(one.articleId, reworded)).toBe('Nobody was paid.')
		expect(reworded.state).toBe('fuzzy')
	})

	test('goes back to where it was marked when the place it was put in is gone', async () => {
		const one = await aMarkedArticle()
		await one.write(SILENCE, REPLY)
		await putOn('The ministry answered with a decree', one)

		await one.write(SILENCE, STRIKE, RUMOUR)

		const placed = await one.now()
		expect(placed.state).toBe('exact')
		expect(await wordsAt(one.articleId, placed)).toBe('the dockers called a strike')
	})

	test('is not put on words that the text does not say there', async () => {
		const one = await aMarkedArticle()
		await one.write(SILENCE, REPLY)
		const { versionId } = await textOf(one.articleId)
		const place = { start: 0, end: 8, versionId, quote: 'Nobody i' }

		const refused = await placeByHand(library.db, one.readerId, one.highlightId, place)

		expect(refused).toBe('other-words')
		expect(await one.now()).toMatchObject({ state: 'orphaned' })
	})

	test('is not put into a text that is not the current one any more', async () => {
		const one = await aMarkedArticle()
		const { versionId } = await textOf(one.articleId)
		await one.write(SILENCE, REPLY)
		const place = { start: 0, end: 8, versionId, quote: SILENCE.slice(0, 8) }

		expect(await placeByHand(library.db, one.readerId, one.highlightId, place)).toBe('other-words')
	})

	test('cannot be placed or looked at by another reader', async () => {
		const one = await aMarkedArticle()
		await one.write(SILENCE, REPLY)
		const stranger = await aReader(library.db)

		const refused = await putOn('Nobody is paid.', { ...one, readerId: stranger.id })
		const seen = await highlightToPlace(library.db, stranger.id, {
			id: one.highlightId,
			articleId: one.articleId,
		})

		expect(refused).toBe('unknown')
		expect(seen).toBeNull()
		expect(await one.now()).toMatchObject({ state: 'orphaned' })
	})

	test('cannot be one that nobody has', async () => {
		const one = await aMarkedArticle()

		expect(await putOn('Nobody is paid.', { ...one, highlightId: randomUUID() })).toBe('unknown')
	})
})

async function rowOf(id: string) {
	const [row] = await library.db.select().from(highlights).where(eq(highlights.id, id))
	return row
}
