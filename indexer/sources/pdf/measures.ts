import type { Line } from './columns.ts'

/** How the text of a PDF is set for the most part. */
export interface Measures {
	/** The size of the letters that most of the text is set in. */
	body: number
	/** From one line to the next within a paragraph. */
	leading: number
	/** Whether paragraphs begin with an indent; else with more space above. */
	isIndented: boolean
}

/** The measures of these lines, the most frequent counting by their letters. */
export function measuresOf(lines: readonly Line[]): Measures {
	const body = most(lines.map(({ size, text }) => [half(size), text.length])) ?? 10
	const steps = lines.slice(1).flatMap((line, index): [number, number][] => {
		const before = lines[index]
		const isNext = before?.flow === line.flow && isOf(body, line) && isOf(body, before)
		return isNext && before.y > line.y ? [[half(before.y - line.y), 1]] : []
	})
	const leading = most(steps.filter(([step]) => step < body * 2.2)) ?? body * 1.25
	const indented = lines.slice(1).filter((line, index) => {
		const before = lines[index]
		const isNext = before?.flow === line.flow && before.y - line.y < leading * 1.2
		return (
			isNext && isOf(body, line) && indentOf(line) > 0.6 * body && indentOf(before) < 0.3 * body
		)
	})
	return { body, leading, isIndented: indented.length >= 2 }
}

/** Whether a line is set in letters of this size. */
export function isOf(size: number, line: Pick<Line, 'size'>): boolean {
	return Math.abs(line.size - size) <= size * 0.06
}

/** How far a line begins from the left of its column. */
export function indentOf({ left, column }: Line): number {
	return left - column.left
}

function half(size: number): number {
	return Math.round(size * 2) / 2
}

function most(weighed: readonly (readonly [number, number])[]): number | null {
	const weights = new Map<number, number>()
	for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
	return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
