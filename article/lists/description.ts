import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { micromark } from 'micromark'

/** What a description may be made of; everything else loses its marks and keeps its words; HTML stands there as it was typed. */
const ALLOWED: Schema = {
	tagNames: ['p', 'br', 'em', 'strong', 'code', 'a', 'ul', 'ol', 'li', 'blockquote', 'hr'],
	attributes: { a: ['href'], ol: ['start'] },
	protocols: { href: ['http', 'https', 'mailto'] },
	strip: ['script', 'style'],
	allowDoctypes: false,
	allowComments: false,
	clobber: [],
	clobberPrefix: '',
}

/** Simple Markdown as a tree of allowed elements. A line break in it is kept as one. */
export function descriptionTree(markdown: string): Root {
	const html = micromark(markdown.replace(/(?<=\S)\n(?=\S)/g, '  \n'))
	if (isDeep(html)) return { type: 'root', children: [asTyped(markdown)] }
	const safe = sanitize(fromHtml(html, { fragment: true }), ALLOWED)
	return safe.type === 'root' ? safe : { type: 'root', children: [safe as ElementContent] }
}

/** Nobody quotes within a quotation so often; who does all the same would break whatever walks through the tree. */
const DEEPEST = 40

function isDeep(html: string): boolean {
	let depth = 0
	for (const [, end] of html.matchAll(/<(\/?)(?:blockquote|[ou]l|li|p|em|strong|a)\b/g)) {
		depth += end ? -1 : 1
		if (depth > DEEPEST) return true
	}
	return false
}

const asTyped = (markdown: string): ElementContent => ({
	type: 'element',
	tagName: 'p',
	properties: {},
	children: [{ type: 'text', value: markdown }],
})

/** Its words alone, in one line. */
export function descriptionInWords(markdown: string): string {
	const words = (node: Root | ElementContent): string => {
		if (node.type === 'text') return node.value
		if (!('children' in node)) return ''
		const isBlock = node.type === 'element' && /^(p|li|br|blockquote)$/.test(node.tagName)
		const inner = node.children.map((child) => words(child as ElementContent)).join('')
		return isBlock ? `${inner} ` : inner
	}
	return words(descriptionTree(markdown)).replace(/\s+/g, ' ').trim()
}
