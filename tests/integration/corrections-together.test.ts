import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveArticle } from '#db/articles'
import { auditLog } from '#db/audit-log'
import { open } from '#db/connection'
import { correctAll, correctionsOf, rehearseCorrections, withdraw } from '#db/corrections'
import { highlightsOf } from '#db/highlights'
import { recentJobs } from '#db/jobs'
import { articleForReading } from '#db/reading'
import { JOBS } from '#db/schema/accounts'
import { understand } from '#db/understanding'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { marked } from '#support/marking'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

async function scene() {
	const article = anArticle({
		title: 'The Mingster and the salt',
		paragraphs: ['The Mingster said no.', 'The market had no salt.'],
	})
	await saveArticle(library.db, article)
	const { id: readerId, name } = await aReader(library.db)
	return { id: article.id, options: { actor: { readerId }, understand }, readerId, name }
}

const read = async (id: string) => (await articleForReading(library.db, id))?.article
const title = (value: string, seen?: unknown) => ({
	correction: { field: 'title', value } as const,
	seen,
})
const kicker = (value: string, seen?: unknown) => ({
	correction: { field: 'kicker', value } as const,
	seen,
})
const log = async () =>
	(await auditLog(library.db, { deed: null, by: null, limit: 10, offset: 0 })).entries

describe('corrections made on the web', () => {
	test('are made all or none, and name their editor for as long as there is an account', async () => {
		const { id, options, name } = await scene()
		const wrong = { correction: { field: 'text', was: 'was never said', now: 'x' } as const }

		const refused = await correctAll(library.db, id, {
			corrections: [title('The Minister'), wrong],
			...options,
		})
		const unchanged = await read(id)
		const made = await correctAll(library.db, id, {
			corrections: [title('The Minister'), kicker('Salt')],
			...options,
		})

		expect([refused, made]).toEqual(['not-there', 'changed'])
		expect(unchanged?.title).toBe('The Mingster and the salt')
		expect(await read(id)).toMatchObject({ title: 'The Minister', kicker: 'Salt' })
		expect((await correctionsOf(library.db, id))?.map(({ by }) => by)).toEqual([name, name])
	})

	test('are written down with what was before and after, and so is taking one back', async () => {
		const { id, options, readerId } = await scene()

		await correctAll(library.db, id, { corrections: [title('The Minister')], ...options })
		await withdraw(library.db, id, { field: 'title', passage: '', ...options })

		expect((await log()).slice(0, 2)).toMatchObject([
			{
				deed: 'article.take-back',
				subject: id,
				by: { id: readerId },
				detail: { field: 'title', before: 'The Minister', after: 'The Mingster and the salt' },
			},
			{
				deed: 'article.correct',
				detail: { field: 'title', before: 'The Mingster and the salt', after: 'The Minister' },
			},
		])
	})

	test('ask the indexer to bring them to the index, once for all that wait', async () => {
		const { id, options } = await scene()

		await correctAll(library.db, id, { corrections: [title('One')], ...options })
		await correctAll(library.db, id, { corrections: [title('Two')], ...options })

		const waiting = (await recentJobs(library.db, { kinds: JOBS })).filter((job) => !job.endedAt)
		expect(waiting.map(({ kind }) => kind)).toEqual(['sync'])
	})

	test('are refused where somebody else changed the field meanwhile; theirs stands', async () => {
		const { id, options } = await scene()
		await correctAll(library.db, id, { corrections: [title('Theirs')], ...options })

		const late = await correctAll(library.db, id, {
			corrections: [title('Mine', 'The Mingster and the salt'), kicker('Salt', null)],
			...options,
		})

		expect(late).toBe('overtaken')
		expect(await read(id)).toMatchObject({ title: 'Theirs', kicker: null })
	})

	test('of different fields at the same moment are both made', async () => {
		const { id, options } = await scene()
		const lines = [open(library.databaseUrl, { max: 1 }), open(library.databaseUrl, { max: 1 })]

		const outcomes = await Promise.all([
			correctAll(lines[0]!.db, id, {
				corrections: [title('The Minister', 'The Mingster and the salt')],
				...options,
			}),
			correctAll(lines[1]!.db, id, { corrections: [kicker('Salt', null)], ...options }),
		])

		expect(outcomes).toEqual(['changed', 'changed'])
		expect(await read(id)).toMatchObject({ title: 'The Minister', kicker: 'Salt' })
		await Promise.all(lines.map(({ close }) => close()))
	})
})

test('a rehearsal says what would change and what readers would lose, and changes nothing', async () => {
	const { id, options, readerId } = await scene()
	await marked(library.db, readerId, { articleId: id, quote: 'The market had no salt' })
	const struck = { field: 'text', was: 'The market had no salt.', now: '' } as const
	const before = [await read(id), await log(), await highlightsOf(library.db, readerId)]

	const rehearsed = await rehearseCorrections(library.db, id, {
		corrections: [{ correction: struck }, title('The Minister')],
		...options,
	})

	expect(rehearsed).toMatchObject({
		before: { title: 'The Mingster and the salt' },
		after: { title: 'The Minister', blocks: [{ text: 'The Mingster said no.' }] },
		marked: 1,
		lost: 1,
	})
	expect([await read(id), await log(), await highlightsOf(library.db, readerId)]).toEqual(before)
	expect(await correctionsOf(library.db, id)).toEqual([])
})
