import { folded, tidy } from '../../clean/text.ts'
import type { Page } from './page.ts'

const PARTING = /^\s*(?:[-–—|:·•»>]|\[)\s*|\s*(?:[-–—|:·•«<]|\])\s*$/gu

/** The site's name as the browser's bar gives it beside the title (`Title - Site`, `[Site] Title`), or null. */
export function siteIn({ label, site }: Page, title: string): string | null {
	if (site) return site
	const own = tidy(title)
	const at = own === '' ? -1 : label.indexOf(own)
	if (at < 0) return null
	const rest = tidy(`${label.slice(0, at)} ${label.slice(at + own.length)}`)
	const name = rest.replace(PARTING, '').replace(PARTING, '').trim()
	// What comes after the name is what the site says of itself: `The Towpath - a magazine of canals`.
	return name.split(/\s[-–—|]\s/u)[0]?.trim() || null
}

/** Whether the browser's bar names this title. */
export function isInLabel({ label }: Page, title: string): boolean {
	return folded(title) !== '' && folded(label).includes(folded(title))
}

/** The title without the number by which SPIP sorts it (`12. Title`). */
export function unnumbered(title: string): string {
	return tidy(title).replace(/^\d{1,3}\.\s+(?=\p{Lu})/u, '')
}
