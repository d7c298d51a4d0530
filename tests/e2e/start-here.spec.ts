import { open } from '#db/connection'
import { starting } from '#indexer/start-here'
import { expect, test } from '#support/browser'
import { makeList, saved } from '#support/lists'

test('a public list that editors put before everybody stands on the front page, or on a country’s, until it is withdrawn', async ({
	aReader,
	aVisitor,
}) => {
	const { page: owner } = await aReader({ name: 'Olga' })
	const visitor = await aVisitor()
	const name = `To start with ${Date.now()}`
	const listId = (await makeList(owner, name)).split('/').at(-1)!
	const { db, close } = open(process.env.DATABASE_URL ?? '', { max: 1 })
	const put = (kind: 'add' | 'remove', country: string | null) =>
		starting({ db }, { name: 'start-here', wish: { kind, listId, country }, json: false })
	const publish = async (who: string) => {
		await owner.goto(`/lists/${listId}/publish`)
		await owner.getByLabel(who).check()
		await saved(owner, () => owner.getByRole('button', { name: 'Save' }).click())
	}
	const start = visitor.getByRole('region', { name: 'Start here' })
	try {
		expect(await put('add', null)).toMatchObject({ isDone: false })
		await publish('Everybody')
		expect(await put('add', 'XX')).toMatchObject({ isDone: false })
		for (const country of [null, 'LB'])
			expect(await put('add', country)).toMatchObject({ isDone: true })

		for (const path of ['/', '/countries/LB']) {
			await visitor.goto(path)
			await expect(start.getByRole('link', { name })).toBeVisible()
		}
		await visitor.goto('/countries/IQ')
		await expect(visitor.getByRole('heading', { name: 'Iraq', exact: true })).toBeVisible()
		await expect(visitor.getByText(name)).toBeHidden()

		expect(await put('remove', 'LB')).toMatchObject({ isDone: true })
		await visitor.goto('/countries/LB')
		await expect(visitor.getByText(name)).toBeHidden()
		await publish('Nobody else')
		await visitor.goto('/')
		await expect(visitor.getByText(name)).toBeHidden()
		const listed = { name: 'start-here', wish: { kind: 'list' }, json: false } as const
		expect((await starting({ db }, listed)).text).toContain('not seen, since it is not public now')
	} finally {
		await put('remove', null)
		await close()
	}
})
