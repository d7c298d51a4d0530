import type { ElementContent, Root } from 'hast'
import { calledMarker, parseInline } from '../markup.ts'
import { descriptionTree } from './description.ts'

/** How the inline HTML of an article is set: `base` is where its own links lead from, `call` makes the call of a note. */
export interface Setting {
	base: string | null
	call: (marker: string) => ElementContent[]
}

/** Inline HTML as it may stand in a file that others check: whole addresses, known languages, nothing else. */
export function setInline(html: string, setting: Setting): ElementContent[] {
	return setTree(parseInline(html), setting)
}

/** The same of a description in simple Markdown. */
export function setDescription(markdown: string): ElementContent[] {
	return setTree(descriptionTree(markdown.trim()), { base: null, call: () => [] })
}

function setTree(tree: Root, { base, call }: Setting): ElementContent[] {
	function set(node: Root | ElementContent): ElementContent[] {
		if (node.type === 'text') return [{ type: 'text', value: printable(node.value) }]
		if (node.type === 'comment') return []
		if (node.type === 'root') return inside(node)
		const marker = calledMarker(node)
		if (marker !== null) return call(marker)
		const { href, lang, dir } = node.properties
		const address = typeof href === 'string' ? wholeAddress(href, base) : null
		if (node.tagName === 'a' && address === null) return inside(node)
		const properties = {
			...(address && { href: address }),
			...(typeof lang === 'string' && isLanguage(lang) && { lang }),
			...((dir === 'ltr' || dir === 'rtl') && { dir }),
		}
		return [{ ...node, properties, children: inside(node) }]
	}
	const inside = (node: { children: Root['children'] }) =>
		node.children.flatMap((child) => set(child as ElementContent))
	return set(tree)
}

/** Text without the characters that XML cannot hold. */
export const printable = (text: string) =>
	text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

/** An address in full and in the letters that addresses have; null for what leads nowhere outside. */
export function wholeAddress(href: string, base: string | null): string | null {
	if (!URL.canParse(href, base ?? undefined)) return null
	const { protocol, href: whole } = new URL(href, base ?? undefined)
	if (!/^(?:https?|mailto):$/u.test(protocol)) return null
	const [page = '', ...fragment] = whole
		.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent)
		.replace(/%(?![\da-f]{2})/giu, '%25')
		.split('#')
	return fragment.length > 0 ? `${page}#${fragment.join('%23')}` : page
}

/** Whether this is a language's name as BCP 47 writes it. */
export function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1
	} catch (error) {
		if (error instanceof RangeError) return false
		throw error
	}
}
