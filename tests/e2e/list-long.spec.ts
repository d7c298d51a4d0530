import type { Page } from '@playwright/test'
import { expect, test } from '#support/browser'
import { publish, readByLink } from '#support/lists'

const ITEMS = 250

/** A list of 250 links in two sections, brought as a file as a teacher would; gives its address. */
async function aLongList(page: Page, title: string): Promise<string> {
	const links = Array.from({ length: ITEMS }, (_, n) => `Log ${n + 1},https://log.example/${n + 1}`)
	await page.goto('/lists/import')
	await page.getByLabel('File').setInputFiles({
		...{ name: 'logs.csv', mimeType: 'text/csv' },
		buffer: Buffer.from(['title,url', ...links].join('\n')),
	})
	await page.getByLabel('Title, if the list is new').fill(title)
	await page.getByRole('button', { name: 'Bring them along' }).click()
	await page.getByRole('link', { name: title, exact: true }).click()
	await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
	return new URL(page.url()).pathname
}

const logs = (page: Page) => page.getByRole('heading', { name: /^Log \d+$/ })

test('a long public list is read whole, and without script a hundred at a time', async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader()
	const list = await aLongList(owner, 'Logs of ships')
	await publish(owner, list, 'Everybody')
	const [visitor, plain] = [await aVisitor(), await aVisitor({ script: false })]

	await visitor.goto(list)
	await expect(logs(visitor)).toHaveCount(ITEMS)
	expect(await logs(visitor).last().textContent()).toBe(`Log ${ITEMS}`)
	await expect(visitor.getByText('There is more')).toHaveCount(0)

	await plain.goto(list)
	await expect(plain.getByText(`${ITEMS} items`)).toBeVisible()
	await expect(logs(plain)).toHaveCount(100)
	await plain.getByRole('link', { name: 'Next' }).click()
	await expect(logs(plain).first()).toHaveText('Log 101')
	await plain.getByRole('link', { name: 'Next' }).last().click()
	await expect(logs(plain)).toHaveCount(50)
	await expect(plain.getByText('Page 3 of 3').first()).toBeVisible()
	await plain.goto(`${list}?page=99`)
	await expect(logs(plain).last()).toHaveText(`Log ${ITEMS}`)
})

test('a long list read by its link is turned page by page at that link', async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader()
	const list = await aLongList(owner, 'Logs by link')
	const link = await readByLink(owner, list)
	const plain = await aVisitor({ script: false })

	await plain.goto(link)
	await plain.getByRole('link', { name: 'Next' }).click()

	await expect(plain).toHaveURL(`${link}?page=2`)
	await expect(logs(plain).first()).toHaveText('Log 101')
})

for (const script of [true, false])
	test(`a long list is worked on page by page, ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader }) => {
		const { page } = await aReader({ script })
		const list = await aLongList(page, 'Logs to order')
		await page.goto(`${list}?page=2`)
		await expect(logs(page)).toHaveCount(100)

		await page.getByRole('button', { name: 'Move “Log 101” up' }).click()
		await expect(logs(page).first()).toHaveText('Log 100')
		await page.getByRole('button', { name: 'Undo' }).click()
		// Whoever leaves at once takes what was sent with them.
		await page.waitForLoadState('networkidle')
		await page.goto(`${list}?page=2`)
		await expect(logs(page).first()).toHaveText('Log 101')

		await page.getByRole('button', { name: 'Remove “Log 102”' }).click()
		await expect(logs(page).nth(1)).toHaveText('Log 103')
		await expect(page.getByText('Log 201', { exact: true })).toBeVisible()
		await page.getByRole('button', { name: 'Undo' }).click()
		// Whoever leaves at once takes what was sent with them.
		await page.waitForLoadState('networkidle')
		await page.goto(`${list}?page=2`)
		await expect(logs(page).nth(1)).toHaveText('Log 102')
	})
