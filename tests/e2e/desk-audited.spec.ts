import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { and, desc, eq } from 'drizzle-orm'
import { type Database, open } from '#db/connection'
import { holdBack } from '#db/holding-back'
import { articleForReading } from '#db/reading'
import { auditEntries } from '#db/schema/accounts'
import { nextVersionIds } from '#db/versions'
import { databaseUrl } from '#support/another-library'
import { expect, type ShelvedArticle, test } from '#support/browser'
import { makeList, saved } from '#support/lists'
import { appointed } from '#support/roles'
import { syncIndex } from '#support/syncing'

// What is corrected waits for the index, and a library whose index waits is not well.
test.afterAll(syncIndex)

/** What a walk through the desk needs: an admin's page, what it does things to, and the database to look into. */
interface Scene {
	page: Page
	db: Database
	other: { email: string }
	listId: string
	otherList: string
	articles: ShelvedArticle[]
}

/** Every action of the desk, how it is done on its page, and the deed that must be written down. */
const WALK: Record<string, [deed: string, walk: (scene: Scene) => Promise<void>]> = {
	'admin/runs retry': [
		'index.retry',
		async ({ page }) => press(page, '/admin/runs', 'Read again all that failed'),
	],
	'admin/index rebuild': [
		'index.rebuild',
		async ({ page }) => press(page, '/admin/index', 'Build it anew'),
	],
	'admin/index sync': [
		'index.sync',
		async ({ page }) => press(page, '/admin/index', 'Bring it what it lacks'),
	],
	'admin/imports bringIn': [
		'index.import',
		async ({ page }) => {
			await page.goto('/admin/imports')
			await page.getByLabel('Addresses').fill('https://example.invalid/a')
			await page.getByRole('button', { name: 'Bring in' }).click()
		},
	],
	'admin/imports publish': [
		'held.publish',
		async ({ page, db, articles }) =>
			decide(page, { db, article: articles[0]!, name: /^Show readers/ }),
	],
	'admin/imports drop': [
		'held.drop',
		async ({ page, db, articles }) =>
			decide(page, { db, article: articles[1]!, name: /^Go on with/ }),
	],
	'admin/readers/[id] setRole': [
		'reader.role',
		async (scene) => {
			await openReader(scene)
			await scene.page.getByLabel('Role').selectOption('editor')
			await scene.page.getByRole('button', { name: 'Give the role' }).click()
		},
	],
	'admin/readers/[id] signOut': [
		'reader.sign-out',
		async (scene) => {
			await openReader(scene)
			await scene.page.getByRole('button', { name: 'Sign out everywhere' }).click()
		},
	],
	'admin/readers/[id] setShut': [
		'reader.shut',
		async (scene) => {
			await openReader(scene)
			await scene.page.getByRole('button', { name: 'Shut the account' }).click()
		},
	],
	'admin/publications describe': [
		'publication.edit',
		async ({ page }) => {
			await page.goto('/admin/publications')
			await page.getByText('Edit').first().click()
			await page.getByLabel('Home page').first().fill(`https://example.org/${Date.now()}`)
			await page.getByRole('button', { name: 'Save' }).first().click()
		},
	],
	'admin/start-here put': [
		'start-here.put',
		async ({ page }) => {
			for (const title of ['Walked first', 'Walked second']) {
				await page.goto('/admin/start-here?country=FJ')
				await page.getByRole('button', { name: `Put “${title}” here` }).click()
				await expect(page.getByRole('button', { name: `Take “${title}” away` })).toBeVisible()
			}
		},
	],
	'admin/start-here move': [
		'start-here.move',
		async ({ page }) => press(page, '/admin/start-here?country=FJ', 'Move “Walked second” up'),
	],
	'admin/start-here take': [
		'start-here.take',
		async ({ page }) => press(page, '/admin/start-here?country=FJ', 'Take “Walked first” away'),
	],
	'articles/[id]/correct correct': [
		'article.correct',
		async ({ page, articles }) => {
			await page.goto(`/articles/${articles[2]!.id}/correct`)
			await page.getByLabel('Rights').fill(`Walked ${Date.now()}`)
			await page.getByRole('button', { name: 'Show what would change' }).click()
			await page.getByRole('button', { name: 'Correct it' }).click()
			await expect(page.getByText('It is corrected.')).toBeVisible()
		},
	],
	'articles/[id]/correct takeBack': [
		'article.take-back',
		async ({ page, articles }) =>
			press(page, `/articles/${articles[2]!.id}/correct`, 'Take back the correction of Rights'),
	],
}

test('whatever an editor or admin does at the desk is written down, and no action is left out of this', async ({
	aReader,
	articles,
}) => {
	test.setTimeout(240_000)
	expect(Object.keys(WALK).toSorted()).toEqual(actionsOfTheDesk())
	const ada = await aReader({ name: 'Ada Walks' })
	const { page } = await appointed(ada, 'admin')
	const other = await aReader({ name: 'Bo Walked' })
	const [listId, otherList] = [
		await aPublicList(page, 'Walked first'),
		await aPublicList(page, 'Walked second'),
	]
	const { db, close } = open(databaseUrl(), { max: 1 })
	const scene = { page, db, other, listId, otherList, articles }
	try {
		for (const [action, [deed, walk]] of Object.entries(WALK)) {
			const before = await entriesOf(db, deed, ada.id)

			await walk(scene)

			await expect
				.poll(() => entriesOf(db, deed, ada.id), { message: action })
				.toBeGreaterThan(before)
			const [entry] = await db
				.select()
				.from(auditEntries)
				.where(doneBy(ada.id, deed))
				.orderBy(desc(auditEntries.id))
				.limit(1)
			expect(entry?.subject, action).not.toBe('')
		}
		await page.goto('/admin/start-here?country=FJ')
		await page.getByRole('button', { name: 'Take “Walked second” away' }).click()
		await page.getByRole('button', { name: 'Undo' }).click()
		await expect(page.getByRole('button', { name: 'Take “Walked second” away' })).toBeVisible()
	} finally {
		await close()
	}
})

/** Others act at the same time: only what this admin did counts. */
const doneBy = (actorId: string, deed: string) =>
	and(eq(auditEntries.deed, deed), eq(auditEntries.actorId, actorId))

const entriesOf = (db: Database, deed: string, actorId: string) =>
	db.$count(auditEntries, doneBy(actorId, deed))

/** The actions that the files of the desk and of correcting export. */
function actionsOfTheDesk(): string[] {
	const files = ['app/admin', 'app/articles/[id]/correct'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('actions.ts'))
			.map((name) => join(folder, name)),
	)
	return files
		.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/^export async function (\w+)/gm)].map(
				([, name]) => `${file.replace(/^app\/|\/actions\.ts$/g, '')} ${name}`,
			),
		)
		.toSorted()
}

async function press(page: Page, path: string, name: string) {
	await page.goto(path)
	await saved(page, () => page.getByRole('button', { name, exact: true }).first().click())
}

async function openReader({ page, other }: Scene) {
	await page.goto(`/admin/readers?q=${encodeURIComponent(other.email)}`)
	await page.getByRole('link', { name: 'Bo Walked' }).click()
	await expect(page.getByRole('heading', { name: 'Bo Walked' })).toBeVisible()
}

async function aPublicList(page: Page, title: string): Promise<string> {
	const path = await makeList(page, title)
	await page.goto(`${path}/publish`)
	await page.getByLabel('Everybody').check()
	await saved(page, () => page.getByRole('button', { name: 'Save' }).click())
	return path.split('/').at(-1) ?? ''
}

/** Holds a newer text of an article back as an import would, and decides about it on the page. */
async function decide(
	page: Page,
	{ db, article, name }: { db: Database; article: ShelvedArticle; name: RegExp },
) {
	await db.transaction(async (tx) => {
		const found = await articleForReading(tx, article.id)
		const [id] = await nextVersionIds(tx, 1)
		if (!found || id === undefined) throw new Error(`${article.id} is not here`)
		const digest = `held ${Date.now()}`
		await holdBack(tx, { id, n: 900 + id, article: found.article, digest }, { marked: 4, lost: 4 })
	})
	await page.goto('/admin/imports')
	const waiting = page.getByRole('listitem').filter({ hasText: article.title })
	await saved(page, () => waiting.getByRole('button', { name }).click())
}
