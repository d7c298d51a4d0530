import type { Footnote, Reference } from '#article/article'
import { inlineHtml, parseInline, plainText } from '#article/markup'

type Note = Pick<Footnote, 'marker' | 'text' | 'html'>
type Expected = Record<string, string | string[] | number | null>

/** The notes of one article, and the works that a reader finds in them. */
export interface CitedNotes {
	notes: Note[]
	works: Expected[]
}

const FIELDS = {
	a: 'authors',
	t: 'title',
	c: 'container',
	pu: 'publisher',
	pl: 'place',
	d: 'date',
	p: 'pages',
	u: 'url',
	same: 'sameAs',
} as const

/** The articles of a catalogue of notes (`tests/fixtures/references/`; its head says how it is written). */
export function catalogueIn(text: string): CitedNotes[] {
	return text
		.split(/\n\s*\n/u)
		.map((piece) => piece.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
		.filter((lines) => lines.length > 0)
		.map((lines) => {
			const article: CitedNotes = { notes: [], works: [] }
			for (const line of lines)
				if (line.startsWith('> ')) article.notes.push(aNote(line.slice(2), article.notes.length))
				else article.works.push(aWork(line, String(article.notes.length)))
			return article
		})
}

/** How well what was found in a catalogue agrees with what a reader finds there, field by field. */
export function score(
	catalogue: readonly CitedNotes[],
	find: (notes: readonly Note[]) => Reference[],
) {
	const counts = { right: 0, wrong: 0, missed: 0 }
	const misses: string[] = []
	for (const { notes, works } of catalogue) {
		const found = find(notes)
		for (const { marker, text } of notes) {
			const wanted = works.filter(({ note }) => note === marker)
			const got = found.filter(({ note }) => note === marker)
			for (let n = 0; n < Math.max(wanted.length, got.length); n++)
				for (const field of ['kind', ...Object.values(FIELDS)] as const) {
					const want = shown(wanted[n]?.[field])
					const have = shown(got[n]?.[field as keyof Reference])
					if (want === have) counts.right += want === '' ? 0 : 1
					else {
						if (have !== '') counts.wrong++
						if (want !== '') counts.missed++
						misses.push(`${text}\n\t${field}: ‹${have}› for ‹${want}›`)
					}
				}
		}
	}
	const { right, wrong, missed } = counts
	return { ...counts, precision: right / (right + wrong), recall: right / (right + missed), misses }
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))

function aNote(html: string, n: number): Note {
	const tree = parseInline(html)
	return { marker: String(n + 1), text: plainText(tree), html: inlineHtml(tree) }
}

function aWork(line: string, note: string): Expected {
	const [kind = '', ...parts] = line.split(' | ')
	const work: Expected = { note, kind, authors: [] }
	for (const part of parts) {
		const [, key = '', value = ''] = /^(\w+): (.*)$/u.exec(part) ?? []
		const field = FIELDS[key as keyof typeof FIELDS]
		if (!field) throw new Error(`There is no field ${key} in ${line}`)
		work[field] = field === 'authors' ? value.split('; ') : value
	}
	return work
}
