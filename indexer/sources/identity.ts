import { getPublicSuffix } from 'tldts'

/** An id that a reader, a link and the index can all carry. */
export const ID = /^[A-Za-z0-9_-]{1,100}$/

/**
 * The stable id of an article of a SPIP site, the same for every form of its address: the host without `www.` and public
 * suffix, its dots as hyphens, then the article's number. Subdomains stay: two magazines may share a domain.
 * Null when neither the address nor the file's name (`…_a6351.txt`) holds the number.
 */
export function spipIdentity(url: string, fileName: string): string | null {
	const number = numberIn(url) ?? /_a(\d+)(?:\.\w+)*$/u.exec(fileName)?.[1]
	const host = siteOf(url)
	if (!number || !host) return null
	const id = `${host}-${number}`
	return ID.test(id) ? id : null
}

function siteOf(url: string): string | null {
	if (!URL.canParse(url)) return null
	const host = new URL(url).hostname.replace(/\.$/u, '').replace(/^www\./u, '')
	const suffix = getPublicSuffix(host)
	const site = suffix && host.endsWith(`.${suffix}`) ? host.slice(0, -suffix.length - 1) : host
	return site.replace(/[^A-Za-z0-9-]+/gu, '-').replace(/^-+|-+$/gu, '') || null
}

function numberIn(url: string): string | undefined {
	const found = /(?:[?&/]article|[?&]id_article=)(\d+)(?:\D|$)/u.exec(url)
	return found?.[1]
}
