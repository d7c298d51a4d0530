import type { Element, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { plainText } from '#article/markup'
import { tidy } from '../../clean/text.ts'
import { isTooDeep, whyTooCostly } from '../jsonl/html-guard.ts'

/** The parts of an item's content, each as HTML, empty where it has none. */
export interface Parts {
	standfirst: string
	body: string
	notes: string
	postscript: string
}

/** The parts that SPIP marks by class; the content of another feed is body throughout. */
export function partsOf(html: string): Parts | { reason: string } {
	const why = whyTooCostly(html)
	if (why) return { reason: why }
	const root = fromHtml(html, { fragment: true })
	if (isTooDeep(root)) return { reason: 'The html nests its elements too deep.' }
	const parts: Parts = { standfirst: '', body: '', notes: '', postscript: '' }
	const rest = root.children.filter((node) => {
		const part = partOf(node)
		if (part && node.type === 'element') parts[part] += toHtml(node.children)
		return part === null
	})
	// What stands outside all parts is text, unless it is white space or a rule.
	return { ...parts, body: parts.body + toHtml(rest) }
}

const PART_OF: Readonly<Record<string, keyof Parts>> = {
	...{ rss_chapo: 'standfirst', rss_texte: 'body', rss_notes: 'notes', rss_ps: 'postscript' },
}

function partOf(node: RootContent): keyof Parts | null {
	const named = node.type === 'element' ? classesOf(node).find((name) => PART_OF[name]) : undefined
	return named === undefined ? null : (PART_OF[named] ?? null)
}

function classesOf(node: Element): string[] {
	return Array.isArray(node.properties.className) ? node.properties.className.map(String) : []
}

/** What SPIP's template sets below an introduction: the rubric, which names the issue, and the keywords. */
export interface Tail {
	rubric: string | null
	topics: string[]
}

const WITHOUT_LINKS = /(?:^|\n)\s*-\s+([^\n]*?\S)\s*\/[\s,]*$/u

/** Takes the rubric and the keywords off the blocks of an introduction. */
export function withoutTail<T extends { tree: Root }>(found: readonly T[]): Tail & { found: T[] } {
	const at = found.findIndex(({ tree }) => tree.children.some((node) => isLink(node, 'directory')))
	const block = found[at]
	if (block === undefined) return withoutBareTail(found)
	const { children } = block.tree
	const from = children.findIndex((node) => isLink(node, 'directory'))
	const tail = [...children.slice(from), ...found.slice(at + 1).flatMap((one) => one.tree.children)]
	const before = children.slice(0, from)
	const dash = before.at(-1)
	if (dash?.type === 'text') dash.value = dash.value.replace(/(?:^|\s)-\s*$/u, '')
	return {
		found: [...found.slice(0, at), { ...block, tree: { type: 'root', children: before } }],
		rubric: tail.flatMap((node) => (isLink(node, 'directory') ? textOf(node) : []))[0] ?? null,
		topics: tail.flatMap((node) => (isLink(node, 'tag') ? textOf(node) : [])),
	}
}

/** As above, where a relay took the links away: `- IV530 - March 2019 / ,` is left of them. */
function withoutBareTail<T extends { tree: Root }>(found: readonly T[]): Tail & { found: T[] } {
	const last = found.at(-1)?.tree.children.at(-1)
	const rubric = last?.type === 'text' ? WITHOUT_LINKS.exec(last.value.slice(-300)) : null
	if (last?.type !== 'text' || !rubric) return { found: [...found], rubric: null, topics: [] }
	last.value = last.value.slice(0, -rubric[0].length)
	return { found: [...found], rubric: tidy(rubric[1] ?? ''), topics: [] }
}

function isLink(node: RootContent, kind: string): node is Element {
	if (node.type !== 'element' || node.tagName !== 'a') return false
	const { rel } = node.properties
	return Array.isArray(rel) && rel.includes(kind)
}

function textOf(node: Element): string[] {
	return [tidy(plainText(node))].filter(Boolean)
}
