/** A letter of a revised text, with the place it had in the old one; -1 for what was put in. */
export interface Letter {
	unit: string
	from: number
	/** It stands for others, and does not say what they said. */
	isOther?: boolean
}

/** A text under revision, paragraph by paragraph, in which each letter knows where it came from. */
export type Tracked = Letter[][]

const BREAK = '\n\n'

export function tracked(text: string): Tracked {
	let at = 0
	return text.split(BREAK).map((paragraph) => {
		const letters = Array.from({ length: paragraph.length }, (_, i) => {
			return { unit: paragraph[i] ?? '', from: at + i }
		})
		at += paragraph.length + BREAK.length
		return letters
	})
}

/** Letters that were put in. */
export const added = (text: string): Letter[] => [...text].map((unit) => ({ unit, from: -1 }))

/** Letters that took the place of others. */
export const instead = (text: string, of: readonly Letter[]): Letter[] =>
	[...text].map((unit, i) => ({
		unit,
		from: of[Math.min(i, of.length - 1)]?.from ?? -1,
		isOther: text.length > 2,
	}))

export const said = (letters: readonly Letter[]) => letters.map(({ unit }) => unit).join('')

/** The text as it was revised, and where each part of the old one went. */
export function revised(paragraphs: Tracked) {
	const flat = paragraphs.flatMap((letters, i) =>
		i === 0 ? letters : [...added(BREAK), ...letters],
	)
	return { text: said(flat), whereabouts: (range: Range) => whereabouts(flat, range) }
}

type Range = { start: number; end: number }

/** Where a stretch of the old text went; null when it went away, undefined when it was torn to pieces. */
function whereabouts(flat: readonly Letter[], { start, end }: Range): Range | null | undefined {
	let [first, last, kept, at] = [-1, -1, 0, 0]
	for (const { unit, from, isOther } of flat) {
		if (from >= start && from < end) {
			if (first < 0) first = at
			last = at + unit.length
			if (!isOther) kept++
		}
		at += unit.length
	}
	const size = end - start
	if (first < 0) return null
	const isWhole = kept >= 0.5 * size && last - first <= 1.6 * size + 8
	return isWhole ? { start: first, end: last } : undefined
}
