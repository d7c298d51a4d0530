// What stands between the pages and the network. It answers from what pages have kept in this browser (`app/_offline`) and
// keeps nothing itself. Whatever is sent, `/api`, feeds and exports go past it; no copy is shown while the library answers.

/** Scripts, styles and fonts, whose names change with their content: what is kept under a name is right for good. */
const NEEDS = 'carrel-needs'
/** Pages that are the same for everybody. */
const SHELL = 'carrel-pages-shell'
/** Answers that say that the library is not there. */
const NOT_THERE = [502, 503, 504]

// A copy brings along all that it needs, so a newer worker need not wait until the pages of the older one are closed.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('fetch', (event) => {
	const { request } = event
	const { origin, pathname } = new URL(request.url)
	if (request.method !== 'GET' || origin !== self.location.origin) return
	if (pathname.startsWith('/_next/static/')) event.respondWith(need(request))
	else if (request.mode === 'navigate' && !pathname.startsWith('/api/'))
		event.respondWith(page(event, pathname))
})

async function takeOver() {
	await self.registration.navigationPreload?.enable()
	await self.clients.claim()
}

async function need(request) {
	const needs = await caches.open(NEEDS)
	return (await needs.match(request.url)) ?? fetch(request)
}

async function page(event, pathname) {
	try {
		const response = (await event.preloadResponse) ?? (await fetch(event.request))
		if (!NOT_THERE.includes(response.status)) return response
		return (await copyOf(pathname)) ?? response
	} catch (error) {
		const copy = (await copyOf(pathname)) ?? (await inCache(SHELL, '/offline'))
		if (copy) return copy
		throw error
	}
}

/** The copy of whoever is here, or of a page that is everybody's. */
async function copyOf(pathname) {
	const who = await inCache('carrel-who', '/who')
	const owner = who ? await who.text() : 'browser'
	// An article's address may end with words of its title.
	const path = pathname.replace(/^(\/articles\/[^/]+)\/.*$/, '$1')
	return (await inCache(`carrel-pages-${owner}`, path)) ?? inCache(SHELL, path)
}

async function inCache(name, path) {
	return (await caches.open(name)).match(path)
}
