const STATIC = '/_next/static/'

/** The addresses of the scripts and styles that a page's HTML names, in its elements and in what Next.js writes beside them. */
export function needsOfHtml(html: string): string[] {
	return unique([...html.matchAll(/\/_next\/static\/[^"'\\\s<>)]+/g)].map(([address]) => address))
}

/** The addresses that a script names: those of what it loads when it is wanted. */
export function needsOfScript(script: string): string[] {
	const named = script.matchAll(/["'](static\/[\w./~-]+\.(?:js|css))["']/g)
	return unique([...named].map(([, path]) => `/_next/${path}`))
}

/** The addresses that a style names: its fonts. `at` is its own. */
export function needsOfCss(css: string, at: string): string[] {
	const named = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
		([, address]) => address!,
	)
	const here = 'http://carrel.invalid'
	return unique(
		named
			.filter((address) => !address.startsWith('data:'))
			.map((address) => new URL(address, new URL(at, here)))
			.filter(({ origin, pathname }) => origin === here && pathname.startsWith(STATIC))
			.map(({ pathname, search }) => pathname + search),
	)
}

const unique = (addresses: string[]) => [...new Set(addresses)]
