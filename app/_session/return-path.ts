// Where a relative address is resolved to find out whether it stays on the site; it is never visited.
const HERE = 'http://carrel.invalid'

/**
 * The path to return to after signing in, or null unless it certainly stays on this site: browsers read
 * `//host`, `/\host` and paths with tabs or line breaks in them as the address of another one.
 */
export function sameSitePath(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 2000) return null
	if (!value.startsWith('/') || /^\/[/\\]/.test(value) || /[\u0000-\u001f\u007f\\]/.test(value))
		return null
	if (!URL.canParse(value, HERE)) return null
	const { origin, pathname, search, hash } = new URL(value, HERE)
	// `/.//host` resolves to the path `//host`.
	if (origin !== HERE || pathname.startsWith('//')) return null
	return `${pathname}${search}${hash}`
}

/** The address of the sign-in page, or of another way in, that comes back to `path` afterwards. */
export function signInPath(
	path: string | null,
	page: '/sign-in' | '/sign-in/link' | '/sign-in/reset' | '/sign-up' = '/sign-in',
): string {
	const next = sameSitePath(path)
	return next && next !== '/' ? `${page}?${new URLSearchParams({ next })}` : page
}
