import type { Element, ElementContent, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'

/** The inline elements an article's text may keep; everything else loses its tags or is dropped whole. */
const ALLOWED: Schema = {
	tagNames: [
		'a',
		'b',
		'br',
		'cite',
		'code',
		'em',
		'i',
		'q',
		's',
		'small',
		'span',
		'strong',
		'sub',
		'sup',
	],
	attributes: { a: ['href', ['dataCall']], '*': ['lang', 'dir'] },
	protocols: { href: ['http', 'https', 'mailto'] },
	strip: [
		'script',
		'style',
		'template',
		'title',
		'iframe',
		'object',
		'noscript',
		'textarea',
		'svg',
		'math',
	],
	allowDoctypes: false,
	allowComments: false,
	clobber: [],
	clobberPrefix: '',
}

/** A piece of inline HTML as a tree that holds nothing but the allow-list. The only way article HTML is read. */
export function parseInline(html: string): Root {
	const safe = sanitize(fromHtml(html, { fragment: true }), ALLOWED)
	const root: Root =
		safe.type === 'root' ? safe : { type: 'root', children: [safe as ElementContent] }
	return { ...root, children: withoutBareSpans(root.children) }
}

/** A span is kept for the language or the direction that it gives its words, and for nothing else. */
function withoutBareSpans<T extends RootContent>(nodes: readonly T[]): (T | ElementContent)[] {
	return nodes.flatMap((node): (T | ElementContent)[] => {
		if (node.type !== 'element') return [node]
		const children = withoutBareSpans(node.children)
		const { lang, dir } = node.properties
		return node.tagName === 'span' && !lang && !dir ? children : [{ ...node, children }]
	})
}

/** The tree written as HTML again. */
export function inlineHtml(root: Root): string {
	return toHtml(root)
}

/** Plain text set as inline HTML, its special characters escaped. */
export function escapeHtml(text: string): string {
	return toHtml({ type: 'root', children: [{ type: 'text', value: text }] })
}

/** The marker that an element calls, or null when it is no call. */
export function calledMarker(node: Element): string | null {
	const marker = node.tagName === 'a' ? node.properties.dataCall : undefined
	return typeof marker === 'string' ? marker : null
}

/** The text a reader would copy from the tree: calls left out, a line break kept as one. */
export function plainText(node: Root | ElementContent): string {
	if (node.type === 'text') return node.value
	if (node.type === 'comment') return ''
	if (node.type === 'element') {
		if (calledMarker(node) !== null) return ''
		if (node.tagName === 'br') return '\n'
	}
	if (!('children' in node)) return ''
	return node.children.map((child) => plainText(child as ElementContent)).join('')
}

/** The markers called in the tree, in reading order. */
export function callsIn(node: Root | ElementContent): string[] {
	if (node.type === 'element') {
		const marker = calledMarker(node)
		if (marker !== null) return [marker]
	}
	if (!('children' in node)) return []
	return node.children.flatMap((child) => callsIn(child as ElementContent))
}
