import { type BrowserContext, expect, type Page } from '@playwright/test'

/** What a browser tells of a page with hostile text in it: everything that was run, asked for or left behind. */
export interface Watch {
	page: Page
	faults: string[]
}

/** Anything that a payload could call tells of itself, in every frame. */
const HOOKS = `(() => {
	for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'pwn'])
		Object.defineProperty(window, name, {
			value: (...given) => void window.ranHostile(name + '(' + given.join() + ')'),
			writable: false,
		})
})()`

/** Opens a page on which nothing but the pages themselves keeps hostile text from running: it takes no policy. */
export async function watch(context: BrowserContext, base: string): Promise<Watch> {
	const faults: string[] = []
	const page = await context.newPage()
	await page.exposeFunction('ranHostile', (what: string) =>
		faults.push(`ran ${what} on ${page.url()}`),
	)
	await page.addInitScript(HOOKS)
	page.on('dialog', (dialog) => {
		faults.push(`a dialog: ${dialog.message()}`)
		void dialog.dismiss()
	})
	page.on('popup', (popup) => faults.push(`a window opened: ${popup.url()}`))
	page.on('download', (download) => faults.push(`a download began: ${download.url()}`))
	page.on('request', (request) => {
		const url = request.url()
		if (!url.startsWith(`${base}/`)) faults.push(`asked for ${url.slice(0, 200)}`)
	})
	return { page, faults }
}

/** Goes to a page and looks through all of it; nothing on it may run, and it must stay where it is. */
export async function look({ page, faults }: Watch, address: string): Promise<void> {
	const answer = await page.goto(address)
	expect(answer?.status(), address).toBeLessThan(500)
	const at = new URL(page.url()).pathname
	expect(await page.evaluate<string[]>(SCAN), address).toEqual([])
	expect(new URL(page.url()).pathname).toBe(at)
	expect(faults, address).toEqual([])
}

/** In the page: whatever in it is not of the library's making, in words. */
const SCAN = String.raw`(() => {
	const faults = []
	const says = (element) => element.outerHTML.slice(0, 200)
	const runs = /^[\s\u0000-\u0020]*(?:javascript|vbscript|livescript|data|blob|filesystem)\s*:/i
	const takesAddress = /^(?:href|src|action|formaction|xlink:href|data|poster|background|ping|srcset|cite|longdesc)$/
	const never = /^(?:iframe|frame|frameset|object|embed|applet|base|style|math|marquee|plaintext|xmp|audio|video|track|portal|fencedframe|foreignobject|animate|animatetransform|set|discard|area|map|image)$/i
	for (const element of document.querySelectorAll('*')) {
		const name = element.localName
		if (never.test(name)) faults.push('element: ' + says(element))
		if (name === 'script' && !element.nonce && !(element.src || '').startsWith(location.origin + '/_next/static/'))
			faults.push('script: ' + says(element))
		if (name === 'meta' && element.httpEquiv) faults.push('meta: ' + says(element))
		if (name === 'img' && new URL(element.src, location).origin !== location.origin) faults.push('img: ' + says(element))
		for (const { name: attribute, value } of element.attributes) {
			if (/^on/i.test(attribute)) faults.push('handler: ' + says(element))
			if (attribute === 'srcdoc') faults.push('srcdoc: ' + says(element))
			if (takesAddress.test(attribute) && runs.test(value)) faults.push('address: ' + says(element))
			if (attribute === 'style' && /url\(|expression|binding|behavior/i.test(value)) faults.push('style: ' + says(element))
		}
		if (name === 'form' && new URL(element.getAttribute('action') || '', location).origin !== location.origin)
			faults.push('form: ' + says(element))
	}
	for (const name of ['cookie', 'forms', 'scripts', 'location', 'defaultView', 'getElementById', 'querySelector', 'createElement'])
		if (document[name] instanceof Element) faults.push('the document lost its ' + name)
	for (const name of ['fetch', 'caches', '__next_f', 'self', 'top', 'parent'])
		if (window[name] instanceof Element) faults.push('the window lost its ' + name)
	if (({}).x !== undefined) faults.push('every object has an x')
	return faults
})()`
