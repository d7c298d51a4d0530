import type { Root } from 'hast'
import type { Block, Removal, Repair } from '#article/article'
import { type Callable, NO_CALLS } from '../../clean/calls.ts'
import { inlineOf } from '../../clean/inline.ts'
import { repairerOf } from '../../clean/mojibake.ts'
import { linkNotes } from '../../clean/notes.ts'
import { tidy } from '../../clean/text.ts'
import type { Draft } from '../draft.ts'
import { visitTexts } from '../jsonl/tree.ts'
import type { Pdf } from '../spip-pdf/document.ts'
import { asLine, treeOf } from './blocks.ts'
import { chunksOf } from './chunks.ts'
import { linesOf } from './columns.ts'
import { takeEndNotes, type WholeNote } from './end-notes.ts'
import { takeNotes } from './foot-notes.ts'
import { frontOf } from './front.ts'
import { rejoinerOf } from './hyphens.ts'
import { whyUnreadable, withPlainLetters } from './letters.ts'
import { withoutMargins } from './margins.ts'
import { measuresOf } from './measures.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

const BY_LOOKS =
	'A PDF does not say what its parts are: title, paragraphs, columns and notes were told by how they are set. Compare the article with the PDF.'

export interface PdfOrigin {
	id: string
	url: string | null
	publication: string
	warnings: string[]
}

/** The article in a PDF of any making, or the reason why there is none. */
export function draftOfPdf(pdf: Pdf, origin: PdfOrigin): Draft | { reason: string } {
	const chunks = pdf.pages.map(chunksOf)
	const why = whyUnreadable(chunks.flat(), pdf.pages.length)
	if (why) return { reason: why }
	const text = withoutMargins(chunks, pdf.pages)
	const { lines, repairs } = withPlainLetters(linesOf(text.pages))
	const parts = partsOf(lines, pdf, repairs)
	const scribe = scribeOf(lines.map((line) => line.text).join('\n'), repairs)
	const { front, notes } = parts
	const callable: Callable = {
		markers: new Set(notes.map(({ marker }) => marker)),
		style: 'square',
	}
	const blocks = front.body
		.map((one) => ({ kind: one.kind, ...inlineOf(scribe.tree(treeOf(one, notes)), callable) }))
		.filter((block) => block.text !== '')
		.map((block, index): Block => ({ id: `b${index + 1}`, ...block }))
	if (blocks.length === 0) return { reason: 'There is no text in the PDF beside a title.' }
	const linked = linkNotes(
		blocks,
		notes.map(({ marker, paragraphs }) => ({
			marker,
			...inlineOf(scribe.tree(asLine(paragraphs.map((one) => treeOf(one, [])))), NO_CALLS),
		})),
	)
	const line = (words: string | null) => (words === null ? null : scribe.line(words) || null)
	return {
		id: origin.id,
		format: 'pdf',
		url: origin.url,
		publication: origin.publication,
		kicker: line(front.kicker),
		title: line(front.title) ?? '',
		subtitle: line(front.subtitle),
		standfirst: null,
		language: pdf.language,
		authors: front.authors.map(scribe.line),
		issue: null,
		publishedOn: front.publishedOn,
		writtenOn: null,
		firstPublishedOn: null,
		source: null,
		copyright: null,
		postscript: null,
		topics: (pdf.keywords ?? '')
			.split(/\s*[,;]\s*/u)
			.map(scribe.line)
			.filter(Boolean),
		blocks,
		footnotes: linked.footnotes,
		countryCodes: null,
		repairs,
		removals: [...text.removals, ...parts.removals],
		warnings: [
			BY_LOOKS,
			...origin.warnings,
			...front.warnings,
			...parts.warnings,
			...linked.warnings,
		],
	}
}

/** The lines as paragraphs, told apart into what stands above the text, the text, and the notes. */
function partsOf(lines: ReturnType<typeof linesOf>, pdf: Pdf, repairs: Repair[]) {
	const measures = measuresOf(lines)
	const rejoin = rejoinerOf(lines, (repair) => repairs.push(repair))
	const foot = takeNotes(lines, measures)
	const whole = takeEndNotes(paragraphsOf(foot.body, measures, rejoin))
	const notes: WholeNote[] = foot.notes.map((note) => ({
		...note,
		paragraphs: paragraphsOf(note.lines, measures, rejoin).map(plain),
	}))
	const taken = new Set(notes.map(({ marker }) => marker))
	const isLabelOfNotes = whole.label !== null && (whole.notes.length > 0 || notes.length > 0)
	const body = isLabelOfNotes || !whole.label ? whole.body : [...whole.body, whole.label]
	const removals: Removal[] = isLabelOfNotes
		? [
				{
					text: whole.label?.text ?? '',
					rule: 'notes-label',
					where: `page ${(whole.label?.page ?? 0) + 1}`,
				},
			]
		: []
	return {
		front: frontOf(body, pdf, measures.body),
		notes: [...notes, ...whole.notes.filter(({ marker }) => !taken.has(marker))],
		removals,
		warnings: foot.warnings,
	}
}

/** Within a note bold or large type heads nothing. */
function plain(paragraph: Paragraph): Paragraph {
	return { ...paragraph, kind: 'paragraph' }
}

function scribeOf(document: string, repairs: Repair[]) {
	const repair = repairerOf(document)
	const fix = (text: string) => {
		const repaired = repair(text)
		for (const one of repaired.repairs) repairs.push(one)
		return repaired.text
	}
	return {
		line: (text: string) => tidy(fix(text)),
		tree: (tree: Root) => {
			visitTexts(tree, fix)
			return tree
		},
	}
}
