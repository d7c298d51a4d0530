import type { Element, Root } from 'hast'
import { tidy } from '../../clean/text.ts'
import { blocksAmong, type FoundBlock } from '../jsonl/html-blocks.ts'
import { textOf } from './nodes.ts'
import { typedNotes } from './printed-notes.ts'
import { select } from './select.ts'

const END = '\uE002'
const MAY_CALL = /\[ ?(?:\d{1,3}|\*{1,3}) ?\]|\(\d{1,3}\)|[¹²³⁴-⁹†‡§]|\S\*/u

/** Notes typed below the place of a text that calls them, so that they are not lost with what else stands there. */
export function notesAfter(tree: Root, place: Element, text: readonly FoundBlock[]): FoundBlock[] {
	const hasCalls = text.some(
		({ tree: block }) => MAY_CALL.test(textOf(block)) || select('sup', block) !== null,
	)
	const body = select('body', tree)
	if (!hasCalls || !body) return []
	const end: Element = {
		type: 'element',
		tagName: 'p',
		properties: {},
		children: [{ type: 'text', value: END }],
	}
	place.children.push(end)
	const all = blocksAmong(body.children).filter(({ tree: block }) => tidy(textOf(block)) !== '')
	place.children.pop()
	const at = all.findIndex(({ tree: block }) => textOf(block).includes(END))
	return at < 0 ? [] : typedNotes(text, all.slice(at + 1))
}
