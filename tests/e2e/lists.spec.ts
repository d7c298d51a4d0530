import { expect, test } from '#support/browser'
import { makeList, putOnList, saved, titlesOn } from '#support/lists'

test('a reader makes a list and adds to it from an article and from a result', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const [first, second] = [articles[0]!, articles[1]!]
	const list = await makeList(page, 'Harbours')

	await page.goto(first.url)
	await page.getByRole('link', { name: `Add to list: ${first.title}` }).click()
	const choice = page.getByRole('button', { name: 'Harbours' })
	await expect(choice).toHaveAttribute('aria-pressed', 'false')
	await saved(page, () => choice.click())
	await expect(choice).toHaveAttribute('aria-pressed', 'true')

	await page.goto('/search?sort=oldest')
	await page.getByRole('link', { name: `Add to list: ${second.title}` }).click()
	await expect(choice).toHaveAttribute('aria-pressed', 'false')
	await saved(page, () => choice.click())
	await expect(choice).toHaveAttribute('aria-pressed', 'true')
	await page.keyboard.press('Escape')
	await expect(choice).toBeHidden()

	await page.goto(list)
	await expect(titlesOn(page)).toHaveText([first.title, second.title])
})

test('a list begins with the article beside which it is made, and lets go of it again', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const article = articles[0]!
	await page.goto(article.url)

	await page.keyboard.press('l')
	await page.getByLabel('Title of a new list').fill('Begun here')
	await page.keyboard.press('Enter')
	const choice = page.getByRole('button', { name: 'Begun here' })
	await expect(choice).toHaveAttribute('aria-pressed', 'true')

	await saved(page, () => choice.click())
	await expect(choice).toHaveAttribute('aria-pressed', 'false')
	await page.goto('/lists')
	await expect(page.getByText('0 items')).toBeVisible()
})

test('the key l opens the lists beside the result that has the focus', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	await page.goto('/search?sort=oldest')

	await page.getByRole('link', { name: articles[1]!.title, exact: true }).focus()
	await page.keyboard.press('l')

	await expect(page.getByRole('dialog', { name: articles[1]!.title })).toBeVisible()
})

test('a visitor who wants to add an article signs up and finds it waiting', async ({
	aVisitor,
	articles,
}) => {
	const page = await aVisitor()
	const article = articles[0]!
	await page.goto(article.url)

	await page.getByRole('link', { name: `Add to list: ${article.title}` }).click()

	await expect(page).toHaveURL(/\/sign-in\?next=%2Flists%2Fadd/)
})

for (const script of [true, false]) {
	test.describe(script ? 'with script' : 'without script', {
		tag: script ? [] : ['@thorough'],
	}, () => {
		test('a list is renamed where it stands', async ({ aReader }) => {
			const { page } = await aReader({ script })
			await makeList(page, 'Harbours')

			await page.getByText('Rename', { exact: true }).click()
			await page.getByLabel('Title', { exact: true }).fill('Ports')
			await page.getByLabel('What it is about').fill('Where ships lie idle.')
			await page.getByRole('button', { name: 'Save', exact: true }).click()

			await expect(page.getByRole('heading', { name: 'Ports' })).toBeVisible()
			await expect(page.getByText('Where ships lie idle.').first()).toBeVisible()
			await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
		})

		test('an item carries a note of its curator’s', async ({ aReader, articles }) => {
			const { page } = await aReader({ script })
			const list = await makeList(page, 'Harbours')
			await putOnList(page, 'Harbours', articles.slice(0, 1))
			await page.goto(list)

			await page.getByText('Add a note').click()
			await page.getByLabel('Note on').fill('Read the second half first.')
			await page.getByRole('button', { name: 'Save the note' }).click()

			await expect(page.getByText('Change the note')).toBeVisible()
			const note = page.getByRole('paragraph').filter({ hasText: 'Read the second half first.' })
			await expect(note).toBeVisible()
		})

		test('items move up and down by their buttons', async ({ aReader, articles }) => {
			const { page } = await aReader({ script })
			const [one, two, three] = articles.slice(0, 3).map(({ title }) => title)
			const list = await makeList(page, 'Harbours')
			await putOnList(page, 'Harbours', articles.slice(0, 3))
			await page.goto(list)

			const up = page.getByRole('button', { name: `Move “${three}” up` })
			await saved(page, () => up.click())
			await expect(titlesOn(page)).toHaveText([one!, three!, two!])
			await saved(page, () => up.click())
			await expect(titlesOn(page)).toHaveText([three!, one!, two!])
			const down = page.getByRole('button', { name: `Move “${one}” down` })
			await saved(page, () => down.click())
			await expect(titlesOn(page)).toHaveText([three!, two!, one!])

			await page.goto(list)
			await expect(titlesOn(page)).toHaveText([three!, two!, one!])
		})

		test('a removed item waits to be put back', async ({ aReader, articles }) => {
			const { page } = await aReader({ script })
			const [one, two, three] = articles.slice(0, 3).map(({ title }) => title)
			const list = await makeList(page, 'Harbours')
			await putOnList(page, 'Harbours', articles.slice(0, 3))
			await page.goto(list)

			await page.getByRole('button', { name: `Remove “${two}”` }).click()
			await expect(titlesOn(page)).toHaveText([one!, three!])
			await expect(page.getByText(`“${two}” is off the list.`)).toBeVisible()
			if (script) await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
			await page.getByRole('button', { name: 'Undo' }).click()

			await expect(titlesOn(page)).toHaveText([one!, two!, three!])
			await expect(page.getByText(`“${two}” is off the list.`)).toBeHidden()
			if (script) await expect(page.getByRole('button', { name: `Remove “${two}”` })).toBeFocused()
		})

		test('a deleted list waits to be restored', async ({ aReader, articles }) => {
			const { page } = await aReader({ script })
			const list = await makeList(page, 'Harbours')
			await putOnList(page, 'Harbours', articles.slice(0, 1))
			await page.goto(list)

			await page.getByRole('button', { name: 'Delete the list' }).click()
			await expect(page.getByText('“Harbours” is deleted.')).toBeVisible()
			await expect(page.getByRole('link', { name: 'Harbours' })).toBeHidden()
			await page.getByRole('button', { name: 'Undo' }).click()

			await expect(page.getByRole('heading', { name: 'Harbours' })).toBeVisible()
			await expect(titlesOn(page)).toHaveText([articles[0]!.title])
		})

		test('an article is added by the page for it, and a list begun there', async ({
			aReader,
			articles,
		}) => {
			const { page } = await aReader({ script })
			const article = articles[0]!
			await page.goto(`/lists/add?article=${article.id}&next=/search`)

			await page.getByLabel('Title of a new list').fill('Begun here')
			await page.getByRole('button', { name: 'Add', exact: true }).click()

			const choice = page.getByRole('button', { name: 'Begun here' })
			await expect(choice).toHaveAttribute('aria-pressed', 'true')
			await page.getByRole('link', { name: 'Back' }).click()
			await expect(page).toHaveURL('/search')
		})
	})
}

test('items move by the arrow keys, and the focus stays with what was moved', async ({
	aReader,
	articles,
}) => {
	const { page } = await aReader()
	const [one, two, three] = articles.slice(0, 3).map(({ title }) => title)
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 3))
	await page.goto(list)
	const handle = page.getByRole('button', { name: `Move “${one}”: drag` })

	await handle.focus()
	await page.keyboard.press('ArrowDown')
	await expect(titlesOn(page)).toHaveText([two!, one!, three!])
	await expect(handle).toBeFocused()
	await page.keyboard.press('ArrowDown')
	await expect(titlesOn(page)).toHaveText([two!, three!, one!])
	await expect(handle).toBeFocused()
	await expect(page.getByText(`“${one}” is now 3 of 3.`)).toBeAttached()
	await page.keyboard.press('ArrowDown')
	await expect(titlesOn(page)).toHaveText([two!, three!, one!])

	const up = page.getByRole('button', { name: `Move “${one}” up` })
	await up.focus()
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	await expect(titlesOn(page)).toHaveText([one!, two!, three!])
	await expect(up).toBeFocused()
})

test('items move by dragging, and Escape lets go', async ({ aReader, articles }) => {
	const { page } = await aReader()
	const [one, two, three] = articles.slice(0, 3).map(({ title }) => title)
	const list = await makeList(page, 'Harbours')
	await putOnList(page, 'Harbours', articles.slice(0, 3))
	await page.goto(list)
	const middleOf = async (title: string) => {
		const box = await page.getByRole('button', { name: `Move “${title}”: drag` }).boundingBox()
		return { x: box!.x + box!.width / 2, y: box!.y + 12 }
	}
	const takeToEnd = async (title: string, last: string) => {
		const [from, to] = [await middleOf(title), await middleOf(last)]
		await page.mouse.move(from.x, from.y)
		await page.mouse.down()
		await page.mouse.move(from.x, from.y + 20)
		await page.mouse.move(to.x, to.y + 90, { steps: 4 })
	}

	await takeToEnd(one!, three!)
	await page.keyboard.press('Escape')
	await page.mouse.up()
	await expect(titlesOn(page)).toHaveText([one!, two!, three!])

	await takeToEnd(one!, three!)
	await saved(page, () => page.mouse.up())
	await expect(titlesOn(page)).toHaveText([two!, three!, one!])

	await page.goto(list)
	await expect(titlesOn(page)).toHaveText([two!, three!, one!])
})

test('an empty shelf and an empty list say how to begin', async ({ aReader }) => {
	const { page } = await aReader()

	await page.goto('/lists')
	await expect(
		page.getByText('A reading list holds articles in the order you choose'),
	).toBeVisible()
	await makeList(page, 'Harbours')

	await expect(page.getByText('Nothing on it yet.')).toBeVisible()
	await page.getByRole('link', { name: 'Look for an article' }).click()
	await expect(page).toHaveURL('/search')
})

test('a list without a title is not made, and the form says why', async ({ aReader }) => {
	const { page } = await aReader()
	await page.goto('/lists')

	await page.getByLabel('Title of a new list').fill('   ')
	await page.getByRole('button', { name: 'Make the list' }).click()

	await expect(page.getByText('Give the list a title.')).toBeVisible()
	await expect(page).toHaveURL('/lists')
})
