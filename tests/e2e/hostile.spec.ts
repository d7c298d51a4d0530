import { createHash } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { descriptionTree } from '#article/lists/description'
import { escapeHtml, inlineHtml, parseInline } from '#article/markup'
import { anAccount, askForAccount, expect, test } from '#support/browser'
import { corpus, countsOf, inPieces } from '#support/hostile/corpus'
import { hostileFiles } from '#support/hostile/files'
import { aServedLibrary } from '#support/hostile/library'
import { packed, sizeInAddress } from '#support/hostile/packed'
import { writeEverywhere } from '#support/hostile/readers-things'
import { look, type Watch, watch } from '#support/hostile/watch'

// The library under attack is one of its own, and the pages' policy is switched off: what is refused here is refused by
// how text is read and shown, and by nothing else. Trusted types and nonces are the second lock; headers.spec.ts tries it.
test.describe.configure({ mode: 'serial', timeout: 480_000 })

const THOROUGH = { tag: '@thorough' }
const texts = corpus.map(({ text }) => text)
const PIECE = 120
const pieces = inPieces(texts, PIECE)
/** How many payloads each surface got. */
const tried = new Map<string, number>()

let library: Awaited<ReturnType<typeof aServedLibrary>>
let context: BrowserContext
let watched: Watch
let email: string

test.beforeAll(async ({ browser }) => {
	test.setTimeout(480_000)
	library = await aServedLibrary(hostileFiles(pieces))
	context = await browser.newContext({ bypassCSP: true, baseURL: library.base })
	watched = await watch(context, library.base)
	const account = anAccount()
	email = account.email
	await watched.page.goto('/sign-up')
	await askForAccount(watched.page, { name: '<img src=x onerror=pwn()>', ...account })
	await expect(watched.page.getByRole('link', { name: 'Account' })).toBeVisible()
})

test.afterAll(async () => {
	await context?.close()
	await library?.close()
	console.log(table())
})

test(
	'a payload that does run is noticed, or nothing here would mean anything',
	THOROUGH,
	async () => {
		const page = await context.newPage()
		const faults: string[] = []
		await page.exposeFunction('pwn', () => faults.push('ran'))
		await page.setContent(texts.filter((text) => text.includes('onerror=pwn()')).join('\n'))

		await expect.poll(() => faults.length).toBeGreaterThan(0)
		await page.close()
	},
)

test('nothing that is imported runs, whatever it came in', THOROUGH, async () => {
	const ids = await articleIds()
	const cameIn = (format: RegExp) => ids.filter((id) => format.test(id)).length
	const rest = ids.filter((id) => !/^(?:hostile|page|spip|feed|warc)-/.test(id))

	for (const format of [
		/^hostile-fields-/,
		/^hostile-html-/,
		/^page-/,
		/^spip-/,
		/^feed-/,
		/^warc-/,
	])
		expect(cameIn(format), `${format}: ${library.imported.stdout}`).toBe(pieces.length)
	expect(rest.length, `books: ${library.imported.stdout}`).toBeGreaterThan(0)
	for (const id of ids) await look(watched, `/articles/${id}`)
	for (const surface of ['html of records', 'text of records', 'titles', 'kickers', 'standfirsts'])
		tried.set(surface, texts.length)
	for (const surface of ['authors', 'topics', 'footnotes', 'sources', 'postscripts'])
		tried.set(surface, texts.length)
	for (const surface of ['pages', 'pages of SPIP', 'feeds', 'books', 'web archives'])
		tried.set(surface, texts.length)
})

test('nothing runs on the pages that lead to what was imported', THOROUGH, async () => {
	for (const address of [
		...['/', '/authors', '/issues', '/issues/H0', '/issues/H1', '/sources', '/countries'],
		...['/search', '/search?sort=newest', '/search?page=2', '/search/values/topic'],
		...['/search/values/author', '/search/values/publication', '/search?q=hostile'],
	])
		await look(watched, address)
})

test('nothing that is asked for runs, by address or by hand', THOROUGH, async () => {
	// Longer ones are refused before a page is made.
	const asked = (most: number) => packed(texts, most, { sizeOf: sizeInAddress })
	for (const question of asked(12_000))
		await look(watched, `/search?${new URLSearchParams({ q: question })}`)
	for (const name of ['author', 'topic', 'country', 'issue', 'publication', 'from', 'sort', 'page'])
		await look(watched, `/search?${new URLSearchParams({ [name]: asked(12_000)[0]! })}`)
	for (const path of ['/search/concordance', '/lists/public', '/highlights', '/sign-in'])
		for (const question of asked(6000).slice(0, 3))
			await look(watched, `${path}?${new URLSearchParams({ q: question, next: question })}`)
	await watched.page.goto('/search')
	const field = watched.page.getByRole('combobox')
	for (const text of texts.filter(({ length }) => length < 200).slice(460, 476))
		await field.pressSequentially(`${text.replace(/[\r\n]/g, ' ').slice(0, 40)} `)
	await watched.page.waitForLoadState('networkidle')
	expect(watched.faults).toEqual([])
	tried.set('questions in addresses', texts.filter((text) => sizeInAddress(text) <= 12_000).length)
	tried.set('questions typed', 16)
})

test('nothing that readers write runs', THOROUGH, async () => {
	const { pages, counts } = await writeEverywhere(library.db, email, texts)

	for (const address of pages) await look(watched, address)

	for (const [surface, count] of Object.entries(counts)) tried.set(surface, count)
})

test(
	'nothing that readers bring along runs, the names of its files included',
	THOROUGH,
	async () => {
		const origin = library.base
		const notes = packed(texts, 9000, { between: '\n' })
		const annotations = texts.map((text, n) => ({
			...{ type: 'Annotation', id: `urn:test:${createHash('sha1').update(text).digest('hex')}` },
			body: [
				{ type: 'TextualBody', purpose: 'commenting', value: notes[n] ?? text.slice(0, 9000) },
				{ type: 'TextualBody', purpose: 'tagging', value: text.slice(0, 50) },
			],
			target: {
				source: `${origin}/articles/hostile-html-0`,
				selector: { type: 'TextQuoteSelector', exact: text || 'x', prefix: text, suffix: text },
			},
		}))
		const { request } = context
		const fileNames = packed(
			texts.filter((text) => text.includes('pwn')),
			200,
		).slice(0, 6)
		const named = fileNames.join().split(' ¦ ').length
		for (const [n, name] of fileNames.entries()) {
			const buffer = Buffer.from(n === 0 ? JSON.stringify(annotations) : name)
			const file = { name, mimeType: 'text/html', buffer }
			for (const path of ['/highlights/import', '/lists/import']) {
				const answer = await request.post(`${path}/upload`, {
					multipart: { file, title: name, list: '' },
					headers: { origin },
					maxRedirects: 0,
				})
				expect(answer.status()).toBe(303)
				await look(watched, new URL(answer.headers().location!, origin).pathname)
			}
		}

		for (const address of ['/highlights', '/highlights/print', '/articles/hostile-html-0'])
			await look(watched, address)
		await expect(watched.page.getByRole('complementary', { name: 'Your highlights' })).toBeVisible()
		for (const surface of ['quotations', 'notes', 'tags', 'context of quotations'])
			tried.set(`highlights: ${surface}`, texts.length)
		tried.set('names of files', named)
	},
)

test(
	'what is saved as a file stays harmless when it is opened, each payload by itself',
	THOROUGH,
	async () => {
		const page = await context.newPage()
		const inlines = texts.map((text) => inlineHtml(parseInline(text)))
		const descriptions = texts.map((text) => inlineHtml(descriptionTree(text)))
		const plain = texts.map((text) => escapeHtml(text))
		const ids = await articleIds()
		const saved: string[] = []
		for (const id of ids.slice(0, 20))
			saved.push(await (await context.request.get(`/articles/${id}/save?as=html`)).text())

		await page.exposeFunction('pwn', () => watched.faults.push('ran in a file'))
		page.on('dialog', (dialog) => watched.faults.push(dialog.message()))
		for (const all of [inlines, descriptions, plain])
			await page.setContent(all.map((html) => `<div>${html}</div>`).join('\n'))
		for (const html of saved) await page.setContent(html)

		expect(watched.faults).toEqual([])
		for (const html of [...inlines, ...descriptions])
			expect(html).not.toMatch(/<[^>]*\son\w+=|<(?:script|iframe|svg|math|style|img|form)\b/i)
		await page.close()
		tried.set('inline HTML written out again', texts.length)
		tried.set('Markdown written out again', texts.length)
	},
)

async function articleIds(): Promise<string[]> {
	const rows = await library.db.execute<{ id: string }>(sql`select id from articles order by id`)
	return rows.map(({ id }) => id)
}

function table(): string {
	const lines = [...countsOf(corpus)].map(
		([family, count]) => `${String(count).padStart(7)}  ${family}`,
	)
	const surfaces = [...tried].map(([surface, count]) => `${String(count).padStart(7)}  ${surface}`)
	const all = [...tried.values()].reduce((sum, count) => sum + count, 0)
	return [
		`\nHostile texts: ${corpus.length}, in ${lines.length} families`,
		...lines,
		`Tried on ${tried.size} surfaces, ${all} in all`,
		...surfaces,
	].join('\n')
}
