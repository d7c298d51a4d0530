import type { Element, ElementContent, Root, Text } from 'hast'
import { calledBy, type PdfNote } from './foot-notes.ts'
import type { Paragraph } from './paragraphs.ts'

type Notes = readonly Pick<PdfNote, 'marker' | 'printed' | 'page'>[]

/** The inline markup of a paragraph; what is raised and has a note is a call. */
export function treeOf({ spans, kind, isBold }: Paragraph, notes: Notes): Root {
	const isSetBold = kind === 'heading' && isBold
	let before = ''
	const children = spans.flatMap((span): ElementContent[] => {
		const marker = span.isRaised && !isUnit(before) ? calledBy(notes, span.text, span.page) : null
		before = span.text
		if (marker !== null) return [call(marker)]
		const nodes = span.isRaised
			? [element('sup', [text(span.text)])]
			: withSigns(span.text, span.page, notes)
		const italic = span.isItalic ? [element('em', nodes)] : nodes
		const bold = span.isBold && !isSetBold ? [element('strong', italic)] : italic
		return span.address === null ? bold : [element('a', bold, { href: span.address })]
	})
	return { type: 'root', children }
}

/** Whether what is raised after this is a power: `12 km²`. */
function isUnit(before: string): boolean {
	return /(?:^|[\s\d])(?:k|c|d|m)?m$/u.test(before)
}

/** A text with the stars and daggers in it that call a note of its page, which are often not raised. */
function withSigns(value: string, page: number, notes: Notes): ElementContent[] {
	const nodes: ElementContent[] = []
	let from = 0
	for (const match of value.matchAll(/(?<=[^\s*†‡])([*†‡]{1,3})(?![*†‡\p{L}\p{N}])/gu)) {
		const marker = calledBy(notes, match[0], page)
		if (marker === null) continue
		nodes.push(text(value.slice(from, match.index)), call(marker))
		from = match.index + match[0].length
	}
	return [...nodes, text(value.slice(from))]
}

/** Paragraphs as one line, a break between them. */
export function asLine(trees: readonly Root[]): Root {
	return {
		type: 'root',
		children: trees.flatMap((tree, index) => [
			...(index > 0 ? [element('br', [])] : []),
			...tree.children,
		]),
	}
}

function call(marker: string): Element {
	return element('a', [text(marker)], { dataCall: marker })
}

function element(
	tagName: string,
	children: ElementContent[],
	properties: Element['properties'] = {},
): Element {
	return { type: 'element', tagName, properties, children }
}

function text(value: string): Text {
	return { type: 'text', value }
}
