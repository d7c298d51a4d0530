import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { BlockKind } from '#article/article'
import { isTooDeep, whyTooCostly } from './html-guard.ts'

/** A block as found in HTML: what it is and its inline nodes. */
export interface FoundBlock {
	kind: BlockKind
	tree: Root
}

const KIND_OF: Readonly<Record<string, BlockKind>> = {
	...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
	...{ blockquote: 'quotation', li: 'list-item', dt: 'list-item', dd: 'list-item' },
	...{ figcaption: 'caption', caption: 'caption' },
}

// A container that says nothing of its own about the kind of what it holds.
const CONTAINERS = new Set(
	'address article aside body center details dialog div dl fieldset figure footer form head header hgroup hr html main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
		' ',
	),
)

const DROPPED = new Set(
	'audio button canvas embed head iframe img input link math meta nav noscript object script select style svg template textarea title video'.split(
		' ',
	),
)

/** The blocks of a piece of HTML in reading order, or the reason why it is refused. */
export function htmlBlocks(html: string): { found: FoundBlock[] } | { reason: string } {
	const why = whyTooCostly(html)
	if (why) return { reason: why }
	const root = fromHtml(html, { fragment: true })
	if (isTooDeep(root)) return { reason: 'The html nests its elements too deep.' }
	return { found: blocksAmong(root.children as ElementContent[]) }
}

/** The blocks of a tree that was read already, in reading order. */
export function blocksAmong(nodes: readonly ElementContent[]): FoundBlock[] {
	const found: FoundBlock[] = []
	collect(nodes, 'paragraph', found)
	return found
}

function isBlock(node: Element): boolean {
	return CONTAINERS.has(node.tagName) || Object.hasOwn(KIND_OF, node.tagName)
}

/** Adds the blocks among these nodes; inline nodes between two blocks make one of the kind around them. */
function collect(nodes: readonly ElementContent[], kind: BlockKind, found: FoundBlock[]): void {
	let run: ElementContent[] = []
	const close = () => {
		if (run.length > 0) found.push({ kind, tree: { type: 'root', children: run } })
		run = []
	}
	for (const node of nodes) {
		if (node.type === 'element' && DROPPED.has(node.tagName)) continue
		if (node.type === 'element' && isBlock(node)) {
			close()
			collect(
				node.tagName === 'pre' ? brokenLines(node.children) : node.children,
				KIND_OF[node.tagName] ?? kind,
				found,
			)
		} else if (node.type === 'element' && node.children.some(holdsBlock)) {
			// An inline element around blocks (`<a><p>…`) cannot stay one: its blocks come first.
			close()
			collect(node.children, kind, found)
		} else if (node.type !== 'comment') run.push(node)
	}
	close()
}

function holdsBlock(node: ElementContent): boolean {
	return node.type === 'element' && (isBlock(node) || node.children.some(holdsBlock))
}

/** Preformatted text with its line ends as breaks, since white space is made single later. */
function brokenLines(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'element') return [{ ...node, children: brokenLines(node.children) }]
		if (node.type !== 'text') return []
		return node.value
			.split('\n')
			.flatMap((value, index): ElementContent[] => [
				...(index > 0
					? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
					: []),
				{ type: 'text', value },
			])
	})
}
