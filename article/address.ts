/**
 * What all forms of an article's address have in common, so that two that lead to one text are equal; null for what is
 * no address of a page: not http(s), a home page, or longer than addresses are. It is for comparing, not for following.
 */
export function addressKey(url: string): string | null {
	if (url.length > MOST_TYPED || !URL.canParse(url)) return null
	const { protocol, hostname, port, pathname, searchParams } = new URL(url)
	if (protocol !== 'http:' && protocol !== 'https:') return null
	const host = hostname.replace(/\.$/u, '').replace(/^www\./u, '') + (port && `:${port}`)
	const where = spipPage(pathname, searchParams) ?? plainPage(pathname, searchParams)
	const key = `${host}${where}`.normalize('NFC').replace(/\p{Cc}/gu, encodeURIComponent)
	return where === '' || key.length > LONGEST ? null : key
}

/** Keys are kept in an index of Postgres, which takes some 2,700 bytes. */
const LONGEST = 600
/** What is longer than this is none either, whatever could be left out of it. */
const MOST_TYPED = 8000

function plainPage(pathname: string, searchParams: URLSearchParams): string {
	const path = readable(pathname)
		.replace(/\/(?:index|home|accueil|default)\.[a-z]{3,5}\d?$/iu, '')
		.replace(/\/+$/u, '')
	const asked = [...searchParams]
		.filter(([name]) => !COUNTS_VISITS.test(name))
		.map(([name, value]) => (value === '' ? name : `${name}=${value}`))
		.sort()
		.join('&')
	return `${path}${asked && `?${asked}`}`
}

/** The number that SPIP gave the article of this address, if it did. */
export function spipNumber(key: string): number | null {
	const number = /\/article(\d+)$/u.exec(key)?.[1]
	return number === undefined ? null : Number(number)
}

/** Parameters that say whence a visitor came or how the page is to be shown, never which text it is. */
const COUNTS_VISITS = /^(?:utm_.*|fb.*|sc_.*|gclid|mc_[ce]id|phpsessid|var_.*|debut_.*|recalcul)$/iu

/** Pages of SPIP that show an article's own text: the plain one, that for printing and its exports. */
const OF_THE_TEXT = /^(?:article|print|impr|pdf)/iu

/** `spip.php?article5`, `article.php3?id_article=5`, `?article5` and `/article5` as `/article5`, in their folder. */
function spipPage(pathname: string, asked: URLSearchParams): string | null {
	const page = asked.get('page')
	if (page !== null && !OF_THE_TEXT.test(page)) return null
	const [, folder = '', file = ''] = /^(.*?)\/+([^/]*)\/*$/u.exec(pathname) ?? []
	const bare = [...asked].find(([name, value]) => value === '' && /^article\d+$/u.test(name))?.[0]
	const inPath = /^article(\d+)(?:\.html?)?$/u.exec(file)?.[1]
	const isScript = /^(?:(?:spip|article|index|imprimer\w*|print\w*)\.php3?)?$/iu.test(file)
	const asId = isScript ? /^\d+$/u.exec(asked.get('id_article') ?? '')?.[0] : undefined
	const number = inPath ?? (isScript ? (bare?.slice('article'.length) ?? asId) : undefined)
	return number === undefined ? null : `${readable(folder)}/article${Number(number)}`
}

/** A path with its escapes undone, so that both ways of writing an accent are one; broken ones stay as they are. */
function readable(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
