/**
 * Shows a place of this page as the one that was asked for: scrolls to it, marks it with `data-arrived`, and moves the
 * keyboard there too unless told not to. `:target` cannot do it: it knows nothing of addresses set by script.
 */
export function arriveAt(id: string, { focus = true }: { focus?: boolean } = {}): boolean {
	const place = document.getElementById(id)
	if (!place) return false
	for (const other of document.querySelectorAll('[data-arrived]'))
		other.removeAttribute('data-arrived')
	place.setAttribute('data-arrived', '')
	place.scrollIntoView()
	if (focus) {
		if (place.tabIndex < 0) place.tabIndex = -1
		place.focus({ preventScroll: true })
	}
	return true
}

/** The place that an address's fragment names. */
export function placeIn(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1))
	} catch {
		return hash.slice(1)
	}
}
