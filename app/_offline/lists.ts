import { browserDatabase, type KeptList } from '../_keeping/browser-database.ts'
import { tell } from '../_keeping/channel.ts'
import { learn } from '../_keeping/shelf.ts'
import { alone, keepPage, pagesOf, tidy } from './copies.ts'
import { MOST_BYTES, sizeOf } from './limits.ts'

/** How far the keeping of a list has come; `isFull` says that there was no room for the rest. */
export interface Progress {
	kept: number
	isFull: boolean
}

type Chosen = Omit<KeptList, 'keptAt'>

/** Keeps all articles of a list, and what its reader marked in them. Throws when the library could not be reached. */
export function keepList(list: Chosen, told: (progress: Progress) => void): Promise<Progress> {
	return alone(async () => {
		await navigator.storage?.persist?.()
		const db = await browserDatabase()
		await db.put('lists', { ...list, keptAt: Date.now() })
		let room = MOST_BYTES - sizeOf(await listed(list))
		let kept = 0
		for (const { path, title } of list.articles) {
			if (room <= 0) break
			room -= (await keepPage({ owner: list.owner, path, title })).bytes
			told({ kept: ++kept, isFull: false })
		}
		await learnAll(list.owner)
		await tidy(list.owner)
		return { kept, isFull: kept < list.articles.length }
	})
}

/** What the other lists take up. */
async function listed({ owner, id }: Chosen) {
	const lists = await (await browserDatabase()).getAllFromIndex('lists', 'owner', owner)
	const others = lists.filter((list) => list.id !== id).flatMap(({ articles }) => articles)
	const paths = new Set(others.map(({ path }) => path))
	return (await pagesOf(owner)).filter(({ path }) => paths.has(path))
}

/** Learns all that a reader has marked, to show it offline. */
export async function learnAll(owner: string): Promise<void> {
	const answer = await fetch('/api/highlights')
	if (!answer.ok) return
	const told = await answer.json()
	if (told.reader === owner) await learn(owner, told)
}

/** Lets a list go; of its articles stay those read lately. */
export function letListGo({ owner, id }: Pick<KeptList, 'owner' | 'id'>): Promise<void> {
	return alone(async () => {
		await (await browserDatabase()).delete('lists', [owner, id])
		await tidy(owner)
	})
}

/** The lists an owner chose, by their titles. */
export async function listsKept(owner: string): Promise<KeptList[]> {
	const lists = await (await browserDatabase()).getAllFromIndex('lists', 'owner', owner)
	return lists.sort((a, b) => a.title.localeCompare(b.title))
}

/** Lets all pages of an owner go. */
export function letAllGo(owner: string): Promise<void> {
	return alone(async () => {
		const db = await browserDatabase()
		for (const list of await listsKept(owner)) await db.delete('lists', [owner, list.id])
		for (const page of await db.getAllFromIndex('pages', 'owner', owner))
			await db.put('pages', { ...page, readAt: 0 })
		await tidy(owner)
		tell()
	})
}
