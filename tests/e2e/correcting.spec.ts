import { expect, test } from '#support/browser'
import { appointed } from '#support/roles'
import { syncIndex } from '#support/syncing'

// What is corrected waits for the index, and a library whose index waits is not well.
test.afterAll(syncIndex)

for (const how of ['with', 'without'] as const)
	test(`an editor corrects an article ${how} script, is shown what would change, and takes it back`, async ({
		aReader,
		aVisitor,
		articles,
	}) => {
		const { page } = await appointed(
			await aReader({ name: 'Eda Itor', script: how === 'with' }),
			'editor',
		)
		const article = articles[how === 'with' ? 0 : 1]!
		const kicker = `Put right ${Date.now()}`
		await page.goto(article.url)
		await page.getByRole('link', { name: 'Correct', exact: true }).click()

		await page.getByLabel('Kicker').fill(kicker)
		await page.getByRole('button', { name: 'Show what would change' }).click()
		await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
		await expect(page.getByText(kicker)).toBeVisible()
		const visitor = await aVisitor()
		await visitor.goto(article.url)
		await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible()
		await expect(visitor.getByText(kicker), 'nothing is done yet').toBeHidden()

		await page.getByRole('button', { name: 'Correct it' }).click()
		await expect(page.getByText('It is corrected.')).toBeVisible()
		await expect(page.getByRole('region', { name: 'Corrections made' })).toContainText(
			'by Eda Itor',
		)
		await visitor.goto(article.url)
		await expect(visitor.getByText(kicker).first()).toBeVisible()

		await page.getByRole('button', { name: 'Take back the correction of Kicker' }).click()
		await expect(page.getByText('The correction is taken back')).toBeVisible()
		await visitor.goto(article.url)
		await expect(visitor.getByText(kicker)).toBeHidden()
	})

test('a reader is offered no correction, and a page left open does none once the role is gone', async ({
	aReader,
	articles,
}) => {
	const editor = await appointed(await aReader(), 'editor')
	const { page } = editor
	const article = articles[2]!
	await page.goto(`${article.url.split('/').slice(0, 3).join('/')}/correct`)
	await page.getByLabel('Kicker').fill('Never to be seen')
	await page.getByRole('button', { name: 'Show what would change' }).click()
	await expect(page.getByRole('button', { name: 'Correct it' })).toBeVisible()

	await appointed(editor, 'reader')
	await page.getByRole('button', { name: 'Correct it' }).click()

	await expect(page.getByText('This page is not in the library')).toBeVisible()
	await page.goto(article.url)
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
	await expect(page.getByText('Never to be seen')).toBeHidden()
	await expect(page.getByRole('link', { name: 'Correct', exact: true })).toBeHidden()
})

test('of two editors who correct one field the second is told, and neither loses a word', async ({
	aReader,
	articles,
}) => {
	const { page: first } = await appointed(await aReader(), 'editor')
	const { page: second } = await appointed(await aReader(), 'editor')
	const article = articles[3]!
	const path = `${article.url.split('/').slice(0, 3).join('/')}/correct`
	const subtitle = `First ${Date.now()}`
	const sent = async (page: typeof first, label: string, words: string) => {
		await page.getByLabel(label).fill(words)
		await page.getByRole('button', { name: 'Show what would change' }).click()
	}
	await first.goto(path)
	await second.goto(path)

	await sent(first, 'Subtitle', subtitle)
	await first.getByRole('button', { name: 'Correct it' }).click()
	await expect(first.getByText('It is corrected.')).toBeVisible()
	await sent(second, 'Subtitle', 'Second thoughts')

	await expect(second.getByText('Somebody else changed one of these fields')).toBeVisible()
	await expect(second.getByLabel('Subtitle')).toHaveValue('Second thoughts')
	await first.goto(article.url)
	await expect(first.getByText(subtitle).first()).toBeVisible()
})

test('a passage that does not stand in the text is refused, and what is wrong is named at its field', async ({
	aReader,
	articles,
}) => {
	const { page } = await appointed(await aReader(), 'editor')
	await page.goto(`${articles[4]!.url.split('/').slice(0, 3).join('/')}/correct`)

	await page.getByLabel('As it stands').fill('Nobody ever wrote this here.')
	await page.getByLabel('As it is to stand').fill('Nor this.')
	await page.getByRole('button', { name: 'Show what would change' }).click()
	await expect(page.getByText('does not stand in the text, word for word')).toBeVisible()

	await page.getByLabel('Published', { exact: true }).fill('soon')
	await page.getByRole('button', { name: 'Show what would change' }).click()
	await expect(page.getByText('This is no date')).toBeVisible()
	await expect(page.getByLabel('Published', { exact: true })).toHaveAttribute(
		'aria-invalid',
		'true',
	)
	await expect(page.getByLabel('As it stands')).toHaveValue('Nobody ever wrote this here.')
})
