import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import type { Article, Block, BlockKind } from '#article/article'
import { callsIn, escapeHtml, parseInline, plainText } from '#article/markup'
import { saveArticle } from '#db/articles'
import { open } from '#db/connection'
import { articles, indexPending } from '#db/schema/archive'
import { highlights } from '#db/schema/readers'
import { anArticle } from '#support/articles'
import { asNewReader, test as base } from '#support/browser'

type Fixtures = {
	/** An article of every kind of block, of several scripts, with notes; taken away after the test. */
	article: Article
	/** A page on which a reader with a new account has that article open. */
	reading: Page
}

export const test = base.extend<Fixtures>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
	article: async ({}, use) => {
		const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
		const article = aMixedArticle()
		await saveArticle(db, article)
		await use(article)
		await db.delete(highlights).where(eq(highlights.articleId, article.id))
		await db.delete(articles).where(eq(articles.id, article.id))
		await db.delete(indexPending).where(eq(indexPending.articleId, article.id))
		await close()
	},
	reading: async ({ page, article }, use) => {
		await asReader(page, article)
		await use(page)
		await kept(page)
		await page.close()
	},
})

export { expect }

/** Makes an account and comes to the article. */
export async function asReader(page: Page, { id }: Pick<Article, 'id'>) {
	await asNewReader(page, `/articles/${id}`, { name: 'Nour' })
	await page.waitForURL((url) => url.pathname === `/articles/${id}`)
	await marksReady(page)
}

/** Waits until the page's script listens: what is done before that is nobody's. */
export async function marksReady(page: Page) {
	await page.waitForFunction(
		`Object.keys(document.querySelector('[data-block]') ?? {}).some((key) => key.startsWith('__react'))`,
	)
}

/** Waits until what the page shows is kept. */
export async function kept(page: Page) {
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

export const toolbar = (page: Page) =>
	page.getByRole('toolbar', { name: 'Highlight the selection' })
export const card = (page: Page) => page.getByRole('dialog', { name: 'Highlight' })

/** Words in an element of the page, notes within it left out. */
export type Words = readonly [selector: string, words: string]

const RANGE = `([selector, words]) => {
	const element = document.querySelector(selector)
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
	const nodes = []
	while (walker.nextNode()) {
		const apart = walker.currentNode.parentElement.closest('[data-no-anchor]')
		if (!apart || !element.contains(apart) || apart === element) nodes.push(walker.currentNode)
	}
	const text = nodes.map(({ data }) => data).join('')
	const at = text.indexOf(words)
	if (at < 0) throw new Error('“' + words + '” is not in ' + text)
	const point = (offset) => {
		for (const node of nodes) {
			if (offset <= node.data.length) return [node, offset]
			offset -= node.data.length
		}
	}
	const range = document.createRange()
	const [first, from] = point(at + 1)
	range.setStart(first, from - 1)
	range.setEnd(...point(at + words.length))
	return range
}`

/** Where words begin and end on the screen. */
export async function boxOf(page: Page, words: Words) {
	return page.evaluate<{ start: Point; end: Point }>(`(() => {
		const rects = [...(${RANGE})(${JSON.stringify(words)}).getClientRects()]
		const [head, tail] = [rects[0], rects[rects.length - 1]]
		const isBackward = getComputedStyle(document.querySelector(${JSON.stringify(words[0])})).direction === 'rtl'
		return {
			start: { x: isBackward ? head.right - 1 : head.left + 1, y: head.top + head.height / 2 },
			end: { x: isBackward ? tail.left + 1 : tail.right - 1, y: tail.top + tail.height / 2 },
		}
	})()`)
}

interface Point {
	x: number
	y: number
}

/** Draws the mouse from the beginning of the first words to the end of the last, both of which must be in view. */
export async function drag(page: Page, from: Words, to: Words = from) {
	const { start } = await boxOf(page, from)
	const { end } = await boxOf(page, to)
	await page.mouse.move(start.x, start.y)
	await page.mouse.down()
	await page.mouse.move(end.x, end.y, { steps: 6 })
	await page.mouse.up()
}

/** Selects from the first words to the last as the browser's own menus do: without a pointer. */
export async function select(page: Page, from: Words, to: Words = from) {
	await page.evaluate(`(() => {
		const [first, last] = [${JSON.stringify(from)}, ${JSON.stringify(to)}].map(${RANGE})
		document.querySelector(${JSON.stringify(from[0])}).scrollIntoView({ block: 'center', behavior: 'instant' })
		getSelection().setBaseAndExtent(
			first.startContainer, first.startOffset, last.endContainer, last.endOffset)
	})()`)
}

/** Selects words and marks them with the toolbar. */
export async function mark(page: Page, colour: string, from: Words, to: Words = from) {
	await select(page, from, to)
	await toolbar(page)
		.getByRole('button', { name: `Highlight in ${colour}` })
		.click()
	await kept(page)
}

/** The words that are painted, by layer, those of a note beside its call left out. Pieces are joined. */
export function painted(page: Page): Promise<Record<string, string>> {
	return page.evaluate<Record<string, string>>(`Object.fromEntries(
		[...CSS.highlights].flatMap(([name, ranges]) => {
			const text = [...ranges]
				.filter(({ startContainer }) => !startContainer.parentElement.closest('[data-note-copy]'))
				.map(String).join('')
			return name.startsWith('carrel-') && text ? [[name.slice(7), text]] : []
		}))`)
}

/** The same where marks stand in the text. */
export function markedUp(page: Page): Promise<Record<string, string>> {
	return page.evaluate<Record<string, string>>(`(() => {
		const found = {}
		for (const mark of document.querySelectorAll('mark.painted')) {
			if (mark.closest('[data-note-copy]')) continue
			for (const [, layer] of mark.className.matchAll(/mark-(\\w+)/g))
				found[layer] = (found[layer] ?? '') + mark.textContent
		}
		return found
	})()`)
}

const block = (kind: BlockKind, html: string) => ({ kind, html })

function aMixedArticle(): Article {
	const contents = [
		block(
			'paragraph',
			'The port was silent,<a data-call="1">1</a> and nobody had been paid since May.',
		),
		block('heading', 'What the dockers asked'),
		block('list-item', 'A wage for each day of waiting.'),
		block('list-item', 'A lamp on the outer quay.'),
		block('quotation', 'We have waited long enough.'),
		block('paragraph', 'قال البحّار إنّ الميناء صامت منذ الربيع.'),
		block('paragraph', 'Her sign was 👩‍👩‍👧 and her name Ze\u0301lie, painted large.'),
		block(
			'paragraph',
			'The log is <a href="https://log.example/">kept in the tower</a>.<a data-call="2">2</a>',
		),
	]
	const blocks: Block[] = contents.map(({ kind, html }, n) => ({
		...{ id: `b${n + 1}`, kind, html },
		text: plainText(parseInline(html)),
		calls: callsIn(parseInline(html)),
	}))
	const note = (marker: string, text: string, calledFrom: string) => ({
		...{ marker, text, html: escapeHtml(text), calledFrom: [calledFrom] },
	})
	return anArticle({
		id: `to-mark-${randomUUID()}`,
		publication: 'The Landing Stage',
		title: 'A port to mark',
		authors: ['Leyla Haddad'],
		publishedOn: '1999-05-03',
		issue: { number: 'LS1', month: '1999-05' },
		blocks,
		footnotes: [
			note('1', 'Silence was kept for a year & a day.', 'b1'),
			note('2', 'The tower has no stairs.', 'b8'),
		],
	})
}
