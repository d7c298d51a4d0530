import { sameSitePath } from './return-path.ts'

/** Where next-auth leads after signing in or out: an address of this library, else its front page. */
export function wayBack({ url, baseUrl }: { url: string; baseUrl: string }): string {
	const isAbsolute = URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin
	const path = isAbsolute ? url.slice(new URL(url).origin.length) || '/' : url
	return `${new URL(baseUrl).origin}${sameSitePath(path) ?? '/'}`
}
