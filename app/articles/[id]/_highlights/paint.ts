import type { Layer } from './layers.ts'

/** Whether this browser can paint on text without touching the document. */
export const canPaint = () => typeof Highlight === 'function' && 'highlights' in CSS

/** Paints the ranges; what it gives takes them away again. Ranges of others in the same layer stay. */
export function paint(ranges: readonly { layer: Layer | 'flash'; range: Range }[]): () => void {
	if (!canPaint()) return () => {}
	for (const { layer, range } of ranges) layerNamed(layer).add(range)
	return () => {
		for (const { layer, range } of ranges) layerNamed(layer).delete(range)
	}
}

// WebKit did not repaint when a registered name got another object, so each is registered once and then changed.
function layerNamed(layer: Layer | 'flash'): Highlight {
	const name = `carrel-${layer}`
	let highlight = CSS.highlights.get(name)
	if (!highlight) {
		highlight = new Highlight()
		highlight.priority = PRIORITY[layer] ?? 0
		CSS.highlights.set(name, highlight)
	}
	return highlight
}

const PRIORITY: Partial<Record<Layer | 'flash', number>> = { overlap: 1, linked: 2, flash: 3 }
