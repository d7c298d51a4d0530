import type { Page } from '@playwright/test'

/** Selects words of a block with the mouse, by their number, and gives what they are. */
export async function selectWords(page: Page, block: string, from: number, to: number) {
	const place = await page.locator(`#${block}`).evaluate(
		(element, [from, to]) => {
			element.scrollIntoView({ block: 'center', behavior: 'instant' })
			const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
			const words = [...text.data.matchAll(/\S+/g)].slice(from, to)
			const range = document.createRange()
			range.setStart(text, words.at(0)!.index)
			range.setEnd(text, words.at(-1)!.index + words.at(-1)![0].length)
			const rects = [...range.getClientRects()]
			const [head, tail] = [rects.at(0)!, rects.at(-1)!]
			return {
				quote: range.toString(),
				start: { x: head.left + 0.5, y: head.top + head.height / 2 },
				end: { x: tail.right - 0.5, y: tail.top + tail.height / 2 },
			}
		},
		[from, to] as const,
	)
	await page.mouse.move(place.start.x, place.start.y)
	await page.mouse.down()
	await page.mouse.move(place.end.x, place.end.y, { steps: 5 })
	await page.mouse.up()
	return place.quote
}

/** Marks words of a block in a colour and gives what they are. */
export async function markWords(
	page: Page,
	block: string,
	[from, to]: readonly [number, number],
	colour = 'yellow',
) {
	const quote = await selectWords(page, block, from, to)
	await page.getByRole('button', { name: `Highlight in ${colour}` }).click()
	return quote
}

/** The words that are painted, by colour. A passage in several pieces is joined. */
export function painted(page: Page): Promise<Record<string, string>> {
	return page.evaluate(() => {
		const layers = [...CSS.highlights].filter(([name, { size }]) => /^carrel-/.test(name) && size)
		return Object.fromEntries(
			layers.map(([name, ranges]) => [
				name.replace('carrel-', ''),
				[...ranges].map((range) => (range as Range).toString()).join(''),
			]),
		)
	})
}

/** The highlights that the library has for whoever is signed in on a page. */
export async function savedHighlights(page: Page) {
	const answer = await page.request.get('/api/highlights')
	return ((await answer.json()) as { highlights: { quote: string; note: string }[] }).highlights
}

/** Writes a note on the only highlight of the article, from the list beside it. */
export async function writeNote(page: Page, text: string) {
	const list = page.getByRole('complementary', { name: 'Your highlights' })
	await list.getByRole('button', { name: /(Add|Edit) note/ }).click()
	const card = page.getByRole('dialog', { name: 'Highlight' })
	await card.getByRole('textbox', { name: 'Note' }).fill(text)
	await card.getByRole('button', { name: 'Done' }).click()
}
