import type { Page } from '@playwright/test'
import { faultsOn } from '#support/axe'
import { anAccount, expect, signIn, signUp, test } from '#support/browser'
import { makeList, putOnList } from '#support/lists'

/** Makes a link into the list that is open at this address, and gives it. */
async function invite(page: Page, list: string, { as = 'Reader', serves = 'One person' } = {}) {
	await page.goto(`${list}/members`)
	await page.getByLabel('As', { exact: true }).selectOption(as)
	await page.getByLabel('The link serves').selectOption(serves)
	await page.getByRole('button', { name: 'Invite', exact: true }).click()
	return page.getByLabel('The link, which is shown only now').inputValue()
}

for (const script of [true, false])
	test(`an editor joins by a link, adds, comments and leaves ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, articles }) => {
		const { page: owner } = await aReader({ name: 'Olga', script })
		const { page: editor } = await aReader({ name: 'Edda', script })
		const list = await makeList(owner, 'Harbours')
		await putOnList(owner, 'Harbours', articles.slice(0, 1))
		const link = await invite(owner, list, { as: 'Editor' })

		await editor.goto(link)
		await expect(
			editor.getByText('Olga invites you to this reading list, as an editor'),
		).toBeVisible()
		await editor.getByRole('button', { name: 'Join the list' }).click()
		await expect(editor).not.toHaveURL(/invited/)
		await expect(editor.getByText('Olga’s list, which you edit')).toBeVisible()

		await editor.getByText('Add a note').click()
		await editor.getByLabel('Note on').fill('Read the second half first.')
		await editor.getByRole('button', { name: 'Save the note' }).click()
		await expect(editor.getByText('Change the note')).toBeVisible()
		await editor.getByRole('link', { name: 'Comment' }).click()
		await editor.getByLabel('Comment', { exact: true }).fill('The map is worth it.')
		await editor.getByRole('button', { name: 'Say it' }).click()
		await expect(editor.getByText('The map is worth it.')).toBeVisible()

		await owner.goto(list)
		await expect(owner.getByText('The map is worth it.')).toBeVisible()
		await expect(owner.getByText('Added by Olga')).toBeVisible()
		await expect(
			owner.getByRole('paragraph').filter({ hasText: 'Read the second half first.' }),
		).toBeVisible()

		await editor.goto('/lists')
		await expect(editor.getByText('Olga’s; you edit it')).toBeVisible()
		await editor.goto(`${list}/members`)
		await editor.getByRole('button', { name: 'Leave the list' }).click()
		await expect(editor.getByText('You left “Harbours”.')).toBeVisible()
		expect((await editor.request.get(list)).status()).toBe(404)
		await editor.getByRole('button', { name: 'Undo' }).click()
		await expect(editor.getByRole('heading', { name: 'Harbours' })).toBeVisible()
	})

for (const script of [true, false])
	test(`a comment is deleted and comes back ${script ? 'with' : 'without'} script`, {
		tag: script ? [] : ['@thorough'],
	}, async ({ aReader, articles }) => {
		const { page: owner } = await aReader({ name: 'Olga', script })
		const { page: member } = await aReader({ name: 'Rhea', script })
		const list = await makeList(owner, 'Harbours')
		await putOnList(owner, 'Harbours', articles.slice(0, 1))
		await member.goto(await invite(owner, list))
		await member.getByRole('button', { name: 'Join the list' }).click()
		await expect(member).not.toHaveURL(/invited/)
		await member.getByRole('link', { name: 'Comment' }).click()
		await member.getByLabel('Comment', { exact: true }).fill('Too long.')
		await member.getByRole('button', { name: 'Say it' }).click()
		await expect(member.getByText('Too long.')).toBeVisible()

		await owner.goto(list)
		await owner.getByRole('button', { name: 'Delete Rhea’s comment' }).click()
		await expect(owner.getByText('Rhea’s comment is deleted.')).toBeVisible()
		await member.goto(list)
		await expect(member.getByText('Added by Olga')).toBeVisible()
		await expect(member.getByText('Too long.')).toBeHidden()
		await expect(member.getByRole('button', { name: 'Undo' })).toBeHidden()

		await owner.getByRole('button', { name: 'Undo' }).click()
		await expect(owner.getByText('Too long.')).toBeVisible()
	})

test('somebody without an account makes one on the way in, and comes to the list', async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const visitor = await aVisitor()
	const link = await invite(owner, await makeList(owner, 'Harbours'))

	await visitor.goto(link)
	await expect(visitor.getByRole('button', { name: 'Join the list' })).toBeHidden()
	await visitor.getByRole('link', { name: 'make an account' }).click()
	await signUp(visitor, { name: 'Nina', ...anAccount() })
	await visitor.getByRole('button', { name: 'Join the list' }).click()
	await expect(visitor).not.toHaveURL(/invited/)

	await expect(visitor.getByRole('heading', { name: 'Harbours' })).toBeVisible()
})

test('somebody with an account signs in on the way in', async ({ aReader, aVisitor }) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const guest = await aReader({ name: 'Nina' })
	const elsewhere = await aVisitor()
	const link = await invite(owner, await makeList(owner, 'Harbours'))

	await elsewhere.goto(link)
	await elsewhere.getByRole('link', { name: 'Sign in to join' }).click()
	await signIn(elsewhere, guest)
	await elsewhere.getByRole('button', { name: 'Join the list' }).click()
	await expect(elsewhere).not.toHaveURL(/invited/)

	await expect(elsewhere.getByRole('heading', { name: 'Harbours' })).toBeVisible()
})

test('a link for one leads nowhere once it was used, or withdrawn, and back when that is undone', async ({
	aReader,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const { page: first } = await aReader()
	const { page: second } = await aReader()
	const list = await makeList(owner, 'Harbours')
	const used = await invite(owner, list)
	await first.goto(used)
	await first.getByRole('button', { name: 'Join the list' }).click()
	await expect(first).not.toHaveURL(/invited/)
	await expect(first).toHaveURL(list)

	expect((await second.goto(used))?.status()).toBe(404)
	await expect(second.getByText('This invitation leads nowhere any more')).toBeVisible()
	await expect(second.getByText('Harbours')).toBeHidden()

	const link = await invite(owner, list, { serves: 'All who have it' })
	await owner.getByRole('button', { name: 'Withdraw A link for all' }).click()
	await expect(owner.getByText('withdrawn')).toBeVisible()
	expect((await second.goto(link))?.status()).toBe(404)
	await owner.getByRole('button', { name: 'Undo A link for all' }).click()
	await expect(owner.getByText('withdrawn')).toBeHidden()
	expect((await second.goto(link))?.status()).toBe(200)
})

test('its owner makes a member an editor, takes them out and back, and hands the list over', async ({
	aReader,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const { page: member } = await aReader({ name: 'Rhea' })
	const list = await makeList(owner, 'Harbours')
	await member.goto(await invite(owner, list))
	await member.getByRole('button', { name: 'Join the list' }).click()
	await expect(member).not.toHaveURL(/invited/)
	await expect(member.getByRole('link', { name: 'Who is in it' })).toBeVisible()

	await owner.goto(`${list}/members`)
	await owner.getByRole('button', { name: 'Make Rhea an editor' }).click()
	await expect(owner.getByRole('button', { name: 'Make Rhea a reader' })).toBeVisible()
	await member.goto(list)
	await expect(member.getByText('Olga’s list, which you edit')).toBeVisible()

	await owner.getByRole('button', { name: 'Take Rhea out' }).click()
	await expect(owner.getByText('Rhea is out of the list.')).toBeVisible()
	expect((await member.goto(list))?.status()).toBe(404)
	await owner.getByRole('button', { name: 'Undo' }).click()
	await expect(owner.getByRole('button', { name: 'Take Rhea out' })).toBeVisible()

	await owner.getByText('Hand the list over').click()
	await owner.getByLabel('New owner').selectOption('Rhea')
	await owner.getByRole('button', { name: 'Hand it over' }).click()
	await expect(owner.getByRole('button', { name: 'Leave the list' })).toBeVisible()
	await member.goto(`${list}/members`)
	await expect(member.getByRole('button', { name: 'Make Olga a reader' })).toBeVisible()
})

test('what a list’s owner decides is no page for anybody else', { tag: '@thorough' }, async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const { page: editor } = await aReader()
	const { page: stranger } = await aReader()
	const list = await makeList(owner, 'Harbours')
	await editor.goto(await invite(owner, list, { as: 'Editor' }))
	await editor.getByRole('button', { name: 'Join the list' }).click()
	await expect(editor).not.toHaveURL(/invited/)
	await expect(editor.getByRole('heading', { name: 'Harbours' })).toBeVisible()
	const status = async (page: Page, path: string) => (await page.goto(path))?.status()

	expect(await status(editor, `${list}/members`)).toBe(200)
	await expect(editor.getByRole('button', { name: 'Invite', exact: true })).toBeHidden()
	expect(await status(editor, `${list}/publish`)).toBe(404)
	for (const path of [list, `${list}/members`, `${list}/publish`])
		expect(await status(stranger, path)).toBe(404)
	const visitor = await aVisitor()
	for (const path of [list, `${list}/members`, `${list}/publish`]) {
		await visitor.goto(path)
		await expect(visitor).toHaveURL(/\/sign-in/)
	}
})

test('the rooms of a shared list have no faults that axe finds', async ({ aReader, articles }) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const { page: member } = await aReader({ name: 'Rhea' })
	const list = await makeList(owner, 'Harbours')
	await putOnList(owner, 'Harbours', articles.slice(0, 2))
	await member.goto(await invite(owner, list))
	expect(await faultsOn(member)).toEqual([])
	await member.getByRole('button', { name: 'Join the list' }).click()
	await expect(member).not.toHaveURL(/invited/)
	await member.getByRole('link', { name: 'Comment' }).first().click()
	await expect(member.getByLabel('Comment', { exact: true })).toBeFocused()

	expect(await faultsOn(member)).toEqual([])
	for (const path of [list, `${list}/members`, `${list}/publish`]) {
		await owner.goto(path)
		expect(await faultsOn(owner)).toEqual([])
	}
})
