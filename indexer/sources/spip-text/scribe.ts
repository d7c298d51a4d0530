import type { Repair } from '#article/article'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { type Inline, inlineOf } from '../../clean/inline.ts'
import { marksToTree } from '../../clean/marks.ts'
import { repairerOf } from '../../clean/mojibake.ts'

export type Scribe = ReturnType<typeof scribeOf>

/** Repairs the texts of one dump and keeps account of it. */
export function scribeOf(dump: string) {
	const repair = repairerOf(dump)
	const repairs: Repair[] = []
	const fix = (text: string) => {
		const repaired = repair(text)
		// One by one: a hostile text has more repairs than a call takes arguments.
		for (const one of repaired.repairs) repairs.push(one)
		return repaired.text
	}
	return {
		repairs,
		fix,
		/** As `fix`, for a text that is only compared: what is done to it is not recorded. */
		repaired: (text: string) => repair(text).text,
		line: (text: string, callable: Callable = NO_CALLS) => asText(fix(text), callable),
		note: (paragraphs: readonly string[]) => noteOf(paragraphs.map(fix)),
	}
}

/** The plain text of a text with marks, calls left out. */
export function asText(marked: string, callable: Callable): string {
	return inlineOf(marksToTree(marked), callable).text
}

/** A note's paragraphs as one inline text, a line break between them. */
function noteOf(paragraphs: readonly string[]): Inline {
	const children = paragraphs.flatMap((paragraph, index) => [
		...(index > 0
			? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
			: []),
		...marksToTree(paragraph).children,
	])
	return inlineOf({ type: 'root', children }, NO_CALLS)
}
