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

/** Says in a page that stands alone what it may do: show itself, wherever it is opened, and neither load nor run anything. */
export const pagePolicy = () =>
	el('meta', {
		httpEquiv: ['Content-Security-Policy'],
		content:
			"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
	})
