import { isLabel } from '../html/prepare.ts'
import type { PdfNote } from './foot-notes.ts'
import type { Paragraph } from './paragraphs.ts'

/** A note with the paragraphs that it is made of. */
export interface WholeNote extends Pick<PdfNote, 'marker' | 'printed' | 'page'> {
	paragraphs: Paragraph[]
}

const NUMBERED = /^\s*[[(]?\s*(\d{1,3})\s*[\]).:]*\s*/u

/** Takes the notes off the end of a text: numbered paragraphs from 1 on, under the word “Notes”. */
export function takeEndNotes(paragraphs: readonly Paragraph[]): {
	body: Paragraph[]
	notes: WholeNote[]
	label: Paragraph | null
} {
	const at = paragraphs.findLastIndex(({ text }) => isLabel(text))
	const label = paragraphs[at]
	const below = paragraphs.slice(at + 1)
	const notes: WholeNote[] = []
	for (const paragraph of at < 0 ? [] : below) {
		const printed = NUMBERED.exec(paragraph.text)?.[1]
		if (printed !== undefined && Number(printed) === notes.length + 1)
			notes.push({
				marker: printed,
				printed,
				page: paragraph.page,
				paragraphs: [unnumbered(paragraph)],
			})
		else notes.at(-1)?.paragraphs.push(paragraph)
	}
	// Unless the first paragraph is note 1, these are a list of works or a text about notes.
	const isOfNotes = notes.length > 0 && NUMBERED.test(below[0]?.text ?? '')
	if (!label || (below.length > 0 && !isOfNotes))
		return { body: [...paragraphs], notes: [], label: null }
	return { body: paragraphs.slice(0, at), notes, label }
}

function unnumbered(paragraph: Paragraph): Paragraph {
	let left = NUMBERED.exec(paragraph.spans.map(({ text }) => text).join(''))?.[0].length ?? 0
	const spans = paragraph.spans.map((span) => {
		const gone = Math.min(left, span.text.length)
		left -= gone
		return { ...span, text: span.text.slice(gone) }
	})
	return { ...paragraph, spans, kind: 'paragraph', text: paragraph.text.replace(NUMBERED, '') }
}
