/** One line of the table: what was measured, beside what it is measured against in the same run. */
export interface Figure {
	what: string
	measured: number
	against: number | null
	unit: string
	/** What was promised of it, where something was. */
	promise?: string
}

/** The figures as a table for a terminal; the ratio is what can be compared between machines. */
export function tableOf(figures: readonly Figure[]): string {
	const rows = figures.map(({ what, measured, against, unit, promise = '' }) => [
		what,
		`${shown(measured)} ${unit}`,
		against === null ? '' : `${shown(against)} ${unit}`,
		against === null ? '' : (measured / against).toFixed(2),
		promise,
	])
	const all = [['what', 'measured', 'against', 'ratio', 'promise'], ...rows]
	const widths = [0, 1, 2, 3, 4].map((column) =>
		Math.max(...all.map((row) => row[column]?.length ?? 0)),
	)
	return all
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n')
}

/** The value below which a share of them lie; `values` is not empty. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b)
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now()
	await work()
	return performance.now() - started
}

function shown(value: number): string {
	return value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')
}
