import type { PageKind } from '#db/crawls'
import type { Address } from './site.ts'

const LONGEST = 500
const MOST_PARAMETERS = 4
const DEEPEST_PATH = 12
/** SPIP counts articles, not pages: the thousandth page of a list. */
const LAST_IN_LIST = 20_000

const NO_PAGE =
	/\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|json|map|woff2?|ttf|eot|zip|tar|gz|tgz|rar|7z|bz2|mp[34]|m4[av]|og[agv]|wav|flac|avi|mov|wmv|webm|flv|docx?|xlsx?|pptx?|od[tsp]|rtf|exe|dmg|iso|swf|ics|vcf|txt|epub)$/iu
const MACHINERY = /^\/(?:ecrire|prive|lib|wp-admin|wp-login|wp-json|cgi-bin)(?:\/|\.|$)/iu
/** Other views of what is elsewhere, and doors to act through. */
const VIEWS = new Set(
	'action replytocom recherche var_recherche s q search tri sort order orderby dir print imprimer share id_document id_forum id_syndic feed_comments add-to-cart connect logout login lang_switch'.split(
		' ',
	),
)
const VIEW_PAGES =
	/^(?:recherche|imprimer|print|impression|login|identifiants|forum|spip_pass|contact|inscription|calendrier|agenda|jour|mois|semaine|recommander|distrib|backend-breves)$/u
const CALENDAR_PATH =
	/\/(?:calendar|calendrier|agenda|events?)\/.*\d|\/\d{4}\/\d{1,2}\/\d{1,2}\/?$/iu
const CALENDAR_PARAMETER = /^(?:mois|jour|semaine|month|day|week|cal\w*)$/iu

/** Why an address of the site is not worth a request, or null. Cheap: the address alone is looked at. */
export function trapIn({ url, parameters }: Address, kind: PageKind): string | null {
	const path = url.pathname
	if (url.href.length > LONGEST) return 'a very long address'
	if (kind !== 'sitemap' && NO_PAGE.test(path)) return 'no page by its name'
	if (MACHINERY.test(path)) return 'the machinery of the site'
	const segments = path.split('/').filter(Boolean)
	if (segments.length > DEEPEST_PATH || repeats(segments)) return 'a path that goes in a circle'
	const names = parameters.map(([name]) => name)
	if (parameters.length > MOST_PARAMETERS) return 'too many parameters'
	if (new Set(names).size < names.length) return 'a parameter that is repeated'
	const page = parameters.find(([name]) => name === 'page')?.[1]
	if (names.some((name) => VIEWS.has(name)) || VIEW_PAGES.test(page ?? ''))
		return 'another view of a page, or an action'
	if (CALENDAR_PATH.test(path) || names.some((name) => CALENDAR_PARAMETER.test(name)))
		return 'a calendar'
	for (const [name, value] of parameters) {
		if (/^(?:date|annee|year)$/iu.test(name) && !isYear(value)) return 'a calendar'
		if (name.startsWith('debut_') && whyNoPart(name, value, { parameters, path, kind }))
			return 'a part of a list that is none'
	}
	return null
}

function repeats(segments: readonly string[]): boolean {
	const counts = new Map<string, number>()
	for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1)
	return [...counts.values()].some((count) => count > 2)
}

function isYear(value: string | null): boolean {
	const year = Number(/^(\d{4})(?:-(?:0[1-9]|1[0-2]))?$/u.exec(value ?? '')?.[1])
	return year >= 1900 && year <= new Date().getFullYear()
}

/** SPIP's parts of lists are counted, and lists are sections, keywords, authors, archives and the home page. */
function whyNoPart(
	name: string,
	value: string | null,
	{ parameters, path, kind }: Pick<Address, 'parameters'> & { path: string; kind: PageKind },
): boolean {
	const isCounted = /^\d{1,6}$/u.test(value ?? '') && Number(value) <= LAST_IN_LIST
	const parts = parameters.filter(([other]) => other.startsWith('debut_')).length
	const isOfList =
		kind === 'list' &&
		(parameters.length > parts || /^\/(?:spip\.php)?$|\/-|\/_|\/\+|\d$/u.test(path))
	// IV's block of highlights has parts without end, all of them the home page.
	return !isCounted || parts > 1 || !isOfList || /feature/iu.test(name)
}
