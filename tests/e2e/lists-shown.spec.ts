import { bring, wordsIn } from '#support/bringing'
import { expect, test } from '#support/browser'
import { joinsList, makeList, publish, saved, titlesOn } from '#support/lists'

/** An article of the sample archive whose notes cite others. */
const CITING = 'landingstage-191'

test('passages and sources stand on the public page, without what is private to who put them there', async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const list = await makeList(owner, 'Shown to all')
	const quote = await wordsIn(owner, CITING, 0)
	await bring(owner, [{ articleId: CITING, exact: quote, note: 'For me alone.' }])
	await owner.goto('/highlights')
	await owner.getByRole('link', { name: 'Add to list' }).click()
	const choice = owner.getByRole('button', { name: 'Shown to all', exact: true })
	await saved(owner, () => choice.click())
	await owner.goto(`/articles/${CITING}`)
	const works = owner.getByRole('region', { name: 'Works cited' })
	const add = works.getByRole('link', { name: /^Add to list: / }).first()
	const source = ((await add.getAttribute('aria-label')) ?? '').replace('Add to list: ', '')
	await add.click()
	await saved(owner, () => choice.click())
	await publish(owner, list, 'Everybody')
	const visitor = await aVisitor()

	await visitor.goto(list)

	await expect(visitor.getByRole('blockquote')).toHaveText(quote)
	await expect(visitor.getByText('For me alone.')).toHaveCount(0)
	const shown = visitor.getByRole('listitem').filter({ hasText: source })
	await expect(shown.getByRole('heading')).toBeVisible()
	await expect(shown.getByText('A source in note')).toBeVisible()
	await shown.getByRole('link', { name: 'an article here' }).click()
	await expect(visitor).toHaveURL(new RegExp(`/articles/${CITING}#note-`))
})

test('members read a smart list, its editors freeze it, and nobody else can', async ({
	aReader,
	articles,
}) => {
	const [{ page: owner }, { page: editor }, { page: reader }, { page: stranger }] = [
		await aReader({ name: 'Olga' }),
		await aReader({ name: 'Edda' }),
		await aReader({ name: 'Rhea' }),
		await aReader(),
	]
	const { title } = articles[0]!
	await owner.goto(`/search?q=${encodeURIComponent(`"${title}"`)}`)
	await owner.getByRole('link', { name: 'make a smart list of it' }).click()
	await owner.getByLabel('Title').fill('What they say')
	await owner.getByRole('button', { name: 'Make the smart list' }).click()
	await expect(owner.getByRole('heading', { name: 'What they say' })).toBeVisible()
	const list = new URL(owner.url()).pathname
	await joinsList(owner, list, { page: editor, as: 'Editor' })
	await joinsList(owner, list, { page: reader, as: 'Reader' })
	const freeze = 'Freeze into a hand-made list'

	await reader.goto(list)
	await expect(reader.getByRole('link', { name: title })).toBeVisible()
	await expect(reader.getByText('now and whenever you look')).toBeVisible()
	await expect(reader.getByRole('button', { name: freeze })).toHaveCount(0)
	await expect(reader.getByRole('link', { name: 'Who is in it' })).toBeVisible()
	expect((await stranger.request.get(list)).status()).toBe(404)

	await editor.goto(list)
	await editor.getByRole('button', { name: freeze }).click()
	await expect(editor.getByText('The list is yours to order now')).toBeVisible()
	await reader.goto(list)
	await expect(reader.getByText('now and whenever you look')).toHaveCount(0)
	await expect(reader.getByText('Added by Edda').first()).toBeVisible()
	await editor.getByRole('button', { name: 'Undo' }).click()
	await expect(editor.getByText('now and whenever you look')).toBeVisible()
	await expect(titlesOn(editor).first()).toHaveText(title)
})
