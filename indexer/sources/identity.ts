import { createHash } from 'node:crypto'
import { getPublicSuffix } from 'tldts'
import { slugOf } from '#article/slug'

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

/**
 * The stable id of an article whose address holds words instead of a number: the host as above, then the words of the
 * path. Null for a home page, and where the address is none. What only counts visits (`utm_…`) does not count.
 */
export function slugIdentity(url: string): string | null {
	const host = siteOf(url)
	if (!host) return null
	const { pathname, searchParams } = new URL(url)
	const asked = [...searchParams].filter(([name]) => !/^(?:utm_|fb|sc_|debut_)/u.test(name))
	const words = slugOf([decoded(pathname), ...asked.flat()].join(' '))
	if (pathname === '/' && asked.length === 0) return null
	const id = `${host}-${words}`
	// Digits alone would be read as SPIP's own number; other scripts and long titles fit no id.
	if (ID.test(id) && !/^\d+$/u.test(words)) return id
	const digest = createHash('sha256').update(words).digest('hex').slice(0, 16)
	const short = `${host}-${words.replace(/[^A-Za-z0-9_-]+/gu, '').slice(0, 40)}-${digest}`
	return ID.test(short) ? short : null
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		// A path that is no UTF-8 is told apart from others as it stands.
		return path
	}
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

const LONGEST_WORDS = 60

/** The id of a page whose address has no number: its site, then its path with `_` between the parts. Null for a home page. */
export function pathIdentity(url: string): string | null {
	const host = siteOf(url)
	if (!host) return null
	const { pathname, search } = new URL(url)
	const path = `${pathname.replace(/\/$|\.(?:html?|php3?|aspx?)$/giu, '')}${search}`.replace(
		/^\/+/u,
		'',
	)
	if (/^(?:index|home|accueil)?$/iu.test(path)) return null
	const plain = `${host}-${path.replaceAll('/', '_')}`
	if (/^[A-Za-z0-9/-]+$/u.test(path) && ID.test(plain)) return plain
	// Two addresses may differ in nothing that an id can carry, or only far behind.
	const digest = createHash('sha256').update(path).digest('hex').slice(0, 12)
	const words = path.replace(/%[0-9a-f]{2}|[^A-Za-z0-9]+/giu, '-').slice(0, LONGEST_WORDS)
	const id = [host.slice(0, 25), words.replace(/^-+|-+$/gu, ''), digest].filter(Boolean).join('-')
	return ID.test(id) ? id : null
}
