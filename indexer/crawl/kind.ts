import type { PageKind } from '#db/crawls'
import type { Address } from './site.ts'

const SPIP_LIST = /^(?:rubrique|mot|auteur|groupe_?mots|site)-?\d*$/u
const SPIP_LIST_PAGES = new Set([
	'archive',
	'archives',
	'plan',
	'sommaire',
	'rubrique',
	'mot',
	'auteur',
])
const LIST_PATH =
	/\/(?:categor(?:y|ie)s?|tags?|topics?|authors?|auteurs?|archives?|issues?|sections?|rubriques?|mots?|page)\/[^?]*$|\/(?:archives?|rubrique\d+|mot\d+|auteur\d+)(?:\.html?)?\/?$|\/(?:rubrique|mot|auteur)\.php3?$/iu
/** SPIP's own addresses in words: `-Rubrique-`, `_Author_`, `+Keyword+`. */
const SPIP_WORDS = /^\/(?:-[^/]+-|_[^/]+_|\+[^/]+\+)$/u
const FEED_PATH = /\/(?:feed|rss|atom|backend\.php3?)\/?$|\.(?:rss|atom)$/iu

/** What an address says of the page behind it. */
export function kindOf({ url, parameters }: Address): PageKind {
	const { pathname } = url
	const names = parameters.map(([name]) => name)
	const page = parameters.find(([name]) => name === 'page')?.[1]
	if (page === 'backend' || FEED_PATH.test(pathname)) return 'feed'
	if (/^\/(?:index\.\w+|spip\.php|home|accueil)?$/iu.test(pathname) && names.length === 0)
		return 'list'
	if (/\.pdf$/iu.test(pathname) || page === 'article_pdf' || page === 'spip_pdf') return 'document'
	if (
		names.some((name) => /^article\d+$/u.test(name)) ||
		/\/article\d+(?:\.html?)?$/u.test(pathname)
	)
		return 'article'
	if (names.includes('id_article')) return 'article'
	if (names.some((name) => SPIP_LIST.test(name) || /^id_(?:rubrique|mot|auteur)$/u.test(name)))
		return 'list'
	if (page && SPIP_LIST_PAGES.has(page)) return 'list'
	if (names.some((name) => name.startsWith('debut_'))) return 'list'
	return LIST_PATH.test(pathname) || SPIP_WORDS.test(pathname) ? 'list' : 'page'
}
