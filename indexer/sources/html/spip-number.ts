import { pathIdentity, spipIdentity } from '../identity.ts'
import { textProperty } from './nodes.ts'
import type { Page } from './page.ts'
import { selectAll } from './select.ts'

export interface Identity {
	id: string
	url: string
	/** SPIP's own number of the article, or null where the page does not give it. */
	number: string | null
	warning: string | null
}

/** The id and address of a SPIP page; `reason` when it says neither which article it is nor where it stands. */
export function identityOf(page: Page): Identity | { reason: string } {
	const number = numberIn(page)
	const origin = page.url ?? page.base
	if (!origin)
		return {
			reason:
				'The page does not say where it stands: it has no canonical link, no base and no feed. Name its address in <link rel="canonical" href="…">.',
		}
	const made = number === null ? null : new URL(`/spip.php?article${number}`, origin).href
	const url = page.url ?? made
	if (url === null)
		return { reason: 'The page does not say which article it is: no number of one is in it.' }
	const id = spipIdentity(url, page.fileName) ?? (made && spipIdentity(made, page.fileName))
	if (id) return { id, url, number, warning: null }
	const word = pathIdentity(url)
	if (word)
		return {
			id: word,
			url,
			number: null,
			warning: 'The page does not give its SPIP number; its id comes from its address.',
		}
	return { reason: `The address ${url} holds no SPIP article number, and the page gives none.` }
}

/** The one number that the page's own signs agree on; on a page that lists articles they do not. */
function numberIn({ tree, url }: Page): string | null {
	const own = url === null ? null : /[?&/]article(\d+)|[?&]id_article=(\d+)/u.exec(url)
	if (own) return own[1] ?? own[2] ?? null
	const classes = selectAll('[class*="article-titre-"]', tree).map((element) =>
		String(element.properties.className),
	)
	const short = selectAll('link[rel~="shortlink"]', tree).flatMap(
		(link) => textProperty(link, 'href') ?? [],
	)
	const links = selectAll(
		'a[href*="article_pdf"], a[href*="page=imprimer"], a[href*="page=print"], a[href*="forum.php3"], a[href*="page=forum"], a[href*="imprimer.php3"], a[href*="spip_pdf"]',
		tree,
	).flatMap((link) => textProperty(link, 'href') ?? [])
	for (const [signs, pattern] of [
		[classes, /article-titre-(\d+)/u],
		[short, /article(\d+)|id_article=(\d+)/u],
		[links, /id_article=(\d+)|_a(\d+)\.pdf|article(\d+)/u],
	] as const) {
		const numbers = new Set(
			signs.flatMap((sign) => pattern.exec(sign)?.slice(1).find(Boolean) ?? []),
		)
		const [number] = numbers
		if (numbers.size === 1 && number) return number
	}
	return null
}
