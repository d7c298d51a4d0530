import type { Element, Root } from 'hast'
import { bare, callOf, freeMarker, looksLikeMarker } from './marker.ts'
import {
	elementsIn,
	holdersOf,
	holdsOnly,
	isNamed,
	replace,
	type Survey,
	textOf,
	textProperty,
} from './nodes.ts'

/** A note that is called or that leads back to its call: where it stands (null when cut off) and what calls it. */
export interface NoteKey {
	marker: string
	target: Element | null
	/** The note's beginning, as SPIP repeats it in its calls. */
	beginning: string | null
	isRenamed: boolean
}

const NOT_A_NOTE = /^(?:h[1-6]|body|html|main|article|nav|header|img|input|form)$/u

/** The notes that the links of a page lead to, by the name of their place, in the order of their calls; each call is marked as one. */
export function callsAmong(tree: Root, survey: Survey, page: string | null): Map<string, NoteKey> {
	const notes = new Map<string, NoteKey>()
	const taken = new Set<string>()
	const know = (name: string, printed: string, link: Element, target: Element | null) => {
		const known = notes.get(name)
		if (known) return known
		const own = bare(printed)
		const marker = freeMarker([own, name.replace(/^nb/u, '')], taken)
		taken.add(marker)
		const note = { marker, target, beginning: beginningIn(link), isRenamed: marker !== own }
		notes.set(name, note)
		return note
	}
	const links = elementsIn(tree, ({ tagName }) => tagName === 'a')
	const isBack = new Set<Element>()
	for (const link of links) {
		const name = fragmentOf(link, page)
		if (name === null) continue
		const isOfSpip = isNamed(link, /^spip_note$/u)
		const target = survey.targets.get(name) ?? null
		const isCall = isOfSpip
			? name.startsWith('nb')
			: target !== null && isNoteOf(link, target, survey) && looksLikeMarker(textOf(link))
		if (isCall) mark(link, know(name, textOf(link), link, target).marker, survey)
		else if (isOfSpip && name.startsWith('nh')) isBack.add(link)
	}
	for (const link of isBack) {
		const name = (fragmentOf(link, page) ?? '').replace(/^nh/u, 'nb')
		know(name, textOf(link), link, survey.targets.get(name) ?? link)
	}
	return notes
}

/** The place within the page that a link leads to, also when saving the page made the link a whole address. */
export function fragmentOf(link: Element, page: string | null): string | null {
	const href = textProperty(link, 'href')
	const at = href?.indexOf('#') ?? -1
	if (href === null || at < 0 || at === href.length - 1) return null
	const name = decoded(href.slice(at + 1))
	if (at === 0 || (isNamed(link, /^spip_note$/u) && /^n[bh]/u.test(name))) return name
	if (page === null || !URL.canParse(href, page)) return null
	return new URL(href, page).href.split('#')[0] === page.split('#')[0] ? name : null
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name)
	} catch {
		// A percent sign that encodes nothing is itself.
		return name
	}
}

/** A note comes after its call, and is no heading that a table of contents leads to. */
function isNoteOf(link: Element, target: Element, survey: Survey): boolean {
	const isAfter = (survey.order.get(target) ?? 0) > (survey.order.get(link) ?? 0)
	if (!isAfter || NOT_A_NOTE.test(target.tagName)) return false
	if (elementsIn(target, ({ tagName }) => /^h[1-4]$/u.test(tagName)).length > 0) return false
	for (const holder of holdersOf(survey, target)) if (/^h[1-6]$/u.test(holder.tagName)) return false
	return true
}

function beginningIn(link: Element): string | null {
	return isNamed(link, /^spip_note$/u) ? textProperty(link, 'title') : null
}

/** Makes a link, with the raised or bracketed element around it, the one element that is a call. */
function mark(link: Element, marker: string, survey: Survey): void {
	let outer = link
	for (const holder of holdersOf(survey, link)) {
		if (
			!/^(?:sup|span|small|font|b|strong|em|i)$/u.test(holder.tagName) ||
			!holdsOnly(holder, link)
		)
			break
		outer = holder
	}
	replace(survey, outer, [callOf(marker)])
}
