import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf } from '#article/archive/to-files'
import { saveArticle } from '#db/articles'
import { OF_READERS } from '#db/of-readers'
import { archiveOf } from '#db/own-archive'
import { anArticle } from '#support/articles'
import { everyRow } from '#support/database-text'
import { aReaderWithEverything } from '#support/everything'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
const article = anArticle({
	title: 'The quay',
	paragraphs: ['The harbour was quiet.', 'Nobody had unloaded a ship since May.'],
})

beforeAll(async () => {
	library = await aLibrary()
	await saveArticle(library.db, article)
})
afterAll(() => library.close())

const ORIGIN = 'https://library.example'

async function filesFor(readerId: string): Promise<Map<string, string>> {
	const archive = await archiveOf(library.db, readerId, ORIGIN)
	return new Map([...filesOf(archive)].map(({ name, content }) => [name, content]))
}

describe('an archive of one’s own', () => {
	test('has every word that its reader wrote, in files for programs and on the page to read', async () => {
		const { reader, mark } = await aReaderWithEverything(library.db, article.id)

		const files = await filesFor(reader.id)

		const page = files.get('index.html')!
		const rest = [...files].filter(([name]) => name !== 'index.html').map(([, text]) => text)
		// A word that stands in the log of what editors do is the editor's.
		const { audited, ...own } = mark
		for (const [what, word] of Object.entries(own)) {
			expect(rest.join(''), `${what} for programs`).toContain(word)
			expect(page, `${what} to read`).toContain(word)
		}
		expect(page).not.toContain(audited)
	})

	test('has a file for every table that holds something of a reader', async () => {
		const { reader } = await aReaderWithEverything(library.db, article.id)

		const names = [...(await filesFor(reader.id)).keys()]

		for (const [table, { archive }] of Object.entries(OF_READERS))
			if (archive !== 'withheld')
				expect([table, names.some((name) => name.startsWith(archive))]).toEqual([table, true])
	})

	test('has nothing in it of any other reader but their names where they work together', async () => {
		const { db } = library
		const { reader, other } = await aReaderWithEverything(db, article.id)

		const all = [...(await filesFor(reader.id)).values()].join('')

		expect(all).toContain(other.name)
		for (const theirs of [other.id, other.email, 'The other’s comment', 'The other’s note'])
			expect(all).not.toContain(theirs)
		for (const theirs of ['Said by the other', 'The other’s mark', 'The other’s search'])
			expect(all).not.toContain(theirs)
	})

	test('has no password, no secret and nothing that opens anything', async () => {
		const { db } = library
		const { reader } = await aReaderWithEverything(db, article.id)
		const secrets = await db.execute<{ secret: string }>(
			`select password_hash as secret from readers where id = '${reader.id}'
			union all select digest_token::text from readers where id = '${reader.id}'
			union all select feed_token from saved_searches where reader_id = '${reader.id}'
			union all select token from shares where reader_id = '${reader.id}'
			union all select token_sha256 from api_tokens where reader_id = '${reader.id}'
			union all select id::text from sessions where reader_id = '${reader.id}'
			union all select id from passkeys where reader_id = '${reader.id}'
			union all select code_hash from backup_codes where reader_id = '${reader.id}'`,
		)

		const all = [...(await filesFor(reader.id)).values()].join('')

		expect(secrets.length).toBeGreaterThan(7)
		for (const { secret } of secrets) expect(all).not.toContain(secret)
		expect(all).toContain('argon2id')
	})

	test('of a reader who has done nothing says so little, and reads well', async () => {
		const reader = await aReader(library.db, { name: 'Nobody Yet' })

		const files = await filesFor(reader.id)

		expect(files.get('index.html')).toContain('What Carrel kept of Nobody Yet')
		expect(files.get('index.html')).not.toContain('Saved searches')
		expect(JSON.parse(files.get('highlights.json')!)).toMatchObject({ total: 0 })
	})

	test('is a page on which nothing runs, whatever was written', async () => {
		const { db } = library
		const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>'
		const reader = await aReader(db, { name: evil })

		const page = (await filesFor(reader.id)).get('index.html')!

		expect(page).toContain('&#x3C;script>')
		expect(page).not.toMatch(/<(script|img)/)
	})

	test('changes nothing by being taken', async () => {
		const { reader } = await aReaderWithEverything(library.db, article.id)
		const before = (await everyRow(library.db)).sort()

		await filesFor(reader.id)

		expect((await everyRow(library.db)).sort()).toEqual(before)
	})
})
