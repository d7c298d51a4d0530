import type { Element, ElementContent, Properties } from 'hast'

/** An element with what stands in it. */
export function el(
	tagName: string,
	properties: Properties,
	content: string | ElementContent[] = [],
): Element {
	const children = typeof content === 'string' ? [text(content)] : content
	return { type: 'element', tagName, properties, children }
}

/** Plain words as they stand in an element. */
export const text = (value: string) => ({ type: 'text', value }) as const
