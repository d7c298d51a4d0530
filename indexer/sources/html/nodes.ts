import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'

/** What is needed to move about in a tree: who holds an element, which came first, and where a link leads. */
export interface Survey {
	parents: Map<Element, Element | Root>
	/** Place in reading order. */
	order: Map<Element, number>
	/** Elements by id, or by the name of an anchor; the first of a name counts, as in a browser. */
	targets: Map<string, Element>
}

/** The survey of a tree as it stands now; what is moved afterwards is not followed. */
export function surveyOf(tree: Root): Survey {
	const survey: Survey = { parents: new Map(), order: new Map(), targets: new Map() }
	const visit = (parent: Element | Root) => {
		for (const node of parent.children) {
			if (node.type !== 'element') continue
			survey.parents.set(node, parent)
			survey.order.set(node, survey.order.size)
			for (const name of [node.properties.id, node.properties.name])
				if (typeof name === 'string' && name !== '' && !survey.targets.has(name))
					survey.targets.set(name, node)
			visit(node)
		}
	}
	visit(tree)
	return survey
}

/** All text of a node, its scripts and styles left out, and the numbers by which it calls its notes. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	if (node.type === 'element' && node.properties.dataCall !== undefined) return ''
	if (node.type === 'element' && /^(?:script|style|template|noscript)$/u.test(node.tagName))
		return ''
	if (node.type === 'element' && node.tagName === 'br') return '\n'
	return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Whether one of the element's class tokens, or its id, fits the pattern. */
export function isNamed({ properties }: Element, pattern: RegExp): boolean {
	return [...classesOf(properties.className), String(properties.id ?? '')].some((name) =>
		pattern.test(name),
	)
}

function classesOf(classes: Element['properties'][string]): string[] {
	return Array.isArray(classes) ? classes.map(String) : []
}

/** The elements of a tree in reading order that pass a test. */
export function elementsIn(node: Parents, test: (element: Element) => boolean): Element[] {
	const found: Element[] = []
	const visit = ({ children }: Parents) => {
		for (const child of children) {
			if (child.type !== 'element') continue
			if (test(child)) found.push(child)
			visit(child)
		}
	}
	visit(node)
	return found
}

/** Takes the element out of the tree, or puts other nodes in its place. */
export function replace(
	{ parents }: Pick<Survey, 'parents'>,
	element: Element,
	by: ElementContent[] = [],
): void {
	const siblings = parents.get(element)?.children
	const at = siblings?.indexOf(element) ?? -1
	if (siblings && at >= 0) siblings.splice(at, 1, ...by)
}

/** The holders of an element, the closest first. */
export function* holdersOf({ parents }: Pick<Survey, 'parents'>, element: Element) {
	for (let one = parents.get(element); one?.type === 'element'; one = parents.get(one)) yield one
}

/** A property that is one piece of text, or null. */
export function textProperty({ properties }: Element, name: string): string | null {
	const value = properties[name]
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Whether an element holds nothing beside another one but brackets and spaces. */
export function holdsOnly(element: Element, inner: Element): boolean {
	return /^[\s[\]()]*$/u.test(textOf(element).replace(textOf(inner), ''))
}
