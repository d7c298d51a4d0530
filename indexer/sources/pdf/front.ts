import { folded, tidy } from '../../clean/text.ts'
import { namesIn, readByline } from '../html/byline.ts'
import type { Pdf } from '../spip-pdf/document.ts'
import type { Paragraph } from './paragraphs.ts'

/** What stands above the text of a PDF, and what its own data say of it. */
export interface Front {
	kicker: string | null
	title: string
	subtitle: string | null
	authors: string[]
	publishedOn: string | null
	body: Paragraph[]
	warnings: string[]
}

const JUNK =
	/^(?:untitled|document|microsoft word|powerpoint|layout|unknown|title|none)\b|\.(?:docx?|odt|rtf|indd|qxd|qxp|pdf|tex|dvi|html?|pmd?)$|^[\W\d_]*$/iu
const NOBODY =
	/^(?:admin\w*|administrator|user|owner|unknown|anonymous|author|root|pc|office|microsoft.*|adobe.*|acrobat.*|scan\w*)$|\.(?:docx?|pdf)$|[\d@\\/]/iu
const LONGEST_TITLE = 300
const LONGEST_BYLINE = 200
const MOST_LINES = 5

/** Title, authors and date by the data of the PDF, where the page agrees, and by what is set largest on the first page. */
export function frontOf(paragraphs: readonly Paragraph[], pdf: Pdf, body: number): Front {
	const warnings: string[] = []
	const said = pdf.title && !JUNK.test(tidy(pdf.title)) ? tidy(pdf.title) : null
	const at = titleAt(paragraphs, said, body)
	const printed = at === null ? null : (paragraphs[at]?.text ?? null)
	const front: Front = {
		kicker: null,
		title: printed ?? said ?? '',
		subtitle: null,
		authors: [],
		publishedOn: null,
		body: [],
		warnings,
	}
	const above = paragraphs.slice(0, at ?? 0)
	const below = paragraphs.slice(at === null ? 0 : at + 1)
	const [only] = above
	if (above.length === 1 && only && only.text.length < 80) front.kicker = only.text
	else front.body.push(...above)
	const authors = authorsIn(pdf.author)
	readBelow(below, front, { authors, body })
	if (front.authors.length === 0 && authors.length > 0) {
		front.authors = authors
		warnings.push('The author comes from the data of the PDF; its first page does not say so.')
	}
	if (front.publishedOn === null && pdf.madeOn !== null) {
		front.publishedOn = pdf.madeOn
		warnings.push('The date is that on which the PDF was made; its first page gives none.')
	}
	return front
}

/** Which paragraph of the first page is the title: the one that the data name, else the largest. */
function titleAt(
	paragraphs: readonly Paragraph[],
	said: string | null,
	body: number,
): number | null {
	const first = paragraphs.filter(({ page }) => page === 0)
	const named = said === null ? -1 : first.findIndex(({ text }) => folded(text) === folded(said))
	if (named >= 0) return named
	const largest = Math.max(...first.map(({ size }) => size))
	const at = first.findIndex(({ size }) => size >= largest - 0.5)
	const text = first[at]?.text ?? ''
	if (largest > body * 1.15 && text.length < LONGEST_TITLE) return at
	// In letters of one size a bold line at the very top is as good as a large one.
	const [top] = first
	return top?.kind === 'heading' ? 0 : null
}

interface Known {
	authors: readonly string[]
	body: number
}

/** Reads the lines between the title and the text into the front; the rest is body. */
function readBelow(below: readonly Paragraph[], front: Front, { authors, body }: Known): void {
	let index = 0
	for (; index < Math.min(below.length, MOST_LINES); index++) {
		const paragraph = below[index] as Paragraph
		const { text, size } = paragraph
		if (text.length > LONGEST_BYLINE) break
		const line = readByline(text)
		const isBy = /^(?:written by|by|par|por|von)\s/iu.test(text) && line.authors.length > 0
		const isKnown = authors.length > 0 && folded(text) === folded(authors.join(' '))
		const isDate = line.publishedOn !== null || line.firstPublishedOn !== null
		if (isBy || isKnown || isDate) {
			if (front.authors.length === 0) front.authors = isKnown ? [...authors] : line.authors
			front.publishedOn ??= line.publishedOn ?? line.firstPublishedOn
			front.warnings.push(...line.warnings)
		} else if (
			index === 0 &&
			front.title !== '' &&
			paragraph.kind === 'heading' &&
			size > body * 1.15
		)
			front.subtitle = text
		else break
	}
	front.body.push(...below.slice(index))
}

function authorsIn(said: string | null): string[] {
	return namesIn(said ?? '').filter((name) => !NOBODY.test(name) && name.length < 80)
}
