import type { Element, Parents, Root } from 'hast'

/**
 * Finds elements by CSS selectors of the simple kinds that the profiles are written in: `p`, `.class`, `#id`, `[attribute]`,
 * `[attribute*="part" i]`, one within another (`.a b`), and lists of those. A page is asked a hundred of them, most in vain,
 * and `hast-util-select`, which knows all of CSS, took about twice as long over that as the parsing takes.
 */
export function selectAll(selector: string, root: Root | Element): Element[] {
	const found: Element[] = []
	walk(root, [], (element, holders) => {
		if (fits(element, holders, compiled(selector))) found.push(element)
		return false
	})
	return found
}

/** The first element in reading order that the selector finds. */
export function select(selector: string, root: Root | Element): Element | null {
	let found: Element | null = null
	walk(root, [], (element, holders) => {
		if (fits(element, holders, compiled(selector))) found = element
		return found !== null
	})
	return found
}

/** Whether the selector, which names nothing around the element, finds it. */
export function matches(selector: string, element: Element): boolean {
	return fits(element, [], compiled(selector))
}

type Test = (element: Element) => boolean
/** The outermost element first, the one that is looked for last. */
type Path = readonly Test[]

function walk(
	{ children }: Parents,
	holders: Element[],
	visit: (element: Element, holders: readonly Element[]) => boolean,
): boolean {
	for (const child of children) {
		if (child.type !== 'element') continue
		if (visit(child, holders)) return true
		holders.push(child)
		const isDone = walk(child, holders, visit)
		holders.pop()
		if (isDone) return true
	}
	return false
}

function fits(element: Element, holders: readonly Element[], paths: readonly Path[]): boolean {
	return paths.some((path) => {
		if (!path.at(-1)?.(element)) return false
		let step = path.length - 2
		for (let at = holders.length - 1; at >= 0 && step >= 0; at--)
			if (path[step]?.(holders[at] as Element)) step--
		return step < 0
	})
}

const known = new Map<string, readonly Path[]>()

function compiled(selector: string): readonly Path[] {
	const before = known.get(selector)
	if (before) return before
	const paths = parted(selector, ',').map((path) => parted(path, ' ').map(testOf))
	known.set(selector, paths)
	return paths
}

/** Parts a selector at a sign that stands in no attribute. */
function parted(selector: string, sign: string): string[] {
	const parts = selector.match(sign === ',' ? /(?:[^,[]|\[[^\]]*\])+/gu : /(?:[^ []|\[[^\]]*\])+/gu)
	return (parts ?? []).map((part) => part.trim()).filter(Boolean)
}

const PIECE =
	/^(?:([a-z][a-z0-9]*)|\.([\w-]+)|#([\w-]+)|\[([\w:-]+)(?:([~*^]?=)"([^"]*)"( i)?)?\])/u

function testOf(compound: string): Test {
	const tests: Test[] = []
	for (let rest = compound; rest !== ''; ) {
		const match = PIECE.exec(rest)
		if (!match) throw new Error(`The selector “${compound}” is of a kind that is not known here.`)
		const [whole, tag, name, id, attribute, sign, value = '', isLoose] = match
		if (tag) tests.push(({ tagName }) => tagName === tag)
		if (name) tests.push(({ properties }) => tokensOf(properties.className).includes(name))
		if (id) tests.push(({ properties }) => properties.id === id)
		if (attribute)
			tests.push(
				attributeTest(attribute, sign, isLoose ? value.toLowerCase() : value, Boolean(isLoose)),
			)
		rest = rest.slice(whole.length)
	}
	return (element) => tests.every((test) => test(element))
}

function attributeTest(
	name: string,
	sign: string | undefined,
	value: string,
	isLoose: boolean,
): Test {
	const property = PROPERTIES[name] ?? name
	return ({ properties }) => {
		const said = properties[property]
		if (said === undefined || said === null || said === false) return false
		if (sign === undefined) return true
		const tokens = tokensOf(said).map((token) => (isLoose ? token.toLowerCase() : token))
		if (sign === '~=') return tokens.includes(value)
		const text = tokens.join(' ')
		return sign === '='
			? text === value
			: sign === '^='
				? text.startsWith(value)
				: text.includes(value)
	}
}

/** What hast calls an attribute whose name it changes. */
const PROPERTIES: Readonly<Record<string, string>> = {
	class: 'className',
	datetime: 'dateTime',
	hreflang: 'hrefLang',
	itemprop: 'itemProp',
	'http-equiv': 'httpEquiv',
	'aria-label': 'ariaLabel',
}

function tokensOf(value: Element['properties'][string]): string[] {
	return Array.isArray(value)
		? value.map(String)
		: typeof value === 'string'
			? [value]
			: [String(value ?? '')]
}
