import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

/** What a reader of books made of one. */
export interface BookSeen {
	title: string
	/** Titles in the table of contents, those below another after it with a mark before. */
	contents: string[]
	/** The text of each part in the order of reading. */
	texts: string[]
	/** What popped up at the first call of a note. */
	popUp: string
}

const require = createRequire(import.meta.url)
const ENGINE = dirname(require.resolve('foliate-js/view.js'))

const READER = 'http://reader.example'
const TYPES: Record<string, string> = { js: 'text/javascript', html: 'text/html' }

/** Opens a book in Foliate's own engine and turns all its pages. */
export async function inFoliate(page: Page, book: Buffer): Promise<BookSeen> {
	await page.route(`${READER}/**`, async (route) => {
		const name = new URL(route.request().url()).pathname.slice(1)
		if (name === 'book.epub')
			return route.fulfill({ body: book, contentType: 'application/epub+zip' })
		if (name === '') return route.fulfill({ body: PAGE, contentType: 'text/html' })
		const body = await readFile(join(ENGINE, name))
		return route.fulfill({ body, contentType: TYPES[name.split('.').at(-1) ?? ''] })
	})
	await page.goto(`${READER}/`)
	const seen = await page.waitForFunction('window.seen')
	return (await seen.jsonValue()) as BookSeen
}

const PAGE = `<!DOCTYPE html><meta charset="utf-8"><style>html, body { height: 100%; margin: 0 } foliate-view { display: block; height: 100% }</style>
<script type="module">
import '/view.js'
import { FootnoteHandler } from '/footnotes.js'
const view = document.createElement('foliate-view')
document.body.append(view)
const handler = new FootnoteHandler()
const loaded = () => new Promise((resolve) => view.addEventListener('load', (event) => resolve(event.detail.doc), { once: true }))
const textOf = (doc) => doc.body.textContent.replace(/\\s+/g, ' ').trim()
await view.open(await (await fetch('/book.epub')).blob().then((blob) => new File([blob], 'book.epub')))
const titles = (items, mark) => (items ?? []).flatMap(({ label, subitems }) => [mark + label.trim(), ...titles(subitems, mark + '> ')])
const texts = []
let popUp = ''
for (const index of view.book.sections.keys()) {
	const arrived = loaded()
	await view.goTo(index)
	const doc = await arrived
	texts.push(textOf(doc))
	const call = doc.querySelector('a[role=doc-noteref]')
	if (!call || popUp) continue
	const shown = new Promise((resolve) =>
		handler.addEventListener('before-render', ({ detail }) =>
			detail.view.addEventListener('load', (event) => setTimeout(() => resolve(textOf(event.detail.doc)))), { once: true }))
	view.addEventListener('link', (event) => {
		handler.addEventListener('before-render', ({ detail }) => document.body.append(detail.view), { once: true })
		handler.handle(view.book, event)
	}, { once: true })
	call.click()
	popUp = await shown
}
window.seen = { title: view.book.metadata.title, contents: titles(view.book.toc, ''), texts, popUp }
</script>`
