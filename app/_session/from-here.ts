import { env } from '#env'
import { sameSitePath } from './return-path.ts'

type Told = { headers: Pick<Headers, 'get'> }

/**
 * Whether a request that changes something comes from a page of this library. Browsers say so in `Sec-Fetch-Site`, which no page
 * can write, and in `Origin`; where they say both, both must be right. A request without either, and without the page it was
 * sent from, is let through: every browser of the last years says one of them with whatever changes something, so that it is a
 * program's, and a program has no reader's cookies but those it was given.
 */
export function isFromHere({ headers }: Told): boolean {
	const site = headers.get('sec-fetch-site')
	// `none` is a reader's own doing: an address typed, a form sent again when the browser was started anew.
	if (site !== null && site !== 'same-origin' && site !== 'none') return false
	const origin = headers.get('origin') ?? headers.get('referer')
	// `null` is what a page says that hides where it is from: a frame in a sandbox, a file, a redirect from elsewhere.
	return origin === null || (URL.canParse(origin) && isOurs(new URL(origin), headers))
}

/** Whether an address is this library's: the one it is configured to have, or the one it was just asked at. */
function isOurs({ origin, host }: URL, headers: Told['headers']): boolean {
	const { NEXTAUTH_URL: configured, TRUSTED_PROXIES: proxies } = env()
	if (configured && origin === new URL(configured).origin) return true
	const forwarded = proxies > 0 ? headers.get('x-forwarded-host') : null
	return host !== '' && host === (forwarded ?? headers.get('host'))
}

/** The path of the page that a form was sent from, to come back to; the front page where that is not said. */
export function pathBefore({ headers }: Told): string {
	const page = headers.get('referer')
	if (page === null || !URL.canParse(page)) return '/'
	const { pathname, search } = new URL(page)
	return sameSitePath(`${pathname}${search}`) ?? '/'
}

/** Whether a script asked, which needs no page to go to. */
export const isByScript = ({ headers }: Request): boolean =>
	headers.get('accept') === 'application/json'
