import type { Root, RootContent } from 'hast'

/** Puts every text of the tree through a function. */
export function visitTexts(node: Root | RootContent, change: (text: string) => string): void {
	if (node.type === 'text') node.value = change(node.value)
	if ('children' in node) for (const child of node.children) visitTexts(child, change)
}

/** Makes the links of the tree whole by the page's address; what then leads nowhere, or only within the page, is no link. */
export function absoluteLinks(node: Root | RootContent, page: string | null): void {
	if (node.type === 'element' && node.tagName === 'a' && typeof node.properties.href === 'string') {
		const { href } = node.properties
		// A call may be a link within the page; it is read after this, so those stay as they are.
		if (!href.startsWith('#') && !URL.canParse(href)) {
			if (page && URL.canParse(href, page)) node.properties.href = new URL(href, page).href
			else delete node.properties.href
		}
	}
	if ('children' in node) for (const child of node.children) absoluteLinks(child, page)
}
