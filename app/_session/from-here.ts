import { env } from '#env'
import { sameSitePath } from './return-path.ts'

/** Whether a request that changes something comes from a page of this library, as far as browsers say. */
export function isFromHere({ headers }: Request): boolean {
	const origin = headers.get('origin')
	if (origin === null) return true
	const configured = env().NEXTAUTH_URL
	if (configured && origin === new URL(configured).origin) return true
	const host = headers.get('x-forwarded-host') ?? headers.get('host')
	return URL.canParse(origin) && new URL(origin).host === host
}

/** The path of the page that a form was sent from, to come back to; the front page where that is not said. */
export function pathBefore({ headers }: Request): string {
	const page = headers.get('referer')
	if (page === null || !URL.canParse(page)) return '/'
	const { pathname, search } = new URL(page)
	return sameSitePath(`${pathname}${search}`) ?? '/'
}

/** Whether a script asked, which needs no page to go to. */
export const isByScript = ({ headers }: Request): boolean =>
	headers.get('accept') === 'application/json'
