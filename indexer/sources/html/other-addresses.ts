import { textProperty } from './nodes.ts'
import type { Page } from './page.ts'
import { select } from './select.ts'

/** The other addresses of this very article: as it names itself, by its short link, and by SPIP's number in both forms. */
export function otherAddresses(page: Page, url: string, number: string | null): string[] {
	const short = select('link[rel~="shortlink"]', page.tree)
	const origin = page.base ?? url
	const isOld = /\.php3\b/u.test(page.html)
	const numbered =
		number === null
			? []
			: [`spip.php?article${number}`, ...(isOld ? [`article.php3?id_article=${number}`] : [])]
	const named = [short && textProperty(short, 'href'), ...numbered].flatMap((address) =>
		address && URL.canParse(address, origin) ? new URL(address, origin) : [],
	)
	const own = new URL(url).hostname
	const here = named.filter(
		({ protocol, hostname }) => /^https?:$/u.test(protocol) && hostname === own,
	)
	return [...new Set([...page.alsoAt, ...here.map(({ href }) => href)])].filter(
		(address) => address !== url,
	)
}
