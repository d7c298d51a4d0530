import { browserDatabase, type KeptPage } from '../_keeping/browser-database.ts'
import { tell } from '../_keeping/channel.ts'
import { hasCaches, pagesCache } from '../_keeping/who.ts'
import { COPY_HEADER } from '../_session/copy-header.ts'
import { toLetGo } from './limits.ts'
import { needsOfCss, needsOfHtml, needsOfScript } from './needs.ts'

/** The owner of the pages that are the same for everybody. */
export const SHELL = 'shell'
const NEEDS = 'carrel-needs'
/** What of an answer's head a copy keeps: above all what it may load. */
const HEAD = [
	'Content-Type',
	// With the nonce that the scripts of this very page say.
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Permissions-Policy',
	'X-Content-Type-Options',
	'X-Frame-Options',
	'Referrer-Policy',
]

/** A page to be kept. */
export interface Wanted {
	owner: string
	path: string
	title: string
	stamp?: string
}

/** Whether pages can be kept here at all. A library that is being worked on keeps none, for they would hide the work. */
export const canKeep = () =>
	process.env.NODE_ENV === 'production' && hasCaches() && 'serviceWorker' in navigator

/** Does one thing with the kept pages at a time, in whichever tab. */
export function alone<T>(doIt: () => Promise<T>): Promise<T> {
	return navigator.locks.request('carrel-pages', doIt)
}

/**
 * Keeps a page with all it needs, as it is shown to somebody without an account. Throws when it could not be fetched, or
 * when there is no room. Within `alone`.
 */
export async function keepPage({ owner, path, title, stamp = '' }: Wanted) {
	const response = await fetch(path, { headers: { [COPY_HEADER]: '1' } })
	if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
	const html = await response.text()
	const needs = await keepNeeds(needsOfHtml(html))
	const head = HEAD.flatMap((name): [string, string][] => {
		const value = response.headers.get(name)
		return value ? [[name, value]] : []
	})
	await (await caches.open(pagesCache(owner))).put(path, new Response(html, { headers: head }))
	const db = await browserDatabase()
	const before = await db.get('pages', [owner, path])
	const now = { keptAt: Date.now(), bytes: new Blob([html]).size, needs, title, stamp }
	const page: KeptPage = { owner, path, readAt: before?.readAt ?? 0, ...now }
	await db.put('pages', page)
	return page
}

/** Keeps scripts and styles, and the fonts these name; gives all of them. */
async function keepNeeds(addresses: readonly string[]): Promise<string[]> {
	const cache = await caches.open(NEEDS)
	const needs = new Set(addresses)
	for (const address of needs) {
		let kept = await cache.match(address)
		if (!kept) {
			kept = await fetch(address)
			// What a page names in vain it does not need.
			if (!kept.ok) continue
			await cache.put(address, kept.clone())
		}
		for (const further of await namedIn(kept, address)) needs.add(further)
	}
	return [...needs]
}

async function namedIn(kept: Response, address: string): Promise<string[]> {
	const { pathname } = new URL(address, location.origin)
	if (pathname.endsWith('.css')) return needsOfCss(await kept.text(), address)
	return pathname.endsWith('.js') ? needsOfScript(await kept.text()) : []
}

/** Lets go what is too old or too much, and the scripts and fonts that no page needs any more. Within `alone`. */
export async function tidy(owner: string): Promise<void> {
	const db = await browserDatabase()
	const lists = await db.getAllFromIndex('lists', 'owner', owner)
	const gone = toLetGo(await db.getAllFromIndex('pages', 'owner', owner), lists)
	const cache = await caches.open(pagesCache(owner))
	for (const { path } of gone) {
		await cache.delete(path)
		await db.delete('pages', [owner, path])
	}
	const needed = new Set((await db.getAll('pages')).flatMap(({ needs }) => needs))
	const needs = await caches.open(NEEDS)
	for (const request of await needs.keys()) {
		const { pathname, search } = new URL(request.url)
		if (!needed.has(pathname + search)) await needs.delete(request)
	}
	tell()
}

/** The pages of an owner that are here; a browser short of room may have thrown some away. */
export async function pagesOf(owner: string): Promise<KeptPage[]> {
	if (!hasCaches()) return []
	const pages = await (await browserDatabase()).getAllFromIndex('pages', 'owner', owner)
	const here = await (await caches.open(pagesCache(owner))).keys()
	const paths = new Set(here.map(({ url }) => new URL(url).pathname))
	return pages.filter(({ path }) => paths.has(path))
}
