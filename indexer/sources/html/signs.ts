const PAGE =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu
const FRAGMENT = /^<(?:!--|article|div|h[1-6]|main|meta|p|section|table|title)\b/iu
const SPIP =
	/<meta[^>]{0,80}["']SPIP\b|\bspip\.php\?|\barticle\.php3\?id_article=|class=["'](?:[^"'<>]{0,80} )?spip(?:_[a-z]+)?[ "']|\bpage_article\b/iu

/** Which kind of page a file begins as, or null when it is no HTML. `path` speaks for a page without a head. */
export function pageFormat(start: string, path: string): 'spip-html' | 'html' | null {
	const isPage = PAGE.test(start) || (/\.html?$/iu.test(path) && FRAGMENT.test(start))
	if (!isPage) return null
	return SPIP.test(start) ? 'spip-html' : 'html'
}
