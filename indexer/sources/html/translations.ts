import type { Translation } from '#article/article'
import { textProperty } from './nodes.ts'
import type { Page } from './page.ts'
import { selectAll } from './select.ts'

/** The same article in other languages, as links that name their language lead to it. */
export function translationsIn({ tree, base, url, language }: Page): Translation[] {
	const found = new Map<string, Translation>()
	const links = [
		...selectAll(
			'.traductions a[hreflang], .trad a[hreflang], a[rel~="alternate"][hreflang]',
			tree,
		),
		...selectAll('link[rel~="alternate"][hreflang]', tree).filter(isPage),
	]
	for (const link of links) {
		const address = addressOf(textProperty(link, 'href'), base)
		const tongue = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.exec(
			textProperty(link, 'hrefLang') ?? '',
		)?.[0]
		if (!address || !tongue || /^x[-_]/iu.test(tongue)) continue
		const spoken = tongue.replace('_', '-').toLowerCase()
		if (spoken === language || address === url || found.has(spoken)) continue
		found.set(spoken, { language: spoken, url: address })
	}
	return [...found.values()]
}

/** A feed in another language is no translation. */
function isPage(link: Parameters<typeof textProperty>[0]): boolean {
	return !/xml|json/iu.test(textProperty(link, 'type') ?? '')
}

function addressOf(href: string | null, base: string | null): string | null {
	if (href === null || !URL.canParse(href, base ?? undefined)) return null
	const address = new URL(href, base ?? undefined)
	return /^https?:$/u.test(address.protocol) ? address.href : null
}
