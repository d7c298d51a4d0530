import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { folded } from '../../clean/text.ts'
import { whyTooCostly } from '../jsonl/html-guard.ts'
import type { PageNote } from './marker.ts'
import { bare, callOf, freeMarker } from './marker.ts'
import { elementsIn, isNamed, replace, type Survey, textOf, textProperty } from './nodes.ts'

const BESIDE = /^(?:side-?note|margin-?note|inline-?footnote|footnote-inline)$/iu
const OPENER = /^(?:margin-toggle|sidenote-number|sidenote-toggle)$/iu

/** Notes that stand where they are called: in the margin, or in a button that a script opens. */
export function inlineNotes(tree: Root, survey: Survey, taken: ReadonlySet<string>): PageNote[] {
	const notes: PageNote[] = []
	const used = new Set(taken)
	const add = (printed: string, nodes: ElementContent[]) => {
		const marker = freeMarker(printed === '' ? [] : [printed], used)
		used.add(marker)
		notes.push({ marker, nodes })
		return callOf(marker)
	}
	for (const note of elementsIn(tree, (element) => isNamed(element, BESIDE))) {
		if (textOf(note).trim() === '') continue
		const opener = openerOf(note, survey)
		const call = add(bare(opener ? textOf(opener) : ''), note.children)
		replace(survey, note, opener ? [] : [call])
		if (opener) replace(survey, opener, [call])
	}
	const linked = folded(elementsIn(tree, isPrinted).map(textOf).join(' '))
	for (const button of elementsIn(tree, ({ tagName }) => /^(?:button|a)$/u.test(tagName))) {
		const html =
			textProperty(button, 'dataFootnoteContent') ?? textProperty(button, 'dataBigfootFootnote')
		if (html === null || whyTooCostly(html)) continue
		const content = fromHtml(html, { fragment: true }).children as ElementContent[]
		const text = content.map(textOf).join('')
		// The script hides the list that it was made of, and a page saved with it holds both.
		if (linked.includes(folded(text))) continue
		replace(survey, button, [add(bare(textOf(button)), content)])
	}
	return notes
}

function isPrinted({ properties }: Element): boolean {
	return /^fn/u.test(String(properties.id ?? ''))
}

/** What a reader presses to see the note: the label that stands before it. */
function openerOf(note: Element, { parents }: Survey): Element | null {
	const siblings = parents.get(note)?.children ?? []
	for (let at = siblings.indexOf(note) - 1; at >= 0; at--) {
		const before = siblings[at]
		if (before?.type !== 'element') {
			if (before?.type === 'text' && before.value.trim() !== '') return null
			continue
		}
		if (before.tagName === 'label' || (before.tagName !== 'input' && isNamed(before, OPENER)))
			return before
		if (before.tagName !== 'input') return null
	}
	return null
}
