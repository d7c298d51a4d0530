import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TextPlace } from '#article/place-in-text'
import { saveArticle } from '#db/articles'
import { joinArticles } from '#db/joining'
import { keepSettings, settingsOf } from '#db/reader-settings'
import { keepPlace, markRead, positionOf, standingsOf } from '#db/reading-positions'
import { anArticle } from '#support/articles'
import { aLibrary, type Library } from '#support/library'
import { aReader } from '#support/readers'

let library: Library
beforeAll(async () => {
	library = await aLibrary()
})
afterAll(() => library.close())

const place = (wish: Partial<TextPlace> = {}): TextPlace => ({
	...{ versionId: 1, block: 'b2', within: 0.25, words: 'had unloaded a ship', share: 0.5 },
	...wish,
})

async function anArticleAndReader() {
	const article = anArticle()
	await saveArticle(library.db, article)
	const reader = await aReader(library.db)
	return { articleId: article.id, readerId: reader.id }
}

test('where a reader is comes back as it was kept, and the latest counts', async () => {
	const { articleId, readerId } = await anArticleAndReader()

	await keepPlace(library.db, readerId, articleId, place({ share: 0.1 }))
	await keepPlace(library.db, readerId, articleId, place({ share: 0.7, block: 'b1' }))

	const kept = await positionOf(library.db, readerId, articleId)
	expect(kept?.place).toEqual(place({ share: 0.7, block: 'b1' }))
	expect(kept?.readAt).toBeNull()
})

test('a reader never sees where another is, nor changes it', async () => {
	const { articleId, readerId } = await anArticleAndReader()
	const other = await aReader(library.db)
	await keepPlace(library.db, readerId, articleId, place())

	expect(await positionOf(library.db, other.id, articleId)).toBeNull()
	expect(await standingsOf(library.db, other.id)).toEqual(new Map())
	await keepPlace(library.db, other.id, articleId, place({ share: 0.9 }))
	await markRead(library.db, other.id, articleId, true)

	const mine = await positionOf(library.db, readerId, articleId)
	expect(mine).toMatchObject({ place: place(), readAt: null })
})

test('nothing is kept about an article that is not there', async () => {
	const { readerId } = await anArticleAndReader()

	expect(await keepPlace(library.db, readerId, 'there-is-none', place())).toBe(false)
	expect(await markRead(library.db, readerId, 'there-is-none', true)).toBe(false)
	expect(await standingsOf(library.db, readerId)).toEqual(new Map())
})

test('an article is marked as read and as unread without losing the place in it', async () => {
	const { articleId, readerId } = await anArticleAndReader()
	await keepPlace(library.db, readerId, articleId, place())

	expect(await markRead(library.db, readerId, articleId, true)).toBe(true)
	expect((await standingsOf(library.db, readerId)).get(articleId)).toEqual({
		...{ isRead: true, share: 0.5 },
	})
	await markRead(library.db, readerId, articleId, false)

	const kept = await positionOf(library.db, readerId, articleId)
	expect(kept).toMatchObject({ place: place(), readAt: null })
	expect((await standingsOf(library.db, readerId)).get(articleId)?.isRead).toBe(false)
})

test('an article that was only marked has no place', async () => {
	const { articleId, readerId } = await anArticleAndReader()

	await markRead(library.db, readerId, articleId, true)

	const kept = await positionOf(library.db, readerId, articleId)
	expect(kept).toMatchObject({ place: null, placeAt: null, readAt: expect.any(Date) })
})

test('a place outlives a corrected version of its article', async () => {
	const article = anArticle({ paragraphs: ['It was quiet.', 'Nobody had unloaded a ship.'] })
	await saveArticle(library.db, article)
	const reader = await aReader(library.db)
	await keepPlace(library.db, reader.id, article.id, place())

	await saveArticle(library.db, anArticle({ id: article.id, paragraphs: ['All of it is new.'] }))

	expect((await positionOf(library.db, reader.id, article.id))?.place).toEqual(place())
})

test('when two articles become one the later place is kept, and what was read stays read', async () => {
	const { db } = library
	const { articleId: keep, readerId } = await anArticleAndReader()
	const { articleId: other, readerId: second } = await anArticleAndReader()
	await keepPlace(db, readerId, keep, place({ share: 0.2 }))
	await keepPlace(db, readerId, other, place({ share: 0.8 }))
	await markRead(db, readerId, other, true)
	await keepPlace(db, second, other, place({ share: 0.3 }))

	expect(await joinArticles(db, { keep, other })).toBe('joined')

	const kept = await positionOf(db, readerId, keep)
	expect(kept?.place?.share).toBe(0.8)
	expect(kept?.readAt).not.toBeNull()
	expect((await positionOf(db, second, keep))?.place?.share).toBe(0.3)
	expect(await positionOf(db, readerId, other)).toBeNull()
})

test('a reader’s settings are kept by name, and one choice leaves the others', async () => {
	const reader = await aReader(library.db)
	expect(await settingsOf(library.db, reader.id)).toBeNull()

	await keepSettings(library.db, reader.id, { theme: 'sepia', size: 'large' })
	await keepSettings(library.db, reader.id, { theme: 'dark' })

	expect(await settingsOf(library.db, reader.id)).toEqual({ theme: 'dark', size: 'large' })
})

test('a reader’s settings are nobody else’s', async () => {
	const [one, other] = [await aReader(library.db), await aReader(library.db)]

	await keepSettings(library.db, one.id, { theme: 'sepia' })
	await keepSettings(library.db, other.id, { theme: 'dark' })

	expect(await settingsOf(library.db, one.id)).toEqual({ theme: 'sepia' })
})
