import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { joinsList, makeList, putOnList, saved } from '#support/lists'

/** A list of some articles with an owner and an editor who both have it open. */
async function twoAtWork(
	owner: Page,
	editor: Page,
	articles: readonly { id: string; title: string; url: string }[],
) {
	const list = await makeList(owner, 'Harbours')
	await putOnList(owner, 'Harbours', articles)
	await joinsList(owner, list, { page: editor, as: 'Editor' })
	for (const page of [owner, editor]) {
		await page.goto(list)
		await inOrder(page, articles)
	}
	return list
}

const inOrder = (page: Page, articles: readonly { title: string }[]) =>
	expect(page.locator('ol > li').getByRole('heading')).toHaveText(
		articles.map(({ title }) => title),
	)

const press = (page: Page, name: string) =>
	saved(page, () => page.getByRole('button', { name, exact: true }).click())

test('two who move at the same moment both have their way', async ({ aReader, articles }) => {
	const [owner, editor] = [(await aReader()).page, (await aReader()).page]
	const [a, b, c, d, e] = articles as [Listed, Listed, Listed, Listed, Listed]
	const list = await twoAtWork(owner, editor, [a, b, c, d, e])

	await Promise.all([press(owner, `Move “${a.title}” down`), press(editor, `Move “${e.title}” up`)])

	for (const page of [owner, editor]) {
		await page.goto(list)
		await inOrder(page, [b, a, c, e, d])
	}
})

test('one moves what another takes off, or past it, and neither is lost', {
	tag: '@thorough',
}, async ({ aReader, articles }) => {
	const [owner, editor] = [(await aReader()).page, (await aReader()).page]
	const [a, b, c, d] = articles.slice(0, 4) as [Listed, Listed, Listed, Listed]
	const list = await twoAtWork(owner, editor, [a, b, c, d])

	await press(editor, `Remove “${b.title}”`)
	// Who moves does not see it yet: the step is past what is gone.
	await press(owner, `Move “${a.title}” down`)
	await inOrder(owner, [a, c, d])
	await Promise.all([press(owner, `Move “${d.title}” up`), press(editor, `Remove “${c.title}”`)])

	for (const page of [owner, editor]) {
		await page.goto(list)
		await inOrder(page, [a, d])
	}
})

test('what one moves while another deletes the list is there when the list comes back', {
	tag: '@thorough',
}, async ({ aReader, articles }) => {
	const [owner, editor] = [(await aReader()).page, (await aReader()).page]
	const [a, b, c, d] = articles.slice(0, 4) as [Listed, Listed, Listed, Listed]
	const list = await twoAtWork(owner, editor, [a, b, c, d])
	await press(editor, `Move “${d.title}” up`)

	await owner.getByRole('button', { name: 'Delete the list' }).click()
	await expect(owner.getByText('“Harbours” is deleted.')).toBeVisible()
	await editor.getByRole('button', { name: `Move “${a.title}” down`, exact: true }).click()
	await expect(editor.getByText(/not saved|no such page|not found/i).first()).toBeVisible()

	await owner.getByRole('button', { name: 'Undo' }).click()
	await expect(owner).toHaveURL(list)
	await inOrder(owner, [a, b, d, c])
})

type Listed = { id: string; title: string; url: string }
