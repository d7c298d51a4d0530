import type { ElementContent, Root } from 'hast'

// The marks that the step from PDF to text leaves: strong, emphasis, links and addresses in angle brackets.
const MARK = new RegExp(
	[
		String.raw`\\(?<escaped>[\\*_[\]()<>#])`,
		String.raw`\*\*(?=[^\s*])(?<strong>(?:[^*]|\*(?!\*))+?)(?<=\S)\*\*`,
		String.raw`(?<![[(*\p{L}\p{N}])\*(?=[^\s*])(?<em>[^*]+?)(?<=\S)\*(?![*\p{L}\p{N}])`,
		String.raw`\[(?<label>(?:[^[\]]|\[[^[\]]*\])+)\]\((?<href>(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"]*")?\)`,
		String.raw`<(?<address>(?:https?:\/\/|mailto:)[^\s<>]+)>`,
	].join('|'),
	'u',
)

/** The tree of a text with marks: emphasis and links as elements, a link without a known target (`#`) without `href`. */
export function marksToTree(text: string): Root {
	// The step sets a space between a link and the stop after it, which no language does.
	return {
		type: 'root',
		children: nodesOf(text.replace(/(\]\([^()\s]*\)) ([.,])(?=\s|$)/gu, '$1$2')),
	}
}

function nodesOf(text: string): ElementContent[] {
	const nodes: ElementContent[] = []
	let rest = text
	for (;;) {
		const mark = MARK.exec(rest)
		if (!mark?.groups) break
		if (mark.index > 0) nodes.push({ type: 'text', value: rest.slice(0, mark.index) })
		nodes.push(nodeOf(mark.groups))
		rest = rest.slice(mark.index + mark[0].length)
	}
	if (rest !== '') nodes.push({ type: 'text', value: rest })
	return nodes
}

function nodeOf(groups: Record<string, string | undefined>): ElementContent {
	const { escaped, strong, em, label, href, address } = groups
	if (escaped !== undefined) return { type: 'text', value: escaped }
	if (strong !== undefined) return element('strong', strong)
	if (em !== undefined) return element('em', em)
	if (address !== undefined)
		return link(address, [{ type: 'text', value: address.replace(/^mailto:/u, '') }])
	return link(href ?? '', nodesOf(label ?? ''))
}

function element(tagName: string, text: string): ElementContent {
	return { type: 'element', tagName, properties: {}, children: nodesOf(text) }
}

function link(href: string, children: ElementContent[]): ElementContent {
	const isWhole = /^(?:https?:\/\/|mailto:)/iu.test(href)
	return { type: 'element', tagName: 'a', properties: isWhole ? { href } : {}, children }
}
